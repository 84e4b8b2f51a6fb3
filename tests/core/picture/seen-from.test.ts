import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, projection } from '../../../src/core/geo.ts';
import { DEEPEST } from '../../../src/core/picture/camera/zoom-limits.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { labelBox } from '../../../src/core/picture/labels/label.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { REGION, withinReach } from '../../../src/core/picture/map-ground.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { isMoved, type Placed, placedFrom, seenFrom } from '../../../src/core/picture/seen-from.ts';
import { type Box, inside, overlaps } from '../../../src/core/picture/viewport.ts';
import { DESK_EDGES, FEW_RUNS, PATIENCE, PHONE_EDGES, viewport } from '../fixtures.ts';
import { realNames, realStory } from '../real-story.ts';

// A story's map in the reader's hand: what it bears, wherever it is moved.

const BUTTON: Box = { x: 420, y: 700, width: 160, height: 40 };
const DESK = viewport({ padding: DESK_EDGES, obstacles: [{ x: 0, y: 0, width: 404, height: 54 }] });
const PHONE = viewport({ width: 390, height: 372, compact: true, padding: PHONE_EDGES });
const PLANS = [DESK, PHONE].map((view) => planStory(realStory(), view, realNames()));
const plan = PLANS[0] as (typeof PLANS)[number];
const last = plan.steps.length - 1;
const indexOf = (id: string): number => plan.steps.findIndex((step) => step.id === id);

function boxesOf(of: typeof plan, { labels, callouts }: Placed, camera: Camera): { id: string; box: Box }[] {
  const project = projection(camera, of.viewport.width, of.viewport.height);
  const words = Object.keys(callouts).flatMap((id) => {
    const callout = of.callouts.get(id);
    if (callout === undefined) return [];
    const { x, y } = project(callout.at);
    const { offset, width, height } = callout;
    return [{ id, box: { x: x + offset.x, y: y + offset.y, width, height } }];
  });
  return [...labels.map((label) => ({ id: label.id, box: labelBox(label, project(label.at)) })), ...words];
}

const aView = fc.record({
  of: fc.constantFrom(...PLANS),
  index: fc.integer({ min: 1, max: last }),
  zoom: fc.double({ min: 2, max: DEEPEST.reader, noNaN: true }),
  lon: fc.double({ min: -6, max: 6, noNaN: true }),
  lat: fc.double({ min: -4, max: 4, noNaN: true }),
});
const cameraOf = ({
  of,
  index,
  zoom,
  lon,
  lat,
}: typeof aView extends fc.Arbitrary<infer One> ? One : never): Camera => {
  const at = of.steps[index]?.camera.center ?? [0, 0];
  const part = 6 / zoom ** 2; // the nearer, the less far: most of what the step tells of stays in view
  return withinReach(
    REGION,
    { center: [at[0] + lon * part, at[1] + lat * part], zoom },
    of.viewport.width,
    of.viewport.height,
  );
};

test(
  'wherever the reader moves the map, no name or callout overlaps another, leaves the map or lies under a button',
  () => {
    let most = 0;
    fc.assert(
      fc.property(aView, (view) => {
        const { of, index } = view;
        const camera = cameraOf(view);
        const covered = of.viewport.compact ? [] : [BUTTON];
        const placed = placedFrom(of, index, camera, covered);
        const all = boxesOf(of, placed, camera);
        most = Math.max(most, all.length);
        const window = { x: 0, y: 0, width: of.viewport.width, height: of.viewport.height };
        all.forEach(({ id, box }, i) => {
          expect(inside(box, window), id).toBe(true);
          for (const button of [...of.viewport.obstacles, ...covered]) expect(overlaps(box, button), id).toBe(false);
          for (const other of all.slice(0, i)) expect(overlaps(box, other.box), `${id}, ${other.id}`).toBe(false);
        });
        for (const id in placed.callouts) expect(of.steps[index]?.callouts).toHaveProperty([id]);
        expect(placedFrom(of, index, camera, covered)).toEqual(placed);
      }),
      { numRuns: FEW_RUNS * 2 },
    );
    expect(most).toBeGreaterThan(12);
  },
  PATIENCE,
);

test('zoomed out from the border, the map names countries and seas; zoomed in, towns that it named nowhere before', () => {
  const index = indexOf('attempt-17');
  const { center, zoom } = plan.steps[index]?.camera as Camera;
  const namesAt = (at: Camera): readonly string[] => placedFrom(plan, index, at, []).labels.map(({ text }) => text);
  const before = new Set(namesAt({ center, zoom }));
  const far = namesAt(withinReach(REGION, { center, zoom: 3.5 }, DESK.width, DESK.height));
  expect(far.filter((name) => !before.has(name)).length).toBeGreaterThan(8);
  expect(far).toContain('Black Sea');
  const near = namesAt({ center: [23.16, 53.13], zoom: DEEPEST.reader });
  expect(near.some((name) => !before.has(name))).toBe(true);
});

test('a little nudge leaves names and callouts where they are', () => {
  for (const [index, step] of plan.steps.entries()) {
    const { center, zoom } = step.camera;
    const placed = placedFrom(plan, index, { center: [center[0] + 1e-4, center[1]], zoom }, []);
    const names = placed.labels.map(({ id }) => id);
    const kept = Object.keys(step.labels).filter((id) => names.includes(id));
    expect(kept.length, step.id).toBeGreaterThanOrEqual(Math.floor(Object.keys(step.labels).length * 0.8));
    expect(Object.keys(placed.callouts), step.id).toEqual(Object.keys(step.callouts));
  }
});

test('a callout leaves with its place, and the rest of the frame is the story’s', () => {
  const index = plan.steps.findIndex(({ callouts }) => Object.keys(callouts).length > 0);
  const frame = frameAt(plan, restOf(index, last), PLAIN_LENS);
  const { center, zoom } = frame.camera;
  const away: Camera = { center: [center[0] + 20, center[1]], zoom };
  const placed = placedFrom(plan, index, away, []);
  expect(placed.callouts).toEqual({});
  const seen = seenFrom(frame, away, placed);
  const marks = Object.keys(seen.frame.layers).filter((id) => !id.startsWith('locator:'));
  expect(marks).toEqual(Object.keys(frame.layers).filter((id) => !id.startsWith('locator:')));
  expect(seen.frame).toMatchObject({ camera: away, routes: frame.routes, step: frame.step, time: frame.time });
});

test('the locator stands where the map is near, and in no corner where a mark is', () => {
  const index = indexOf('attempt-17');
  const { center } = plan.steps[index]?.camera as Camera;
  expect(placedFrom(plan, index, { center, zoom: 4 }, []).corner).toBeNull();
  const corner = placedFrom(plan, index, { center, zoom: 8 }, []).corner;
  expect(corner).not.toBeNull();
});

test('a map is moved when its middle or its zoom is another one by more than a rounding', () => {
  const camera: Camera = { center: [24, 53], zoom: 7 };
  expect(isMoved(camera, { center: [24 + 1e-9, 53], zoom: 7 - 1e-9 }, DESK)).toBe(false);
  expect(isMoved(camera, { center: [24.01, 53], zoom: 7 }, DESK)).toBe(true);
  expect(isMoved(camera, { center: [24, 53], zoom: 7.01 }, DESK)).toBe(true);
});

test('a place that a callout speaks of without its name has its name beside it, as in the plan; one that it says, has not', () => {
  const id = 'warehouse';
  const namesWith = (text: string): readonly string[] => {
    const steps = realStory().steps.map((step) => ({
      ...step,
      callouts: step.callouts.map((callout) => (callout.at === 'crossing' ? { ...callout, text } : callout)),
    }));
    const told = planStory({ ...realStory(), steps }, DESK, realNames());
    const index = told.steps.findIndex((step) => step.id === id);
    const { center, zoom } = told.steps[index]?.camera as Camera;
    const placed = placedFrom(told, index, { center: [center[0] + 1e-4, center[1]], zoom }, []);
    expect(Object.keys(placed.callouts)).toContain(`${id}/2`);
    return placed.labels.map((label) => label.text);
  };
  expect(namesWith('Tents near a crossing point: which, we infer')).not.toContain('official crossing point');
  expect(namesWith('Tents stand here, and we infer where')).toContain('official crossing point');
});

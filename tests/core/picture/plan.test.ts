import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pixel, project, projectWorld } from '../../../src/core/geo.ts';
import { labelBox } from '../../../src/core/picture/labels/label.ts';
import { markRadius } from '../../../src/core/picture/labels/label-style.ts';
import { CORNERS, cornerBox, cornerId } from '../../../src/core/picture/labels/locator.ts';
import { type Plan, type PlanStep, planStory } from '../../../src/core/picture/plan.ts';
import { type Box, inside, overlaps } from '../../../src/core/picture/viewport.ts';
import { anyStory, anyViewport } from '../any-story.ts';
import { at, event, FEW_RUNS, fitted, PATIENCE, place, step, storyOf, viewport } from '../fixtures.ts';
import { NAMES, TOY } from '../toy.ts';

/** What is written on one step's map, box by box, with what it is. */
function written(plan: Plan, { camera, labels, callouts, layers }: PlanStep): readonly { id: string; box: Box }[] {
  const { width, height } = plan.viewport;
  const found: { id: string; box: Box }[] = [];
  for (const [id, label] of plan.labels)
    if (id in labels) found.push({ id, box: labelBox(label, projectWorld(label.at, camera, width, height)) });
  for (const [id, note] of plan.callouts) {
    const { x, y } = projectWorld(note.at, camera, width, height);
    const box = { x: x + note.offset.x, y: y + note.offset.y, width: note.width, height: note.height };
    if (id in callouts) found.push({ id, box });
  }
  for (const corner of CORNERS)
    if (cornerId(corner) in layers) found.push({ id: corner, box: cornerBox(corner, plan.viewport) });
  return found;
}
/** How far a box is from a point. */
function gap({ x, y, width, height }: Box, at: Pixel): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
}
const namesOn = (plan: Plan, index: number): readonly string[] =>
  Object.keys(plan.steps[index]?.labels ?? {}).flatMap((id) => plan.labels.get(id)?.text ?? []);

describe('what is written on the map of any step', () => {
  test(
    'never overlaps, stays on the map, and hides no mark, button or credit',
    () => {
      const obstacles = [{ x: 8, y: 8, width: 120, height: 40 }];
      fc.assert(
        fc.property(anyStory, anyViewport, (story, view) => {
          const plan = planStory(story, { ...view, obstacles }, NAMES);
          const { width, height } = view;
          for (const planned of plan.steps) {
            const all = written(plan, planned);
            for (const [i, { id, box }] of all.entries()) {
              expect(inside(box, { x: 0, y: 0, width, height }), id).toBe(true);
              for (const button of obstacles) expect(overlaps(box, button), id).toBe(false);
              for (const other of all.slice(0, i)) expect(overlaps(box, other.box), `${id}, ${other.id}`).toBe(false);
              for (const mark of plan.marks.values()) {
                if (!(mark.id in planned.layers)) continue;
                const radius = markRadius(mark.precision, mark.voices.length > 0, view.textScale);
                expect(gap(box, project(mark.at, planned.camera, width, height)), id).toBeGreaterThan(radius);
              }
            }
          }
        }),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );

  test('is on no button, whatever is under its middle', () => {
    const story = storyOf([step({ id: 'a', view: at(23.5, 53.4, 7), layers: [place('sokolka')] })]);
    const { width, height } = viewport();
    for (const off of [0, 3, 5]) {
      const button = { x: width / 2 - 60 + off, y: height / 2 - 20, width: 120, height: 40 };
      const plan = planStory(story, viewport({ obstacles: [button] }), NAMES);
      for (const planned of plan.steps)
        for (const { id, box } of written(plan, planned)) expect(overlaps(box, button), `${id}, ${off} px`).toBe(false);
    }
  });

  test('is the same whenever it is planned', () => {
    const [one, other] = [planStory(TOY, viewport(), NAMES), planStory(TOY, viewport(), NAMES)];
    expect([...one.labels, ...one.callouts]).toEqual([...other.labels, ...other.callouts]);
    expect(one.labels.size).toBeGreaterThan(10);
  });
});

describe('an author', () => {
  const one = (labels: { show: readonly string[]; hide: readonly string[] }): Plan =>
    planStory(
      storyOf([
        step({ id: 'a', view: fitted(['sokolka', 'grodno']), layers: [place('grodno'), place('belarus')], labels }),
      ]),
      viewport(),
      { ...NAMES, border: [] },
    );

  test('sees the names of the step’s places first', () => {
    expect(namesOn(one({ show: [], hide: [] }), 0)).toEqual(expect.arrayContaining(['Grodno', 'Kuźnica']));
  });

  test('hides a name of the basemap, and that of a place', () => {
    expect(namesOn(one({ show: [], hide: ['Kuźnica'] }), 0)).not.toContain('Kuźnica');
    expect(namesOn(one({ show: [], hide: ['grodno'] }), 0)).not.toContain('Grodno');
  });

  test('hides the name of a country by the id of its place', () => {
    const wide = (hide: readonly string[]): readonly string[] =>
      namesOn(
        planStory(storyOf([step({ id: 'a', view: at(26, 53, 5), labels: { show: [], hide } })]), viewport(), NAMES),
        0,
      );
    expect(wide([])).toContain('BELARUS');
    expect(wide(['belarus'])).not.toContain('BELARUS');
  });
});

describe('a place drawn by an event', () => {
  const plan = planStory(
    storyOf([step({ id: 'a', view: at(24, 53, 7), layers: [place('sokolka'), event('crossing')] })]),
    viewport(),
  );

  test('is one mark, in the colours of all who say what happened there, in the order of voices', () => {
    expect([...plan.marks.values()].map(({ voices }) => voices)).toEqual([['poland-eu', 'people']]);
  });

  test('has the same id wherever the same voices speak of it', () => {
    expect(Object.keys(plan.steps[0]?.layers ?? {})).toContain('sokolka|poland-eu|people');
  });
});

describe('a story that cannot be planned', () => {
  test('holds the view of a step before the first', () => {
    expect(() => planStory(storyOf([step({ id: 'a' })]), viewport())).toThrow(
      'step "a" holds the view of a step before',
    );
  });

  test('fits a place that nobody knows, or one that is nowhere', () => {
    const fits = (id: string) => () => planStory(storyOf([step({ id: 'a', view: fitted([id]) })]), viewport());
    expect(fits('atlantis')).toThrow('expected a known place, got "atlantis"');
    expect(fits('somewhere')).toThrow('expected at least one point');
  });
});

test('a camera looks no deeper than its least known place: a country to zoom 5, a stretch to 8.5, a town to 9.5', () => {
  const zoomOf = (...ids: readonly string[]): number =>
    planStory(storyOf([step({ id: 'a', view: fitted(ids) })]), viewport({ width: 2500, height: 1400 })).steps[0]?.camera
      .zoom ?? 0;
  expect(zoomOf('sokolka', 'belarus')).toBe(5);
  expect(zoomOf('line')).toBeLessThanOrEqual(8.5);
  expect(zoomOf('sokolka')).toBe(9.5);
  expect(zoomOf('warehouse')).toBe(9.5); // known exactly, but the basemap holds no more
});

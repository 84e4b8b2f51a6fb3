import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../src/core/picture/plan.ts';
import { DRAWN, LEAVES, position } from '../../src/core/picture/position.ts';
import { anyStory, anyViewport } from './any-story.ts';
import { FEW_RUNS, PATIENCE, viewport } from './fixtures.ts';
import { NAMES, TOY } from './toy.ts';

type Amounts = Readonly<Record<string, number>>;

/** The largest difference between two records in which what is not listed is nothing. */
function apart(one: Amounts, other: Amounts): number {
  const ids = [...Object.keys(one), ...Object.keys(other)];
  return ids.reduce((most, id) => Math.max(most, Math.abs((one[id] ?? 0) - (other[id] ?? 0))), 0);
}

/** How much of a route is seen: its fraction, as strongly as it is drawn. */
const seen = ({ routes, layers }: Frame): Amounts =>
  Object.fromEntries(Object.entries(routes).map(([id, fraction]) => [id, fraction * (layers[id] ?? 0)]));

function expectSamePicture(a: Frame, b: Frame, plan: Plan, step: number): void {
  for (const part of ['layers', 'labels', 'callouts'] as const) expect(apart(a[part], b[part])).toBeLessThan(step);
  expect(apart(seen(a), seen(b))).toBeLessThan(step);
  const { width, height } = plan.viewport;
  const middle = project(b.camera.center, a.camera, width, height);
  expect(Math.hypot(middle.x - width / 2, middle.y - height / 2)).toBeLessThan(step * 5000);
  expect(Math.abs(a.camera.zoom - b.camera.zoom)).toBeLessThan(step * 10);
  if (a.time === null || b.time === null) return; // a span that begins or ends changes at once, half-way
  expect(Math.abs((a.time.from ?? -1) - (b.time.from ?? -1))).toBeLessThan(step);
  expect(Math.abs(a.time.to - b.time.to)).toBeLessThan(step);
}

/** Just before, at, and just after a position. */
function around(plan: Plan, at: number, hair: number): readonly [Frame, Frame, Frame] {
  const last = plan.steps.length - 1;
  const frame = (value: number): Frame => frameAt(plan, position(value, last), PLAIN_LENS);
  return [frame(at - hair), frame(at), frame(at + hair)];
}

describe('where one thing ends and another begins, nothing jumps', () => {
  test(
    'at each heading, each rest and each last line of any story',
    () => {
      fc.assert(
        fc.property(anyStory, anyViewport, (story, view) => {
          const plan = planStory(story, view, NAMES);
          story.steps.forEach((_, i) => {
            for (const knot of [i, i + DRAWN, i + LEAVES]) {
              const [before, there, after] = around(plan, knot, 1e-9);
              expectSamePicture(before, there, plan, 1e-6);
              expectSamePicture(there, after, plan, 1e-6);
            }
          });
        }),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );

  test('just before a heading the time span is the one that the heading has', () => {
    const plan = planStory(TOY, viewport(), NAMES);
    TOY.steps.forEach((_, i) => {
      const [before, there] = around(plan, i, 1e-9);
      if (i > 0) expect(before.time === null).toBe(there.time === null);
    });
  });
});

test(
  'anywhere in any story a hair further is a hair’s change',
  () => {
    const anywhere = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(
        anyStory,
        anyViewport,
        fc.array(anywhere, { minLength: 20, maxLength: 20 }),
        (story, view, places) => {
          const plan = planStory(story, view, NAMES);
          for (const at of places) {
            const [before, there, after] = around(plan, Math.min(at, story.steps.length - 1), 1e-6);
            // A note fades within a quarter of a travel of 0.4: at 10 a step unit, the steepest there is.
            expectSamePicture(before, there, plan, 1e-4);
            expectSamePicture(there, after, plan, 1e-4);
          }
        },
      ),
      { numRuns: FEW_RUNS },
    );
  },
  PATIENCE,
);

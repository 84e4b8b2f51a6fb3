import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import { type Lens, PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { position } from '../../src/core/picture/position.ts';
import { anyProgress, anyStory, anyViewport } from './any-story.ts';
import { FEW_RUNS, PATIENCE, viewport } from './fixtures.ts';
import { NAMES, TOY } from './toy.ts';

describe('in any story, at any position', () => {
  const anywhere = fc.record({ story: anyStory, view: anyViewport, index: fc.nat(7), progress: anyProgress });
  const lenses: readonly Lens[] = [PLAIN_LENS, { ...PLAIN_LENS, highlight: 'grodno' }];

  test(
    'opacities and fractions lie from 0 to 1, and the frame is plain data',
    () => {
      fc.assert(
        fc.property(anywhere, ({ story, view, index, progress }) => {
          const plan = planStory(story, view, NAMES);
          const at = position(index + progress, story.steps.length - 1);
          for (const lens of lenses) {
            const frame = frameAt(plan, at, lens);
            for (const part of [frame.layers, frame.labels, frame.callouts, frame.routes])
              for (const id in part) expect(part[id] ?? -1).toSatisfy((value: number) => value >= 0 && value <= 1);
            expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
            expect(frameAt(plan, at, lens)).toEqual(frame);
          }
        }),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'within a step no route is ever drawn back',
    () => {
      fc.assert(
        fc.property(anywhere, anyProgress, ({ story, view, index, progress }, other) => {
          const plan = planStory(story, view);
          const last = story.steps.length - 1;
          const of = Math.min(index, last - 1);
          const [early, late] = [Math.min(progress, other, 0.6), Math.min(0.6, Math.max(progress, other))];
          const before = frameAt(plan, position(of + early, last), PLAIN_LENS).routes;
          const after = frameAt(plan, position(of + late, last), PLAIN_LENS).routes;
          for (const id in before) expect(after[id]).toBeGreaterThanOrEqual(before[id] ?? 0);
        }),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );
});

test('a wheel tick moves the picture by little: no jump anywhere in the story', () => {
  const view = viewport();
  const plan = planStory(TOY, view, NAMES);
  const last = TOY.steps.length - 1;
  let before = frameAt(plan, position(0, last), PLAIN_LENS);
  for (let i = 1; i <= last * 1000; i++) {
    const frame = frameAt(plan, position(i / 1000, last), PLAIN_LENS);
    const zoom = Math.min(frame.camera.zoom, before.camera.zoom);
    const { x, y } = project(frame.camera.center, { center: before.camera.center, zoom }, 0, 0);
    // The longest journey is seen as some 13 widths of way; at its fastest 1.5 × 13 / 400 of a width in a thousandth.
    expect(Math.hypot(x, y)).toBeLessThan(0.05 * view.width);
    expect(Math.abs(frame.camera.zoom - before.camera.zoom)).toBeLessThan(0.05);
    before = frame;
  }
});

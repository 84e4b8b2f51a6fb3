import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAt } from '../../src/core/frame.ts';
import type { Frame } from '../../src/core/frame-types.ts';
import { project } from '../../src/core/geo.ts';
import type { Lens } from '../../src/core/lens.ts';
import { PLAIN_LENS } from '../../src/core/lens.ts';
import { planStory } from '../../src/core/plan/plan.ts';
import { position, settle } from '../../src/core/position.ts';
import { anyProgress, anyStory, anyViewport } from './any-story.ts';
import { FEW_RUNS, NAMES, PATIENCE, RUNS, TOY, viewport } from './fixtures.ts';
import { anyPath, Reader } from './reader.ts';

const fresh = (reader: Reader): Frame =>
  frameAt(planStory(TOY, reader.viewport, NAMES), position(reader.position, TOY.steps.length - 1), reader.lens);

describe('whatever a reader does', () => {
  test(
    'the frame depends on position, lens and viewport alone',
    () => {
      fc.assert(
        fc.property(anyPath, (path) => {
          const reader = new Reader();
          for (const move of path) reader.do(move);
          expect(reader.frame).toEqual(fresh(reader));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'the way back shows the frames of the way there, in reverse',
    () => {
      fc.assert(
        fc.property(
          anyPath,
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
          (path, shares) => {
            const reader = new Reader();
            for (const move of path) reader.do(move);
            const look = (share: number): Frame => reader.see({ kind: 'drag', to: share });
            const there = shares.map(look);
            const back = [...shares].reverse().map(look).reverse();
            expect(back).toEqual(there);
          },
        ),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'a jump lands where a slow scroll lands',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: TOY.steps.length - 1 }), anyProgress, (index, progress) => {
          const to = Math.min(TOY.steps.length - 1, index + progress);
          const [jumper, walker] = [new Reader(), new Reader()];
          jumper.do({ kind: 'seek', to });
          while (walker.position < to) {
            const before = walker.scroll;
            walker.do({ kind: 'wheel', by: Math.min(97, jumper.scroll - walker.scroll) });
            if (walker.scroll === before) break;
          }
          expect(walker.frame).toEqual(jumper.frame);
        }),
        { numRuns: FEW_RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'once it rests, the map shows what the step declares, and nothing else',
    () => {
      fc.assert(
        fc.property(anyPath, (path) => {
          const reader = new Reader();
          for (const move of path) reader.do(move);
          const last = TOY.steps.length - 1;
          const rest = settle(position(reader.position, last), last);
          const frame = reader.see({ kind: 'seek', to: rest });
          const declared = TOY.steps[frame.step.index];
          const shown = planStory(TOY, reader.viewport, NAMES).steps[frame.step.index];
          expect(frame.step.id).toBe(declared?.id);
          expect(frame.camera).toEqual(shown?.camera);
          expect(Object.keys(frame.routes).sort()).toEqual([...(declared?.routes ?? [])].sort());
          for (const id in frame.routes) expect(frame.routes[id]).toBeCloseTo(1, 9);
          for (const part of ['layers', 'labels', 'notes'] as const) {
            expect(frame[part]).toEqual(shown?.[part]);
            for (const id in frame[part]) expect(frame[part][id]).toBe(1);
          }
        }),
        { numRuns: Math.max(1000, RUNS) },
      );
    },
    PATIENCE,
  );
});

describe('in any story, at any position', () => {
  const anywhere = fc.record({ story: anyStory, view: anyViewport, index: fc.nat(7), progress: anyProgress });
  const lenses: readonly Lens[] = [PLAIN_LENS, { lit: 'grodno' }];

  test(
    'opacities and fractions lie from 0 to 1, and the frame is plain data',
    () => {
      fc.assert(
        fc.property(anywhere, ({ story, view, index, progress }) => {
          const plan = planStory(story, view, NAMES);
          const at = position(index + progress, story.steps.length - 1);
          for (const lens of lenses) {
            const frame = frameAt(plan, at, lens);
            for (const part of [frame.layers, frame.labels, frame.notes, frame.routes])
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAt } from '../../src/core/picture/frame.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { position, settle } from '../../src/core/picture/position.ts';
import { anyProgress } from './any-story.ts';
import { FEW_RUNS, PATIENCE, RUNS } from './fixtures.ts';
import { anyPath, Reader } from './reader.ts';
import { NAMES, TOY } from './toy.ts';

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
        { numRuns: Math.max(300, RUNS) },
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
          for (const part of ['layers', 'labels', 'callouts'] as const) {
            expect(frame[part]).toEqual(shown?.[part]);
            for (const id in frame[part]) expect(frame[part][id]).toBe(1);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

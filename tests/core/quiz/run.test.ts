import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, acted, begun, questionOf } from '../../../src/core/quiz/run.ts';
import { RUNS } from '../fixtures.ts';
import { MAP } from './a-map.ts';

describe('a run', () => {
  const run = (...acts: readonly Act[]) => acts.reduce((before, act) => acted(before, act, MAP), begun(MAP));

  test('asks, tells, and goes on to the next question until all are answered', () => {
    const answer: Act = { kind: 'answer' };
    const next: Act = { kind: 'next' };
    expect(questionOf(begun(MAP), MAP)).toBe(0);
    expect(questionOf(run(answer), MAP)).toBe(0);
    expect(questionOf(run(answer, next), MAP)).toBe(1);
    const end = run(answer, next, { kind: 'show' }, next, answer, next);
    expect(questionOf(end, MAP)).toBeNull();
    expect(end.answers).toEqual([[320, 225], null, [320, 225]]);
    expect(acted(end, { kind: 'again' }, MAP)).toEqual(begun(MAP));
  });

  test('an answer that is told of is not changed any more', () => {
    const told = run({ kind: 'cross', at: [10, 10] }, { kind: 'answer' });
    for (const act of [
      { kind: 'answer' },
      { kind: 'show' },
      { kind: 'cross', at: [1, 1] },
      { kind: 'move', by: [1, 1] },
    ] as const)
      expect(acted(told, act, MAP)).toBe(told);
    expect(acted(begun(MAP), { kind: 'next' }, MAP)).toEqual(begun(MAP));
  });

  test('whatever is done, the cross stays on the map and no question is answered twice', () => {
    const far = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.constantFrom<Act>({ kind: 'answer' }, { kind: 'show' }, { kind: 'next' }),
      far.map((by): Act => ({ kind: 'move', by })),
      far.map((at): Act => ({ kind: 'cross', at })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const end = run(...acts);
        const [x, y] = end.cross;
        expect(x >= 0 && x <= MAP.width && y >= 0 && y <= MAP.height).toBe(true);
        expect(end.answers.length).toBeLessThanOrEqual(MAP.asked.length);
        expect(questionOf(end, MAP)).toBe(
          end.told ? end.answers.length - 1 : end.answers.length < MAP.asked.length ? end.answers.length : null,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

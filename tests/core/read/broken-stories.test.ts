import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BROKEN } from './broken-stories.ts';
import { realProblems } from './real-input.ts';

describe('our story, broken in one place, is refused with', () => {
  test.each(BROKEN)('$refuses', ({ problems, ...given }) => {
    expect(realProblems([given])).toEqual(problems);
    for (const problem of problems) expect(problem).toMatch(/^\S+\.(?:yaml|md):\d+:\d+.*: expected .+; help: .+/s);
  });

  test('all of it at once', () => {
    const together = BROKEN.filter(({ alone }) => alone === undefined);
    const found = realProblems(together);
    expect(together.flatMap(({ problems }) => problems).filter((problem) => !found.includes(problem))).toEqual([]);
  });

  test('what is wrong in one file, whatever is wrong in another', () => {
    const pair = fc
      .tuple(fc.constantFrom(...BROKEN), fc.constantFrom(...BROKEN))
      .filter(([one, other]) => one.file !== other.file && !one.alone && !other.alone);
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const found = realProblems([one, other]);
        expect([...one.problems, ...other.problems].filter((problem) => !found.includes(problem))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BROKEN, type Broken } from './broken-stories.ts';
import { broken, printed, realProblems } from './real-input.ts';

/** What is said of each of these where all of them are broken together. */
function expectedOf(cases: readonly Broken[]): readonly string[] {
  const files = broken(cases);
  return cases.flatMap(({ file, problems }) => problems.map((said) => printed({ file, ...said }, files)));
}

describe('our story, broken in one place, is refused with', () => {
  test.each(BROKEN)('$refuses', (given) => {
    const found = realProblems([given]);
    expect(found).toEqual(expectedOf([given]));
    for (const problem of found) expect(problem).toMatch(/^\S+\.(?:yaml|md):\d+:\d+.*: expected .+; help: .+/s);
  });

  test('all of it at once', () => {
    const together = BROKEN.filter(({ alone }) => alone === undefined);
    const found = realProblems(together);
    expect(expectedOf(together).filter((problem) => !found.includes(problem))).toEqual([]);
  });

  test('what is wrong in one file, whatever is wrong in another', () => {
    const pair = fc
      .tuple(fc.constantFrom(...BROKEN), fc.constantFrom(...BROKEN))
      .filter(([one, other]) => one.file !== other.file && !one.alone && !other.alone);
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const found = realProblems([one, other]);
        expect(expectedOf([one, other]).filter((problem) => !found.includes(problem))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

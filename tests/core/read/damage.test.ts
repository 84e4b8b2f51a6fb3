import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/read/problem.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import type { StoryFiles } from '../../../src/core/read/read-story.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { input } from './input.ts';
import { LAND } from './land.ts';
import { REAL, REAL_MAP, REAL_SLUG } from './real-input.ts';

/** What a value is swapped for; the first stands for a line that is removed. */
const VALUES = [null, '7', 'nobody', '2031-01-01', '[]', '{ en: X }', 'null', '"', 'exact', 'denies'] as const;

interface Damage {
  readonly file: string;
  readonly line: number;
  readonly value: (typeof VALUES)[number];
}

const damageTo = (files: StoryFiles): fc.Arbitrary<Damage> =>
  fc.record({ file: fc.constantFrom(...Object.keys(files)), line: fc.nat(2000), value: fc.constantFrom(...VALUES) });

function damaged(files: StoryFiles, { file, line, value }: Damage): StoryFiles {
  const lines = (files[file] ?? '').split('\n');
  const index = line % lines.length;
  const before = lines[index] ?? '';
  if (value === null) lines.splice(index, 1);
  else lines[index] = before.replace(/(:\s+)[^\s,}\]]+/, (_, colon: string) => `${colon}${value}`);
  return { ...files, [file]: lines.join('\n') };
}

function problemsIn(files: StoryFiles): readonly Problem[] {
  const read = readStory(files, 'small', LAND);
  return read.ok ? [] : read.problems;
}

/** A file that cannot be read, or is no list any more, is reported once, and not each id that may have stood in it. */
const tookIds = (found: readonly Problem[], file: string): boolean =>
  found.some((problem) => problem.file === file && /^expected (a list, got|YAML)/.test(problem.message));
/** A word of world.yaml is told with all others that there are: where that file is wrong, there are others. */
const isWord = ({ message }: Problem): boolean => /^expected a (voice|role|kind), one of/.test(message);
/** What rivals a figure is read from ledger and topics: where one of them is wrong, it may not be known. */
const tookRivals = (found: readonly Problem[], file: string): boolean => found.some((problem) => problem.file === file);
/** What can be drawn is read from events and their places: where one of them is wrong, it may not be known. */
const needsPlaces = ({ message }: Problem): boolean => message.startsWith('expected something that can be drawn');
/** Who is not heard is read from who speaks: where a speaker is not known, a side may be heard or not. */
const tookSpeakers = (found: readonly Problem[], file: string): boolean =>
  tookRivals(found, file) || found.some(({ message }) => message.startsWith('expected the id of an actor'));
const isUnheard = ({ path }: Problem): boolean => path.includes('.unheard');

test('what one damage breaks is found beside another in another file, but for what that one took away itself', () => {
  const whole = input();
  const two = fc
    .tuple(damageTo(whole), damageTo(whole))
    .filter(([one, other]) => one.file !== other.file && (one.value === null || one.value !== other.value)); // else one names what the other defines
  fc.assert(
    fc.property(two, ([one, other]) => {
      const together = problemsIn(damaged(damaged(whole, one), other));
      const found = new Set(together.map(formatProblem));
      const missed = (damage: Damage, { file: beside }: Damage): readonly string[] =>
        problemsIn(damaged(whole, damage))
          .filter(({ file }) => file !== beside) // what stands there may be gone
          .filter(({ message }) => !(message.startsWith('expected the id of') && tookIds(together, beside)))
          .filter((problem) => !(isWord(problem) && beside.endsWith('world.yaml')))
          .filter(({ message }) => !(message.startsWith('expected beside') && tookRivals(together, beside)))
          .filter((problem) => !(needsPlaces(problem) && tookRivals(together, beside)))
          .filter((problem) => !(isUnheard(problem) && tookSpeakers(together, beside)))
          .map(formatProblem)
          .filter((problem) => !found.has(problem));
      expect([...missed(one, other), ...missed(other, one)]).toEqual([]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
}, 300_000);

test('whatever is damaged in our own story, the reader answers and does not throw', () => {
  fc.assert(
    fc.property(fc.array(damageTo(REAL), { minLength: 1, maxLength: 5 }), (damages) => {
      const read = readStory(damages.reduce(damaged, REAL), REAL_SLUG, REAL_MAP);
      if (!read.ok) for (const { line, column } of read.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
}, 300_000);

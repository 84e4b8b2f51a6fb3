import { expect, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadStory } from '../../../site/input/story-files.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';

test('the story of this repository is read without problems', () => {
  const read = loadStory(diskAt(process.cwd()));
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([]);
});

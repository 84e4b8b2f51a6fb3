import { describe, expect, test } from 'vitest';
import { formatProblem, formatWarning } from '../../../src/core/read/problem.ts';
import type { ReadResult } from '../../../src/core/read/read-story.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { BROKEN } from './broken-stories.ts';
import { input } from './input.ts';
import { LAND } from './land.ts';
import { IN_FIELDS } from './mistakes/in-fields.ts';
import { IN_FIGURES } from './mistakes/in-figures.ts';
import { IN_FILES } from './mistakes/in-files.ts';
import { IN_MARKDOWN } from './mistakes/in-markdown.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { WARNED_OF } from './mistakes/warned-of.ts';

const ALL = [...IN_FILES, ...IN_FIELDS, ...IN_FIGURES, ...IN_MARKDOWN];

const readWith = ({ file, from, to }: Mistake): ReadResult =>
  readStory(input({ [file]: from === undefined ? to : [from, to] }), 'small', LAND);
/** Three places of the small story are there for tests alone. */
const OWN = readStory(input(), 'small', LAND).warnings.map(({ message }) => message);
const warnedOf = ({ warnings }: ReadResult): readonly string[] =>
  warnings.filter(({ message }) => !OWN.includes(message)).map(formatWarning);

describe.each([
  ['in a file', IN_FILES],
  ['in a field', IN_FIELDS],
  ['between parts', IN_FIGURES],
  ['in Markdown', IN_MARKDOWN],
])('a mistake %s is told with its place, its words and what to type:', (_, mistakes) => {
  test.each(mistakes)('$mistake', (given) => {
    const read = readWith(given);
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual(given.says);
    expect(warnedOf(read)).toEqual([]);
    for (const said of given.says)
      expect(said).toMatch(/^\S+:\d+:\d+.*: expected .+, got .+; help: .+|: expected YAML: /s);
  });
});

describe('what may be meant is a warning, and the story builds:', () => {
  test.each(WARNED_OF)('$mistake', (given) => {
    const read = readWith(given);
    expect(read.ok).toBe(true);
    expect(warnedOf(read)).toEqual(given.says);
  });
});

test('each is another mistake, and there are more than a hundred and twenty of them', () => {
  const names = [...ALL, ...WARNED_OF].map(({ mistake }) => mistake).concat(BROKEN.map(({ refuses }) => refuses));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(180);
});

test('one cause is told once: a tab in every line, and a file that cannot be read', () => {
  const tabs = readStory(
    input({ 'places.yaml': (input()['stories/small/places.yaml'] ?? '').replaceAll('\n  ', '\n\t') }),
    'small',
    LAND,
  );
  expect(tabs.ok ? [] : tabs.problems.map(formatProblem)).toEqual([
    'stories/small/places.yaml:2:1: expected spaces before what stands in a line, got a tab (28 times in this file); help: type two spaces for each tab: YAML knows no others',
  ]);
  const closed = { file: 'seeds/000_abc.yaml', line: 1, column: 1, path: '', message: 'expected a file', help: null };
  const { [closed.file]: _, ...files } = input();
  const read = readStory(files, 'small', LAND, { unread: [closed] });
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual(['seeds/000_abc.yaml:1:1: expected a file']);
});

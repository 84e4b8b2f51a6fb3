import { describe, expect, it, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGeography } from '../../../site/input/story-files.ts';
import { plainText } from '../../../src/core/cite/plain.ts';
import { type Block, blockWith, textsOf } from '../../../src/core/prose.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { once } from '../../once.ts';
import { problemsOf } from './input.ts';

const geography = once(() => loadGeography(diskAt('.')));
const FILE = 'stories/light/story.md';
const HEAD = '---\ntitle: T\ndeck: D.\nbyline: B\npublished: 2026-02-01\n---\n';
const FIRST = 11; // the line on which what is told begins
const read = (told: string) =>
  readStory({ [FILE]: `${HEAD}\n## A town\nplace: Warsaw\n${told}\n` }, 'light', geography());

/** What is told, with plain words for its texts. */
function blocks(told: string): readonly Block<string>[] {
  const result = read(told);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return (result.story.prose['en']?.['a-town']?.blocks ?? []).map((block) => blockWith(block, plainText));
}

describe('what a story without claims may tell beside paragraphs:', () => {
  test('a list, with a list in an item', () => {
    expect(blocks('\n- One *thing*\n- Another\n  1. first\n  2. second\n')).toEqual([
      {
        kind: 'list',
        first: null,
        items: [
          { words: 'One thing', within: null },
          { words: 'Another', within: { first: 1, items: ['first', 'second'] } },
        ],
      },
    ]);
  });

  test('a list with numbers, which begins where its author does', () => {
    const [before, , after] = blocks('\n1. one\n2. two\n\nWords.\n\n3. three\n');
    expect(before).toMatchObject({ first: 1 });
    expect(after).toMatchObject({ first: 3 });
  });

  test('a quotation, with whose it is after a dash, a hyphen or two, in its last line or alone', () => {
    const by = (end: string) => blocks(`\n> Yes,\n> it is — truly.\n${end}`);
    const quoted = [{ kind: 'quotation', paragraphs: ['Yes, it is — truly.'], by: 'A b' }];
    for (const dash of ['—', '–', '--', '&mdash;']) {
      expect(by(`> ${dash} A *b*`), dash).toEqual(quoted);
      expect(by(`>\n> ${dash} A *b*`), dash).toEqual(quoted);
    }
    expect(by('>\n> - A *b*')).toEqual(quoted);
    expect(by('> - A *b*')).toEqual(quoted);
  });

  test('a quotation of nobody, which may begin with a dash', () => {
    expect(blocks('\n> — Yes?\n>\n> No.')).toEqual([{ kind: 'quotation', paragraphs: ['— Yes?', 'No.'], by: null }]);
  });

  test('a heading under the step’s', () => {
    expect(blocks('\nWords.\n\n### Below\n\nMore.').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('a table, with its columns set to a side', () => {
    expect(blocks('\n| Town | People | |\n|:-----|-------:|:-:|\n| A \\| B | 12 | |\n| C | | x |')).toEqual([
      {
        kind: 'table',
        align: ['left', 'right', 'center'],
        head: ['Town', 'People', ''],
        rows: [
          ['A | B', '12', ''],
          ['C', '', 'x'],
        ],
      },
    ]);
  });

  it('has links in all of them, in the order in which they are read', () => {
    const link = (word: string) => `[${word}](place:warsaw)`;
    const told = `\n- ${link('a')}\n  - ${link('b')}\n\n> ${link('c')}\n> — ${link('d')}\n\n| ${link('e')} |\n|---|\n| ${link('f')} |\n`;
    expect(textsOf(blocks(told))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

/** What is told, the line of what is wrong in it, counted from its first, and the words of what is said. */
const BROKEN: readonly (readonly [what: string, told: string, line: number, said: string])[] = [
  ['a list in a list in a list', '- a\n  - b\n    - c', 2, 'expected a list in a list at most, got one in that'],
  ['two paragraphs in an item', '- a\n\n  b', 2, 'got a second paragraph'],
  ['two lists in an item', '- a\n  - b\n  1. c', 2, 'one list under them, got a list'],
  ['a quotation in an item', '- a\n\n  > b', 2, 'got a block quotation'],
  ['a table in an inner item', '- a\n  - b\n\n    | c |\n    |---|', 3, 'in an item of a list in a list, got a table'],
  ['an item without words', '- a\n-\n- c', 1, 'expected words in an item, got none'],
  ['a list for the words of an item', '- - a', 0, 'expected words in an item, got a list'],
  ['a list in a quotation', '> - a\n> - b', 0, 'expected paragraphs in a quotation, got a list'],
  ['a quotation in a quotation', '> a\n> > b', 1, 'expected paragraphs in a quotation, got a block quotation'],
  ['a row that is short', '| a | b |\n|---|---|\n| c |', 2, 'expected a row of 2 cells, as the head of its table has'],
  ['a row that is long', '| a | b |\n|---|---|\n| c | d | e |', 2, 'got one of 3'],
  ['a paragraph close under a table', '| a | b |\n|---|---|\n| c | d |\nWords.', 3, 'got one of 1'],
  ['a table without words over it', '| | |\n|---|---|\n| c | d |', 0, 'expected words in the head of a table'],
  ['a table without a line under its head', '| a | b |\n| c | d |', 0, 'under its head write a line as | --- | --- |'],
  ['marks in a heading', '### A *b*', 0, 'expected only text in a heading, got emphasis'],
  ['a heading without words', '###', 0, 'expected words in a heading'],
  ['a heading that skips a level', '#### Deep', 0, 'expected a heading of two hashes, or three, got 4'],
  ['raw HTML', '<table><tr><td>a</td></tr></table>', 0, 'got raw HTML'],
  ['a rule', 'Words.\n\n***', 2, 'got a rule'],
  ['a link to nowhere in a cell', '| a |\n|---|\n| [b](step:gone) |', 2, 'expected the id of a step'],
  ['a mark that is left open, in a source', '> a\n> — b *c', 1, 'an asterisk that marks nothing'],
];

describe('of what is told amiss it is said where:', () => {
  test.each(BROKEN)('%s', (_, told, line, said) => {
    const result = read(`\n${told}`);
    const shown = result.ok ? [] : result.problems.filter((each) => each.line === FIRST + line && each.file === FILE);
    const all = result.ok ? [] : result.problems.map(formatProblem);
    expect(shown.map(formatProblem).join('\n'), all.join('\n')).toContain(said);
  });

  test('a heading under no step', () => {
    const result = readStory({ [FILE]: `${HEAD}\n### Early\n\n## A town\n\nWords.\n` }, 'light', geography());
    expect(result.ok ? '' : result.problems.map(formatProblem).join('\n')).toContain('expected a step before');
  });
});

describe('a story whose claims are checked', () => {
  test.each([
    ['a list', '- One\n- Another'],
    ['a block quotation', '> Words.'],
    ['a heading', '### Below'],
    ['a table', '| a | b |\n|---|---|\n| c | d |'],
  ])('has no place for %s', (_, told) => {
    const found = problemsOf({ 'text/en.md': ['November 2021.', `November 2021.\n\n${told}`] });
    expect(found.join('\n')).toMatch(/expected (?:a heading|text|one section)/);
  });
});

import { expect, it } from 'vitest';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { allPages, wordsOf } from './all-pages.ts';

const pages = allPages();

/** The number of a text where no line of it is named with it, and not as a part of a larger number. */
const NUMBER = /(?<![\d,.])(?:text )?00[0-3](?!\d)(?!, line \d)/gi;

it('calls no report by its number, but where a line of it is named for who checks it', () => {
  expect(pages.size).toBeGreaterThan(60);
  for (const [path, page] of pages) {
    // What the files of data are like is told with the numbers that stand in them.
    if (path === 'data/') continue;
    const words = wordsOf(page);
    const found = [...words.matchAll(NUMBER)].map(({ index }) => words.slice(Math.max(0, index - 40), index + 30));
    expect(found, path).toEqual([]);
  }
});

it('calls every report by its short name, where it is introduced with a capital', () => {
  for (const path of ['', 'accounts/', 'handout/', 'data/fact-sheet/', 'present/', 'frame/', 'explore/']) {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`expected a page at ${path}, got ${[...pages.keys()].join(' ')}`);
    for (const { short } of theStory().sources) {
      const name = inEnglish(short).charAt(0).toUpperCase() + inEnglish(short).slice(1);
      expect(wordsOf(page), path).toContain(name);
    }
  }
});

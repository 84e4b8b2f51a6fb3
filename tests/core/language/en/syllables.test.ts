import { expect, test } from 'vitest';
import { syllablesIn } from '../../../../src/core/language/en/syllables.ts';

/** Words by how many syllables a dictionary gives them. */
const KNOWN: Readonly<Record<number, string>> = {
  1: 'the be says called moved died tried stopped filled fired homes lived clothes league where there some friend field guard fruit Minsk stays year',
  2: 'forest border people table little metre wanted headed hundred settled forces houses boxes going being doing saying million region nation special social Russia Russian soldiers safety statement something sometimes spokesman warehouse therefore closely create science quiet Iraq Baghdad Erbil Ukraine Ahmed every evening business fuel language beyond',
  3: 'theatre earlier Germany media Syria area idea created reaction violent tourism museum video serious spokeswoman refugee election Belarus Kurdistan Mateusz influence usual studying asylum agency barrier Sokółka Michalska settlement',
  4: 'Lukashenko Mijatović Mijatovic Morawiecki Białystok Uzbekistan Estonia Belavia European Belarusian interior associate everybody society',
  5: 'cooperation systematically voluntarily Lithuania coronavirus continuity',
  6: 'humanitarian',
};

const words = Object.entries(KNOWN).flatMap(([count, list]) =>
  list.split(' ').map((word) => [word, Number(count)] as const),
);

test('there are enough words to tell', () => {
  expect(words.length).toBeGreaterThan(100);
});

test.each(words)('%s has %d', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('abbreviations and figures in digits have one, however long they are', () => {
  expect(['EU', 'BBC', 'G7', 'EU’s', 'ŁKS'].map(syllablesIn)).toEqual([1, 1, 1, 1, 1]);
  expect(['17', '7,000', '2021', '18th', '3.5', '$800,000', '½', 'MiG29a'].map(syllablesIn)).toEqual([
    1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});

test('an ending behind an apostrophe counts where it is heard', () => {
  expect(['Iraq’s', "Iraq's", 'France’s', 'Alex’s', 'can’t', 'didn’t'].map(syllablesIn)).toEqual([2, 2, 2, 3, 1, 2]);
});

test('words joined by a hyphen or a dash are counted one by one', () => {
  expect(syllablesIn('al-Sahaf, Kuźnica–Bruzgi')).toBe(1 + 2 + 3 + 2);
});

test('what has no word has none', () => {
  expect(['', '–', '“…”'].map(syllablesIn)).toEqual([0, 0, 0]);
});

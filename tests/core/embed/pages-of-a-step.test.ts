import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../../src/core/cite/plain.ts';
import { piecesOf } from '../../../src/core/embed/paragraph-pieces.ts';
import { type Room, splitPages, type UnitEnd } from '../../../src/core/embed/split-pages.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { type Paragraph, toldIn } from '../../../src/core/prose.ts';
import { theStory } from '../../the-story.ts';

/** A page of so many lines, a picture of so many, and units of these heights. */
const roomOf = (heights: readonly number[], page: number, still: number): Room => ({
  fits: (from, to, withStill) =>
    heights.slice(from, to).reduce((sum, height) => sum + height, withStill ? still : 0) <= page,
  slices: (unit) => Math.ceil((heights[unit] ?? 0) / page),
});

const ends = fc.constantFrom<UnitEnd>('whole', 'heading', 'clause');

test('every unit is on one page and in order, whatever fits: none is lost, none twice but in slices', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ends, fc.integer({ min: 1, max: 30 })), { maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.boolean(),
      (units, page, still, stays) => {
        const room = roomOf(
          units.map(([, height]) => height),
          page,
          stays ? 0 : still,
        );
        const pages = splitPages(
          units.map(([end]) => end),
          stays,
          room,
        );
        const shown = pages.flatMap(({ from, to, slice }) =>
          slice > 0 ? [] : Array.from({ length: to - from }, (_, index) => from + index),
        );
        expect(shown).toEqual(units.map((_, index) => index));
        expect(pages[0]?.still ?? true).toBe(true);
        for (const { from, to, still: on } of pages) {
          if (to - from > 1) expect(room.fits(from, to, on)).toBe(true);
          if (!stays && pages[0]?.to !== to) expect(on).toBe(false);
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('a step in a frame', () => {
  const units: readonly UnitEnd[] = ['heading', 'clause', 'whole', 'whole', 'whole'];

  it('is one page where all of it fits', () => {
    expect(splitPages(units, false, roomOf([2, 2, 2, 2, 2], 20, 5))).toEqual([
      { still: true, from: 0, to: 5, slice: 0 },
    ]);
  });

  it('begins with its picture, and with its heading where that has room', () => {
    const low = splitPages(units, false, roomOf([2, 2, 2, 2, 2], 6, 6));
    expect(low.map(({ still, from, to }) => [still, from, to])).toEqual([
      [true, 0, 0],
      [false, 0, 3],
      [false, 3, 5],
    ]);
    const high = splitPages(units, false, roomOf([2, 2, 2, 2, 2], 9, 5));
    expect(high[0]).toEqual({ still: true, from: 0, to: 1, slice: 0 });
  });

  it('ends a page at a sentence’s end, and at a clause only where the sentence is longer than the page', () => {
    const sentences = splitPages(
      ['heading', 'clause', 'whole', 'clause', 'whole'],
      false,
      roomOf([1, 2, 2, 2, 2], 8, 8),
    );
    expect(sentences.map(({ to }) => to)).toEqual([0, 3, 5]);
    const long = splitPages(['clause', 'clause', 'whole'], false, roomOf([4, 4, 4], 8, 8));
    expect(long.map(({ to }) => to)).toEqual([0, 2, 3]);
  });

  it('shows what is taller than any page in slices', () => {
    const pages = splitPages(['whole', 'whole'], true, roomOf([25, 3], 10, 0));
    expect(pages.map(({ from, slice }) => [from, slice])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
    ]);
  });
});

test('the pieces of every paragraph of the story together are that paragraph, and end as sentences do', () => {
  const paragraphs = Object.values(theStory().prose['en'] ?? {}).flatMap(toldIn);
  let clauses = 0;
  for (const paragraph of paragraphs) {
    const pieces = piecesOf(paragraph, 'en');
    const whole = pieces.map(({ inlines }) => plainText(inlines)).join('');
    expect(typographic(whole, 'en')).toBe(typographic(plainText(paragraph), 'en')); // marks within links are curved when they are shown
    expect(pieces.at(-1)?.end).toBe('sentence');
    for (const { inlines, end } of pieces) {
      if (end === 'sentence') expect(plainText(inlines).trim()).toMatch(/[.?!]["”]?$/);
      else clauses += 1;
      expect(plainText(inlines).length).toBeLessThan(260);
    }
  }
  expect(clauses).toBeGreaterThan(5);
});

test('a quotation that begins a sentence opens as one in a piece of its own', () => {
  const said: Paragraph = [
    { kind: 'text', text: 'He speaks. "' },
    { kind: 'em', children: [{ kind: 'text', text: 'We wait' }] },
    { kind: 'text', text: '", he says.' },
  ];
  expect(piecesOf(said, 'en').map(({ inlines }) => plainText(inlines))).toEqual(['He speaks. ', '“We wait”, he says.']);
});

import { beforeAll, expect, test } from 'vitest';
import { type Line, type Outlines, openOutlines } from '../../site/stills/outlines.ts';
import { textWidth } from '../../src/core/picture/labels/measure.ts';

const WORDS = ['Sokółka', 'Dąbrowa Białostocka', 'Hrodna', 'Several hundred metres', 'BELARUS', 'Гродно'];
const line = (over: Partial<Line> = {}): Line => ({ cut: 'regular', size: 15, tracking: 0, ...over });

let outlines: Outlines;
beforeAll(async () => {
  outlines = await openOutlines(WORDS.join(''), 'en');
});

test('words are as wide in a still as the plan took them to be, but for the pairs that a face sets closer', () => {
  for (const words of WORDS)
    for (const cut of ['regular', 'bold'] as const) {
      const planned = textWidth(words, 15, cut, 0.2);
      const drawn = outlines.width(words, line({ cut, tracking: 3 }));
      expect(Math.abs(drawn - planned), words).toBeLessThan(1 + planned * 0.03);
    }
});

test('a line twice as large is twice as wide, and tracking is added after every letter', () => {
  for (const words of WORDS) {
    expect(outlines.width(words, line({ size: 30 }))).toBeCloseTo(2 * outlines.width(words, line()), 5);
    const spaced = outlines.width('ab', line({ tracking: 4 })) - outlines.width('ab', line());
    expect(spaced).toBeCloseTo(8, 5);
  }
});

test('a line begins where it is told to, each letter in its place', () => {
  const first = /^M(-?[\d.]+) ?(-?[\d.]+)/;
  const near = first.exec(outlines.path('BELARUS', line(), 0, 0));
  const far = first.exec(outlines.path('BELARUS', line(), 100, 40));
  expect(Number(far?.[1]) - Number(near?.[1])).toBeCloseTo(100, 1);
  expect(Number(far?.[2]) - Number(near?.[2])).toBeCloseTo(40, 1);
});

test('a letter that no face has stops the build: a box in its place would say nothing', () => {
  expect(() => outlines.path('漢', line(), 0, 0)).toThrow('漢');
});

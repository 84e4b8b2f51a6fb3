import { describe, expect, test } from 'vitest';
import { figuresIn, namesWithNumbers } from '../../../src/core/language/figures.ts';

const names = namesWithNumbers(['G7', 'Group of Seven', 'Kurdistan 24', 'Kurdistan 24 TV', 'Poland']);
const found = (text: string, lang = 'en') =>
  figuresIn(text, lang, { names, counted: (value) => value === 2000 }).map(({ text, value, qualifier }) =>
    [text, value, qualifier].join(' · '),
  );

describe('a figure', () => {
  test.each([
    ['431 people', '431 · 431 · exact'],
    ['some 430', '430 · 430 · about'],
    ['around 2,000', '2,000 · 2000 · about'],
    ['More than 400', '400 · 400 · more-than'],
    ['at least eleven', 'eleven · 11 · at-least'],
    ['nearly €700,000', '700,000 · 700000 · nearly'],
    ['3.5 million euros', '3.5 million · 3500000 · exact'],
    ['twenty-five', 'twenty-five · 25 · exact'],
    ['a hundred', 'a hundred · 100 · exact'],
    ['two hundred and fifty', 'two hundred and fifty · 250 · exact'],
    ['two thousand', 'two thousand · 2000 · exact'],
    ['a dozen', 'a dozen · 12 · exact'],
    ['dozens', 'dozens ·  · exact'],
    ['several hundred', 'hundred ·  · exact'],
    ['2000 people, as a claim counts', '2000 · 2000 · exact'],
    ['60 per cent', '60 · 60 · exact'],
  ])('is found in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('is each of two', () => {
    expect(found('between two and three')).toEqual(['two · 2 · exact', 'three · 3 · exact']);
    expect(found('hundreds of thousands')).toEqual(['hundreds ·  · exact', 'thousands ·  · exact']);
  });

  test.each([
    '17 November',
    'November 2021',
    'November 17, 2021',
    'the 17th',
    'the 17th and the 18th of November',
    'between 17 and 19 November',
    '17–19 November 2021',
    'Thursday the 18',
    'since 2020',
    'the 1990s',
    'at 10:30',
    'at 5 p.m.',
    'at 5.30 am',
    "at two o'clock",
    'the G7',
    'the Group of Seven',
    'Kurdistan 24',
    'Kurdistan 24 TV',
    'one of them',
    'no one, once, twice, both',
    'often, tension, freighter, attendance',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('in another language is a numeral, whose qualifier we cannot read', () => {
    expect(found('około 7000 osób, dwie', 'pl')).toEqual(['7000 ·  · ']);
    expect(found('٤٣١ شخصا', 'ar')).toEqual(['٤٣١ ·  · ']);
  });
});

import { describe, expect, test } from 'vitest';
import { shortSigns } from '../../../src/core/language/times.ts';
import { signsIn, spanIn } from '../../../src/core/language/times-in.ts';

/** Spaces differ from one version of the language data to the next. */
const spaced = (text: string | null): string | null => text?.replaceAll(/[\s\u2009\u202f\u00a0]+/g, ' ') ?? null;
const span = (lang: string, from: string | null, to: string | null) => spaced(spanIn({ from, to }, lang));

describe('when something was', () => {
  test.each([
    ['de', '2021-11-17', '2021-11-17', 'Mittwoch, 17. November 2021'],
    ['fr', '2021-11-17', '2021-11-17', 'mercredi 17 novembre 2021'],
    ['ja', '2021-11-17', '2021-11-17', '2021年11月17日水曜日'],
    ['pl', '1785-08', '1785-08', 'sierpień 1785'],
    ['de', '1785', '1785', '1785'],
    ['ja', '1785', '1785', '1785年'],
    ['de', '480 BC', '480 BC', '480 v. Chr.'],
    ['de', '12000 BC', '12000 BC', '12.000 v. Chr.'],
    ['ja', '66000000 BC', '66000000 BC', '紀元前6600万年'],
    ['de', '13800000000 BC', '13800000000 BC', '13,8 Milliarden v. Chr.'],
    ['de', '2021-11-17T08:30', '2021-11-17T08:30', '17. November 2021 um 08:30'],
  ])('is told in %s: %s', (lang, from, to, words) => {
    expect(span(lang, from, to)).toBe(words);
  });

  test.each([
    ['de', '2021-11-17', '2021-11-19', /^17\.\s?–\s?19\. November 2021$/],
    ['fr', '1785-08', '1788-03', /^août 1785\s?–\s?mars 1788$/],
    ['de', '1785', '1788', /^1785\s?–\s?1788$/],
    ['de', '490 BC', '480 BC', /^490 v\. Chr\. – 480 v\. Chr\.$/],
    ['de', '2021-11-17', '2022', /^17\. November 2021 – 2022$/],
    ['de', '2021-11-17T08:00', '2021-11-17T12:30', /^17\. November 2021.*08:00\s?–\s?12:30/],
  ])('has two ends in %s: %s to %s', (lang, from, to, words) => {
    expect(span(lang, from, to)).toMatch(words);
  });

  test('is in words of ours in English, and where an end is open', () => {
    for (const lang of ['en', 'en-GB']) expect(span(lang, '2021-11-17', '2021-11-17')).toBeNull();
    expect(span('de', null, '2021-11-17')).toBeNull();
    expect(span('de', '2021-11-17', null)).toBeNull();
  });

  test('keeps the calendar of the story’s own dates', () => {
    expect(span('th', '2021-11-17', '2021-11-17')).toContain('2021');
    expect(span('fa', '2021-11-17', '2021-11-17')).toMatch(/2021|۲۰۲۱/);
  });
});

describe('signs of a time axis', () => {
  const days = ['2021-11-28', '2021-11-29', '2021-11-30', '2021-12-01', '2021-12-02', '2021-12-03'];
  const short = (lang: string, signs: readonly string[], unit: 'day' | 'month') =>
    shortSigns(signs, unit, signsIn(lang)).map(spaced);

  test('are called in the story’s language, and what two have in common stands once', () => {
    expect(short('de', days, 'day')).toEqual(['28. Nov.', '29', '30', '1. Dez.', '2', '3']);
    expect(short('de', days.slice(0, 2), 'day')).toEqual(
      ['So., 28. Nov.', 'Mo., 29. Nov.'].map((one) => expect.stringMatching(new RegExp(one.replaceAll('.', '\\.?')))),
    );
    const months = ['1785-08', '1785-09', '1785-10', '1785-11', '1785-12', '1786-01'];
    expect(short('fr', months, 'month')).toEqual(['août 1785', 'sept.', 'oct.', 'nov.', 'déc.', 'janv. 1786']);
  });

  test('say an hour in figures, and at midnight the day', () => {
    const { full } = signsIn('de');
    expect(full('2021-11-17T08:00', 'hour')).toBe('08:00');
    expect(full('2021-11-17T00:00', 'hour')).toMatch(/17\. Nov/);
  });
});

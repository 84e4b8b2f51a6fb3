import { describe, expect, test } from 'vitest';
import { momentWords, rangeWords, shortSigns, signWords, yearWords } from '../../../src/core/language/times.ts';

describe('a time in words', () => {
  test.each([
    ['1785', '1785'],
    ['79 AD', '79 AD'],
    ['480 BC', '480 BC'],
    ['12000 BC', '12,000 BC'],
    ['66000000 BC', '66 million BC'],
    ['13800000000 BC', '13.8 billion BC'],
  ])('the year %s is %s', (text, words) => {
    expect(yearWords(text)).toBe(words);
  });

  test('is as fine as it is known', () => {
    expect(momentWords('2021-11-17T08:30')).toBe('17 November 2021, 08:30');
    expect(momentWords('0800-12-25')).toBe('25 December 800');
    expect(momentWords('1785-08')).toBe('August 1785');
    expect(momentWords('480 BC')).toBe('480 BC');
  });

  test.each([
    ['1785', '1788', '1785–1788'],
    ['490 BC', '480 BC', '490–480 BC'],
    ['44 BC', '14 AD', '44 BC – 14 AD'],
    ['1785-08', '1788-03', 'August 1785 – March 1788'],
    ['2021-11-17T08:00', '2021-11-17T12:30', '17 November 2021, 08:00–12:30'],
    ['2021-11-17', '2022', '17 November 2021 – 2022'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(rangeWords(from, to)).toBe(words);
  });

  test('is short on the axis: a day in a few letters, in every month', () => {
    const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2021, month, 3 + 2 * month, 12));
      const [weekday, day] = english.format(date).split(/[^A-Za-z0-9]+/);
      expect(signWords(date.toISOString().slice(0, 10), 'day')).toBe(
        `${weekday} ${day} ${date.toUTCString().slice(8, 11)}`,
      );
    }
    expect(signWords('2021-11-17T08:00', 'hour')).toBe('08:00');
    expect(signWords('2021-11-17T00:00', 'hour')).toBe('Wed 17 Nov');
    expect(signWords('1785-08', 'month')).toBe('Aug 1785');
    expect(signWords('480 BC', 'year')).toBe('480 BC');
  });
});

describe('the signs of an axis', () => {
  const days = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => new Date(Date.UTC(2021, 10, from + index)).toISOString().slice(0, 10));

  test('are called in full where they are few', () => {
    expect(shortSigns(days(17, 3), 'day')).toEqual(['Wed 17 Nov', 'Thu 18 Nov', 'Fri 19 Nov']);
  });

  test('are numbers where they are many days, each month where it begins', () => {
    expect(shortSigns(days(28, 6), 'day')).toEqual(['28 Nov', '29', '30', '1 Dec', '2', '3']);
  });

  test('have their year where it begins, of months', () => {
    expect(shortSigns(['1785-07', '1785-10', '1786-01', '1786-04', '1786-07', '1786-10'], 'month')).toEqual([
      ...['Jul 1785', 'Oct', 'Jan 1786', 'Apr', 'Jul', 'Oct'],
    ]);
  });

  test('leave some out where they have no room for all', () => {
    const years = Array.from({ length: 12 }, (_, index) => `${490 - index} BC`);
    expect(shortSigns(years, 'year')).toEqual([
      ...['490 BC', '·', '·', '487 BC', '·', '·', '484 BC', '·', '·', '481 BC', '·', '·'],
    ]);
  });
});

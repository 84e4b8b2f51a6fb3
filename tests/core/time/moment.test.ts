import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, inUnits, momentAt, readMoment, startOf, unitOf } from '../../../src/core/time/moment.ts';
import { RUNS } from '../fixtures.ts';

describe('a time', () => {
  test.each([
    ['2021-11-17T08:30', 'hour'],
    ['2021-11-17', 'day'],
    ['1785-08', 'month'],
    ['1785', 'year'],
    ['79 AD', 'year'],
    ['480 BC', 'year'],
    ['13800000000 BC', 'year'],
  ])('%s is known to the %s', (text, unit) => {
    expect(readMoment(text)).not.toBeNull();
    expect(unitOf(text)).toBe(unit);
    expect(endOf(text)).toBeGreaterThanOrEqual(startOf(text));
  });

  test.each([
    '',
    '17.11.2021',
    '2021-13',
    '2021-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-11-17T24:00',
    '2021-11-17T08:60',
    '2021-11-17T08',
    '0000',
    '0 BC',
    '480BC',
    '480 bc',
    '-480',
    '21',
    '٢٠٢١',
  ])('is not written %j', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  test('has the day number that the engine’s own calendar gives it', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (one) => {
        const text = one.toISOString().slice(0, 10);
        expect(startOf(text)).toBe(Date.parse(`${text}T00:00Z`) / 86_400_000);
        expect(endOf(text)).toBe(startOf(text) + 1);
        expect(momentAt(startOf(text), 'day')).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('comes back from its unit as it went in, before Christ too', () => {
    const year = fc.integer({ min: -2_000_000, max: 9999 });
    fc.assert(
      fc.property(year, (one) => {
        const text = momentAt(one, 'year');
        expect(readMoment(text)?.year).toBe(one);
        expect(inUnits(startOf(text), 'year')).toBeCloseTo(one, 9);
        expect(endOf(text)).toBe(startOf(momentAt(one + 1, 'year')));
      }),
      { numRuns: RUNS },
    );
    expect([momentAt(0, 'year'), momentAt(-479, 'year'), momentAt(79, 'year')]).toEqual(['1 BC', '480 BC', '79 AD']);
    expect(momentAt(1785 * 12 + 7, 'month')).toBe('1785-08');
  });

  test('follows another as the calendar has it', () => {
    const row = [
      '13800000000 BC',
      '480 BC',
      '1 BC',
      '1 AD',
      '79 AD',
      '1785',
      '1785-08',
      '1785-08-02',
      '1785-08-02T04:00',
    ];
    const starts = row.map(startOf);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(startOf('1 AD')).toBe(endOf('1 BC'));
  });
});

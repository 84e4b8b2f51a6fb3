import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisAround,
  axisFrom,
  axisTime,
  MOST_SIGNS,
  signsOf,
  type TimeAxis,
  yearOf,
} from '../../../src/core/time/axis.ts';
import { AXIS, RUNS } from '../fixtures.ts';

/** What an axis is, in a line: its unit, its step and its signs. */
const said = (axis: TimeAxis | null): string =>
  axis === null ? 'none' : `${axis.step} ${axis.by}: ${signsOf(axis).join(' ')}`;

describe('an axis', () => {
  test('has the days from its first to its last, over the ends of months and years too', () => {
    expect(axisFrom('2021-11-17', '2021-11-19')).toEqual(AXIS);
    expect(said(axisFrom('1999-12-30', '2000-01-02'))).toBe('1 day: 1999-12-30 1999-12-31 2000-01-01 2000-01-02');
    expect(said(axisFrom('2024-02-28', '2024-03-01'))).toBe('1 day: 2024-02-28 2024-02-29 2024-03-01');
  });

  test.each([
    ['2021-11-17T08:00', '2021-11-17T14:30', '1 hour: 2021-11-17T08:00'],
    ['2021-11-17T00:30', '2021-11-17T23:30', '2 hour: 2021-11-17T00:00 2021-11-17T02:00'],
    ['2021-11-17T09:00', '2021-11-19T21:00', '6 hour: 2021-11-17T06:00 2021-11-17T12:00'],
    ['2021-11-01', '2021-11-30', '3 day: 2021-11-01 2021-11-04'],
    ['1785-08-01', '1788-03-10', '3 month: 1785-07 1785-10'],
    ['1785', '1788', '1 year: 1785 1786 1787 1788'],
    ['1914', '1989', '10 year: 1910 1920'],
    ['800 AD', '1500', '100 year: 800 AD 900 AD 1000 1100'],
    ['490 BC', '479 BC', '1 year: 490 BC 489 BC'],
    ['44 BC', '14 AD', '5 year: 45 BC 40 BC 35 BC 30 BC 25 BC 20 BC 15 BC 10 BC 5 BC 1 AD 6 AD 11 AD'],
    ['13800000000 BC', '4500000000 BC', '1000000000 year: 14000000000 BC'],
  ])('from %s to %s is as fine as there is room', (from, to, begins) => {
    const axis = axisFrom(from, to);
    expect(said(axis)).toContain(begins);
    expect(axis?.count).toBeLessThanOrEqual(MOST_SIGNS);
    expect(axisTime(axis ?? AXIS, { from, to }).from).not.toBeNull();
  });

  test('goes by the unit that is asked for, while its signs have room', () => {
    expect(said(axisFrom('1701', '1990', { by: 'year', step: 100 }))).toBe('100 year: 1700 1800 1900');
    expect(axisFrom('1701', '1990', { by: 'year', step: 10 })).toBeNull();
  });

  test('is around all that is dated, where none is written; open ends say nothing', () => {
    const spans = [
      { from: null, to: '2021-11-18' },
      { from: '2021-11-16', to: null },
      { from: '2021-11-17', to: '2021-11-17' },
    ];
    expect(axisAround(spans)).toEqual({ ...AXIS, from: '2021-11-16' });
    expect(axisAround([{ from: null, to: null }])).toBeNull();
    expect(axisAround([])).toBeNull();
  });
});

describe('a span on the axis of three days from the 17th', () => {
  test('a day is as wide as a day', () => {
    expect(axisTime(AXIS, { from: '2021-11-17', to: '2021-11-17' })).toEqual({ from: 0, to: 1 });
    expect(axisTime(AXIS, { from: '2021-11-18', to: '2021-11-19' })).toEqual({ from: 1, to: 3 });
  });

  test('is open on the left where the text leaves it open, and where it began before the axis', () => {
    expect(axisTime(AXIS, { from: null, to: '2021-11-17' })).toEqual({ from: null, to: 1 });
    expect(axisTime(AXIS, { from: '2021-06-01', to: '2021-11-18' })).toEqual({ from: null, to: 2 });
  });

  test('goes on to the end where the text leaves that open, and where it ended later', () => {
    expect(axisTime(AXIS, { from: '2021-11-18', to: null })).toEqual({ from: 1, to: 3 });
    expect(axisTime(AXIS, { from: '2021-11-18', to: '2021-12-24' })).toEqual({ from: 1, to: 3 });
  });

  test('wholly before the axis it fills the open end and no more', () => {
    expect(axisTime(AXIS, { from: '2021-08-01', to: '2021-10-31' })).toEqual({ from: null, to: 0 });
  });

  test('wholly after the axis it is nothing at its end', () => {
    expect(axisTime(AXIS, { from: '2021-12-01', to: null })).toEqual({ from: 3, to: 3 });
  });

  test('never leaves the axis, and never runs backwards', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2023-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (one, other) => {
        const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const time = axisTime(AXIS, { from, to });
        expect(time.from ?? 0).toBeGreaterThanOrEqual(0);
        expect(time.to).toBeLessThanOrEqual(3);
        expect(time.to).toBeGreaterThanOrEqual(time.from ?? 0);
      }),
      { numRuns: RUNS },
    );
  });
});

test('a time is as long as it is known: a year within months, a minute at its place in the hour', () => {
  const months = axisFrom('1785-01', '1785-12');
  if (months === null) throw new Error('no axis');
  expect(axisTime(months, { from: '1785', to: '1785' })).toEqual({ from: 0, to: 12 });
  expect(axisTime(months, { from: '1785-03', to: '1785-03' })).toEqual({ from: 2, to: 3 });
  expect(axisTime(months, { from: '1785-03-16T12:00', to: null }).from).toBeCloseTo(2.5, 9);
  const hours = axisFrom('2021-11-17T08:00', '2021-11-17T12:00');
  const at = hours === null ? null : axisTime(hours, { from: '2021-11-17T09:30', to: '2021-11-17T09:30' });
  expect(at?.from).toBeCloseTo(1.5, 9);
  expect(at?.to).toBeCloseTo(1.5 + 1 / 60, 9);
  expect(hours?.count, 'noon has a sign').toBe(5);
});

test('the year of an axis is that of all its days, where they are of one', () => {
  const year = (from: string, to: string) => {
    const axis = axisFrom(from, to);
    return axis === null ? 'no axis' : yearOf(axis);
  };
  expect(year('2021-11-17', '2021-11-19')).toBe('2021');
  expect(year('0800-12-25', '0800-12-26')).toBe('800');
  expect(year('1999-12-31', '2000-01-01')).toBeNull();
  expect(year('1785', '1788')).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alongAxis,
  axisAround,
  axisFrom,
  axisTime,
  daysOf,
  OPEN_PART,
  shareOf,
  stepOfDay,
  touches,
} from '../../../src/core/picture/time-axis.ts';
import { RUNS } from '../fixtures.ts';
import { realStory } from '../real-story.ts';

const AXIS = axisFrom('2021-11-17', '2021-11-19');

describe('an axis', () => {
  test('has the days from its first to its last, over the ends of months and years too', () => {
    expect(AXIS).toEqual({ from: '2021-11-17', days: 3 });
    expect(daysOf(axisFrom('1999-12-30', '2000-01-02'))).toEqual([
      '1999-12-30',
      '1999-12-31',
      '2000-01-01',
      '2000-01-02',
    ]);
    expect(daysOf(axisFrom('2024-02-28', '2024-03-01'))).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  test('is around all that is dated, where none is written; open ends say nothing', () => {
    const spans = [
      { from: null, to: '2021-11-18' },
      { from: '2021-11-16', to: null },
      { from: '2021-11-17', to: '2021-11-17' },
    ];
    expect(axisAround(spans)).toEqual({ from: '2021-11-16', days: 3 });
    expect(axisAround([{ from: null, to: null }])).toBeNull();
    expect(axisAround([])).toBeNull();
  });

  test('gives each of its days as much room, however many they are', () => {
    for (const days of [1, 3, 14]) {
      const axis = { from: '2021-11-17', days };
      const signs = Array.from({ length: days + 1 }, (_, day) => alongAxis(axis, day));
      expect(signs[0]).toBe(OPEN_PART);
      expect(signs.at(-1)).toBe(1);
      for (const [day, sign] of signs.slice(1).entries())
        expect(sign - (signs[day] ?? 0)).toBeCloseTo((1 - OPEN_PART) / days, 12);
    }
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

describe('the step of a day', () => {
  const step = (from: string | null, to: string | null) => ({ time: { from, to } });

  test('is the first of those that tell of as few days as any', () => {
    const steps = [
      step(null, '2021-11-19'), // the opening
      step(null, '2021-11-18'),
      step('2021-11-17', '2021-11-18'),
      step('2021-11-18', '2021-11-18'),
      step('2021-11-18', '2021-11-18'),
      { time: null },
      step('2021-11-19', '2021-11-19'), // the sources
    ];
    expect([null, 0, 1, 2].map((day) => stepOfDay(AXIS, steps, day))).toEqual([1, 2, 3, -1]);
  });

  test('is one that tells of that day and not of all, for each day of our story', () => {
    const { steps } = realStory();
    for (const day of [null, 0, 1, 2]) {
      const time = steps[stepOfDay(AXIS, steps, day)]?.time;
      if (!time) throw new Error(`no step tells of day ${day}`);
      expect(touches(axisTime(AXIS, time), day)).toBe(true);
      expect(shareOf(AXIS, axisTime(AXIS, time))).toBeLessThan(1);
    }
  });
});

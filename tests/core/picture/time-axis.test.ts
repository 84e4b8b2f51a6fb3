import { describe, expect, test } from 'vitest';
import { alongAxis, OPEN_PART, shareOf, stepOfPart, touches } from '../../../src/core/picture/time-axis.ts';
import { AXIS, days } from '../fixtures.ts';
import { realStory } from '../real-story.ts';

describe('an axis', () => {
  test('gives each of its days as much room, however many they are', () => {
    for (const count of [1, 3, 14]) {
      const axis = { count };
      const signs = Array.from({ length: count + 1 }, (_, day) => alongAxis(axis, day));
      expect(signs[0]).toBe(OPEN_PART);
      expect(signs.at(-1)).toBe(1);
      for (const [day, sign] of signs.slice(1).entries())
        expect(sign - (signs[day] ?? 0)).toBeCloseTo((1 - OPEN_PART) / count, 12);
    }
  });
});

test('a time of no length is of the part in which it is', () => {
  expect(touches({ from: 1.5, to: 1.5 }, 1)).toBe(true);
  expect(touches({ from: 1.5, to: 1.5 }, 0)).toBe(false);
  expect(touches({ from: 1.5, to: 1.5 }, 2)).toBe(false);
});

describe('the step of a part', () => {
  const step = (from: string | null, to: string | null) => ({ time: days(from, to) });

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
    expect([null, 0, 1, 2].map((day) => stepOfPart(AXIS, steps, day))).toEqual([1, 2, 3, -1]);
  });

  test('is one that tells of that day and not of all, for each day of our story', () => {
    const { steps } = realStory();
    for (const day of [null, 0, 1, 2]) {
      const time = steps[stepOfPart(AXIS, steps, day)]?.time;
      if (!time) throw new Error(`no step tells of day ${day}`);
      expect(touches(time, day)).toBe(true);
      expect(shareOf(AXIS, time)).toBeLessThan(1);
    }
  });
});

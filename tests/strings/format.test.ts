import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number, shortDay } from '../../src/strings/format.ts';

describe('numbers and days', () => {
  it('are written as the language writes them, however they are worked out', () => {
    const english = new Intl.NumberFormat('en-GB');
    const any = fc.oneof(fc.integer(), fc.integer({ min: -1100, max: 1100 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(
        any.map((value) => value + 0),
        (value) => {
          expect(number.format(value)).toBe(english.format(value));
        },
      ),
    );
  });

  it('say a day in a few letters, in every month', () => {
    const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2021, month, 3 + 2 * month, 12));
      const [weekday, day] = english.format(date).split(/[^A-Za-z0-9]+/);
      expect(shortDay(date)).toMatch(new RegExp(`^${weekday} ${day} ${date.toUTCString().slice(8, 11)}$`));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, position, sideOf } from '../../../src/views/charts/axis.ts';
import type { Mark } from '../../../src/views/charts/marks.ts';

const dot = (at: number): Mark => ({ kind: 'dot', at });
const bar = (from: number, to: number): Mark => ({ kind: 'bar', from, to });
const arrow = (at: number): Mark => ({ kind: 'arrow', at });

describe('the axis of a strip', () => {
  it('has ticks at 200, 300 and 400 for the passengers of the flight', () => {
    const axis = axisOf([bar(200, 300), arrow(400), dot(419), { kind: 'ring', at: 430 }, dot(431)]);
    expect(axis.ticks).toEqual([200, 300, 400]);
  });

  it('begins at nought where the least value is small beside the greatest', () => {
    expect(axisOf([dot(45), dot(500)]).min).toBe(0);
  });

  it('begins at nought for a single value', () => {
    const axis = axisOf([dot(500)]);
    expect(axis.min).toBe(0);
    expect(axis.max).toBeGreaterThan(500);
  });

  it('leaves more room beyond a greatest value that is open to more', () => {
    expect(axisOf([dot(200), arrow(400)]).max).toBeGreaterThan(axisOf([dot(200), dot(400)]).max);
  });

  it('holds all its marks and has two to nine round ticks, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }), (values) => {
        const axis = axisOf(values.map(dot));
        for (const value of values) {
          expect(position(axis, value)).toBeGreaterThanOrEqual(0);
          expect(position(axis, value)).toBeLessThanOrEqual(100);
        }
        const wide = axis.max - axis.min > 4;
        expect(axis.ticks.length).toBeGreaterThanOrEqual(wide ? 2 : 1);
        expect(axis.ticks.length).toBeLessThanOrEqual(9);
        for (const tick of axis.ticks) expect(Number.isInteger(tick)).toBe(true);
      }),
    );
  });

  it('stands even when there is nothing to show', () => {
    expect(axisOf([]).ticks).toEqual([0]);
  });
});

describe('the side on which a value stands', () => {
  const axis = { min: 0, max: 100, ticks: [] };

  it('is after a mark in the first half and before one in the second', () => {
    expect(sideOf(axis, dot(20))).toEqual({ side: 'after', gap: 20 });
    expect(sideOf(axis, dot(90))).toEqual({ side: 'before', gap: 10 });
  });

  it('is over a bar that leaves no room on either side', () => {
    expect(sideOf(axis, bar(10, 90))).toEqual({ side: 'over' });
  });
});

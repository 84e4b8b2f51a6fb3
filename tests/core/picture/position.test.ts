import fc from 'fast-check';
import { expect, test } from 'vitest';
import { position, restOf, settle, stepAt } from '../../../src/core/picture/position.ts';
import { RUNS } from '../fixtures.ts';

const LAST = 5;

test('a position is held within the story', () => {
  expect(position(-3, LAST)).toBe(0);
  expect(position(2.25, LAST)).toBe(2.25);
  expect(position(5.1, LAST)).toBe(5);
  expect(position(Number.POSITIVE_INFINITY, LAST)).toBe(5);
});

test('what is no number is the beginning', () => {
  expect(position(Number.NaN, LAST)).toBe(0);
});

test('a step rests half a step in, but for the last, which is a point', () => {
  expect(restOf(0, LAST)).toBe(0.5);
  expect(restOf(4, LAST)).toBe(4.5);
  expect(restOf(5, LAST)).toBe(5);
  expect(restOf(9, LAST)).toBe(5);
});

test('settling goes to the rest of the step one is in, and there it stays', () => {
  expect(settle(position(3.99, LAST), LAST)).toBe(3.5);
  expect(settle(position(4, LAST), LAST)).toBe(4.5);
  fc.assert(
    fc.property(fc.double(), fc.integer({ min: 2, max: 40 }), (value, last) => {
      const settled = settle(position(value, last), last);
      expect(settle(settled, last)).toBe(settled);
      expect(stepAt(settled)).toBe(stepAt(position(value, last)));
    }),
    { numRuns: RUNS },
  );
});

import { describe, expect, test } from 'vitest';
import { clockFace, elapsed, paceOf, STOPPED, started, stopped } from '../../../src/core/present/clock.ts';

const MINUTE = 60_000;

describe('a stopwatch', () => {
  test('goes on where it was stopped, and is not started twice', () => {
    const first = started(STOPPED, 1000);
    expect(elapsed(first, 4000)).toBe(3000);
    expect(started(first, 3000)).toBe(first);
    const held = stopped(first, 4000);
    expect(elapsed(held, 9000)).toBe(3000);
    expect(stopped(held, 9000)).toBe(held);
    expect(elapsed(started(held, 10_000), 12_000)).toBe(5000);
  });

  test('shows nothing below nought when the clock is set back', () => {
    expect(elapsed(started(STOPPED, 5000), 1000)).toBe(0);
  });

  test('is as it was when it was stored and read back', () => {
    const watch = started(STOPPED, 1000);
    expect(elapsed(JSON.parse(JSON.stringify(watch)), 6000)).toBe(5000);
  });
});

describe('the pace of a lesson', () => {
  const plan = [5, 10, 30];
  test('is even while the step that is shown is due', () => {
    expect(paceOf(plan, 1, 5 * MINUTE)).toEqual({ remaining: 40 * MINUTE, part: 10 * MINUTE, behind: 0 });
    expect(paceOf(plan, 1, 15 * MINUTE).behind).toBe(0);
  });
  test('is behind when the step should be over, and ahead when it should not be there yet', () => {
    expect(paceOf(plan, 0, 7 * MINUTE).behind).toBe(2 * MINUTE);
    expect(paceOf(plan, 2, 11 * MINUTE).behind).toBe(-4 * MINUTE);
  });
  test('tells by how much the lesson is over', () => {
    expect(paceOf(plan, 2, 46 * MINUTE)).toEqual({ remaining: -MINUTE, part: -MINUTE, behind: MINUTE });
  });
  test('ends when it ends, whatever is left out of it', () => {
    expect(paceOf([5, 0, 30], 2, 6 * MINUTE, plan)).toEqual({ remaining: 39 * MINUTE, part: 29 * MINUTE, behind: 0 });
  });
});

test('a clock’s face', () => {
  expect([0, 65_000, 599_999, 3_600_000, -65_000, -400].map(clockFace)).toEqual([
    '0:00',
    '1:05',
    '9:59',
    '1:00:00',
    '−1:05',
    '0:00',
  ]);
});

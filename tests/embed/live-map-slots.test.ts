import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enterSlot, gaveBack, lookAgain, type MapSlot, nearest } from '../../src/embed/live-map-slots.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 16));
});
afterEach(() => {
  vi.runAllTimers(); // what was asked for is done
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface StoryMap extends MapSlot {
  at: number | null;
  live: boolean;
}

/** A map that gives its context back only when it is told that it may. */
function map(at: number | null): StoryMap {
  const made: StoryMap = {
    at,
    live: false,
    distance: () => made.at,
    grant(on) {
      if (on) made.live = true;
    },
  };
  return made;
}

const live = (maps: readonly StoryMap[]): number => maps.filter((each) => each.live).length;

test('the nearest have a map, and who is out of sight has none', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9000 })), { maxLength: 30 }), (distances) => {
      const wishers = distances.map(map);
      const chosen = nearest(new Map(wishers.map((wisher) => [wisher, wisher.at])), 4);
      const near = distances.filter((distance) => distance !== null).sort((a, b) => a - b);
      expect([...chosen].map((wisher) => wisher.distance()).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
        near.slice(0, 4),
      );
    }),
  );
});

test('there are never more than four, also while one is giving its own back', () => {
  const maps = Array.from({ length: 8 }, (_, index) => map(index * 100));
  const ends = maps.map((each) => enterSlot(each));
  vi.advanceTimersByTime(50);
  expect(live(maps)).toBe(4);
  maps.forEach((each, index) => {
    each.at = (8 - index) * 100; // the reader is at the other end now
  });
  lookAgain();
  vi.advanceTimersByTime(50);
  expect(live(maps)).toBe(4); // the new ones wait
  for (const each of maps.slice(0, 4)) {
    each.live = false;
    gaveBack(each);
  }
  vi.advanceTimersByTime(50);
  expect(maps.map((each) => each.live)).toEqual([false, false, false, false, true, true, true, true]);
  for (const end of ends) end();
});

test('one that does not answer is waited for, but not for ever', () => {
  const maps = Array.from({ length: 5 }, (_, index) => map(index));
  const ends = maps.map((each) => enterSlot(each));
  vi.advanceTimersByTime(50);
  const first = maps[0];
  if (first === undefined) throw new Error('expected a map');
  first.at = null;
  first.live = false;
  lookAgain();
  vi.advanceTimersByTime(100);
  expect(maps[4]?.live).toBe(false);
  vi.advanceTimersByTime(2500);
  expect(maps[4]?.live).toBe(true);
  for (const end of ends) end();
});

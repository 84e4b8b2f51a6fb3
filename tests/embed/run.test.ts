import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAVES, REST } from '../../src/core/picture/position.ts';
import { type Measures, placeInRun } from '../../src/embed/run.ts';

const HEIGHT = 800;
const text = { top: 0, height: HEIGHT };

/** A run of sections, each of its own height and with air below, whose top is `top` pixels below the window's. */
function measures(top: number, heights: readonly number[], air = 350): Measures {
  let at = top + 160;
  const sections = heights.map((height) => {
    const box = { heading: at, lastLine: at + height };
    at += height + air;
    return box;
  });
  return { top, height: at - top, sections, text, windowHeight: HEIGHT };
}

const heights = fc.array(fc.integer({ min: 40, max: 2400 }), { minLength: 1, maxLength: 20 });
const place = (top: number, all: readonly number[]): number => {
  const { index, progress } = placeInRun(measures(top, all));
  return index + progress;
};

test('scrolling on never leads back, and every section is read on the way', () => {
  fc.assert(
    fc.property(heights, (all) => {
      const { height } = measures(0, all);
      let before = -1;
      const read = new Set<number>();
      for (let top = HEIGHT; top > -height; top -= 37) {
        const at = place(top, all);
        expect(at).toBeGreaterThanOrEqual(before);
        before = at;
        read.add(placeInRun(measures(top, all)).index);
      }
      expect(read.size).toBe(all.length);
    }),
    { numRuns: 60 },
  );
});

test('before the run the first section begins, and below it the last one holds', () => {
  fc.assert(
    fc.property(heights, (all) => {
      expect(place(HEIGHT + 5000, all)).toBe(0);
      expect(place(-measures(0, all).height - 5000, all)).toBeCloseTo(all.length - 1 + LEAVES);
    }),
  );
});

test('a section in the middle of the window is at its rest', () => {
  const all = [300, 300, 300];
  const middle = (index: number): number => {
    const box = measures(0, all).sections[index];
    return box === undefined ? 0 : (HEIGHT - (box.lastLine - box.heading)) / 2 - box.heading;
  };
  // A low section counts as 60 % of the window: its rest is where that is in the middle.
  expect(place(middle(1) - 90, all)).toBeCloseTo(1 + REST, 1);
});

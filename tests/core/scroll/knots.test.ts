import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAVES, position } from '../../../src/core/picture/position.ts';
import { positionAt, scrollAt, tieKnots } from '../../../src/core/scroll/knots.ts';
import { RUNS } from '../fixtures.ts';
import { anyPage, anyShortPage, FIRST, type Page, page, SIZES } from './document.ts';

const knotsOf = ({ boxes, text, maxScroll }: Page) => tieKnots(boxes, text, maxScroll);
const lastOf = ({ boxes }: Page): number => boxes.length - 1;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('a page of three steps in a window 1000 px high', () => {
  // Headings at 100, 1500, 3300; last lines at 1100, 2900; the reading line is 600 px down the window.
  const boxes = [
    { heading: 100, lastLine: 1100 },
    { heading: 1500, lastLine: 2900 },
    { heading: 3300, lastLine: 8000 },
  ];
  const knots = tieKnots(boxes, { top: 0, height: 1000 }, 7100);
  const at = (scroll: number): number => positionAt(knots, scroll);

  test('begins at 0 and stays at 2 through the sources', () => {
    expect(at(0)).toBe(0);
    expect(at(-50)).toBe(0); // a page pulled down beyond its top
    expect(at(2700)).toBe(2); // 3300 − 600
    expect(at(7100)).toBe(2);
    expect(at(9999)).toBe(2);
  });

  test('a heading at the reading line is its step, the last line there is six tenths of it', () => {
    expect(at(500)).toBeCloseTo(0.6, 12); // 1100 − 600
    expect(at(900)).toBe(1); // 1500 − 600
    expect(at(2300)).toBeCloseTo(1.6, 12); // 2900 − 600
  });

  test('between these, position follows the pixels evenly', () => {
    expect(at(1194)).toBeCloseTo(1.25, 12); // half-way from 900 to 1488, where the step rests
    expect(at(1894)).toBeCloseTo(1.55, 12); // half-way from 1488 to 2300
    expect(at(2500)).toBeCloseTo(1.8, 12); // half-way from 2300 to 2700
  });

  test('a step taller than the window rests with its heading at the top of it, and a little air', () => {
    expect(at(1488)).toBeCloseTo(1.5, 12);
  });

  test('a step that fits rests in the middle of the window', () => {
    const low = tieKnots(
      [{ heading: 0, lastLine: 700 }, { heading: 2000, lastLine: 2800 }, ...boxes.slice(2)],
      { top: 0, height: 1000 },
      7100,
    );
    expect(positionAt(low, 1900)).toBeCloseTo(1.5, 12); // 100 px above it and below
  });

  test('the text window, not the whole window, has the reading line: on a phone it lies below the map', () => {
    const phone = tieKnots(boxes, { top: 400, height: 600 }, 7100);
    expect(positionAt(phone, 1500 - 400 - 360)).toBe(1); // 60 % of 600 px is 360 px below the map
  });
});

describe.each(SIZES)('at $width × $height', (size) => {
  const tall = page(size, [300, 900, 1400, 700, 2000], size.height * 0.5, 9000);

  test('each heading at the reading line is exactly its step', () => {
    const line = tall.text.top + 0.6 * tall.text.height;
    tall.boxes.forEach(({ heading }, i) => {
      if (i > 0) expect(positionAt(knotsOf(tall), heading - line)).toBeCloseTo(i, 9);
    });
  });

  test('the top is 0 and the bottom the last step', () => {
    expect(positionAt(knotsOf(tall), 0)).toBe(0);
    expect(positionAt(knotsOf(tall), tall.maxScroll)).toBe(5);
  });
});

test('a page that does not scroll is at its top, wherever one wants to go', () => {
  const knots = knotsOf({ ...page(FIRST, [200, 200], 20, 200), maxScroll: 0 });
  expect(positionAt(knots, 0)).toBe(0);
  expect(positionAt(knots, 300)).toBe(0);
  expect(scrollAt(knots, position(2, 2))).toBe(0);
});

describe('on any page', () => {
  test('knots rise, from the top to no further than the bottom', () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, anyShortPage), (any) => {
        const { pixels, positions } = knotsOf(any);
        expect(pixels[0]).toBe(0);
        expect(pixels[pixels.length - 1]).toBeLessThanOrEqual(any.maxScroll);
        for (let k = 1; k < pixels.length; k++) {
          expect(pixels[k]).toBeGreaterThan(pixels[k - 1] ?? Number.NaN);
          expect(positions[k]).toBeGreaterThan(positions[k - 1] ?? Number.NaN);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('the top is 0, the bottom is the last step, and scrolling down never goes back', () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, anyShortPage), fraction, fraction, (any, one, other) => {
        const knots = knotsOf(any);
        expect(positionAt(knots, 0)).toBe(0);
        expect(positionAt(knots, any.maxScroll)).toBe(lastOf(any));
        const [a, b] = [Math.min(one, other) * any.maxScroll, Math.max(one, other) * any.maxScroll];
        expect(positionAt(knots, a)).toBeLessThanOrEqual(positionAt(knots, b));
      }),
      { numRuns: RUNS },
    );
  });

  test('every position can be scrolled to, and is the position there', () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, anyShortPage), fraction, (any, t) => {
        const knots = knotsOf(any);
        const at = position(t * lastOf(any), lastOf(any));
        const scroll = scrollAt(knots, at);
        expect(scroll).toBeGreaterThanOrEqual(0);
        expect(scroll).toBeLessThanOrEqual(any.maxScroll);
        expect(positionAt(knots, scroll)).toBeCloseTo(at, 6);
      }),
      { numRuns: RUNS },
    );
  });

  test('a link to a step lands within it, before its camera leaves', () => {
    fc.assert(
      fc.property(anyPage, (any) => {
        const knots = knotsOf(any);
        any.boxes.forEach(({ heading }, i) => {
          const scroll = i === 0 ? 0 : Math.min(any.maxScroll, heading - any.text.top);
          const at = positionAt(knots, scroll);
          expect(at).toBeGreaterThanOrEqual(i - 1e-9);
          expect(at).toBeLessThanOrEqual(Math.min(i + LEAVES, lastOf(any)) + 1e-9);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('a resize keeps the position: the pixel on the new page is where the old one was', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...SIZES), fraction, (before, size, t) => {
        const heights = before.boxes.slice(0, -1).map(({ heading, lastLine }) => (lastLine - heading) * 1.7);
        const after = page(size, heights, 200, size.height * 2);
        const at = positionAt(knotsOf(before), t * before.maxScroll);
        expect(positionAt(knotsOf(after), scrollAt(knotsOf(after), at))).toBeCloseTo(at, 6);
      }),
      { numRuns: RUNS },
    );
  });
});

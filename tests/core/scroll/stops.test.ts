import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { position, REST, stopAt } from '../../../src/core/picture/position.ts';
import { type Knots, positionAt, scrollAt, tieKnots } from '../../../src/core/scroll/knots.ts';
import { bindStops } from '../../../src/core/scroll/stops.ts';
import { RUNS } from '../fixtures.ts';
import { anyPage, anyShortPage, type Page } from './document.ts';

const tied = ({ boxes, text, maxScroll }: Page): Knots => tieKnots(boxes, text, maxScroll);
const bound = (page: Page, stops: readonly (readonly number[])[]): Knots => bindStops(tied(page), stops, page.text);

describe('a step of three stops in a window 1000 px high', () => {
  // The step's heading is at the reading line at 900 and it rests at 1488.
  const page: Page = {
    boxes: [
      { heading: 100, lastLine: 1100 },
      { heading: 1500, lastLine: 2900 },
      { heading: 3300, lastLine: 8000 },
    ],
    text: { top: 0, height: 1000 },
    maxScroll: 7100,
  };
  const at = (lines: readonly number[], scroll: number): number => positionAt(bound(page, [[], lines, []]), scroll);

  test('is at a stop where the line that names it is at the reading line', () => {
    const lines = [1650, 1800, 1944]; // 150, 300 and 444 px after the heading
    lines.forEach((line, k) => {
      expect(at(lines, line - 600)).toBeCloseTo(1 + stopAt(k, 3), 12);
    });
  });

  test('has some way from stop to stop where one line names them all: even parts of what is left', () => {
    const lines = [1698, 1700, 1700]; // 198 px after the heading: 390 are left until the rest
    expect(at(lines, 1098)).toBeCloseTo(1 + stopAt(0, 3), 12);
    expect(at(lines, 1228)).toBeCloseTo(1 + stopAt(1, 3), 12);
    expect(at(lines, 1358)).toBeCloseTo(1 + stopAt(2, 3), 12);
  });

  test('has come to its last stop before it rests, however far down that is named', () => {
    const lines = [1698, 2600, 2700];
    expect(at(lines, 1293)).toBeCloseTo(1 + stopAt(1, 3), 12); // half of what is left
    expect(at(lines, 1390.5)).toBeCloseTo(1 + stopAt(2, 3), 12);
    expect(at(lines, 1488)).toBeCloseTo(1 + REST, 12);
  });
});

/** Any page, with any lines in any of its steps. */
const anyBound = fc.oneof(anyPage, anyShortPage).chain((page) =>
  fc.record({
    page: fc.constant(page),
    stops: fc.tuple(
      ...page.boxes.map(({ heading, lastLine }, i) =>
        i === page.boxes.length - 1
          ? fc.constant<number[]>([])
          : fc
              .array(fc.double({ min: heading, max: Math.max(heading, lastLine), noNaN: true }), { maxLength: 4 })
              .map((lines) => lines.sort((a, b) => a - b)),
      ),
    ),
  }),
);

describe('on any page', () => {
  test('the knots of stops come between the others, which stay: links, rests and stills mean what they meant', () => {
    fc.assert(
      fc.property(anyBound, ({ page, stops }) => {
        const [without, knots] = [tied(page), bound(page, stops)];
        without.positions.forEach((at, k) => {
          expect(knots.pixels[knots.positions.indexOf(at)]).toBe(without.pixels[k]);
        });
        for (let k = 1; k < knots.pixels.length; k++) {
          expect(knots.pixels[k]).toBeGreaterThan(knots.pixels[k - 1] ?? Number.NaN);
          expect(knots.positions[k]).toBeGreaterThan(knots.positions[k - 1] ?? Number.NaN);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('every position can be scrolled to, and is the position there', () => {
    fc.assert(
      fc.property(anyBound, fc.double({ min: 0, max: 1, noNaN: true }), ({ page, stops }, t) => {
        const knots = bound(page, stops);
        const last = page.boxes.length - 1;
        const at = position(t * last, last);
        expect(positionAt(knots, scrollAt(knots, at))).toBeCloseTo(at, 5);
      }),
      { numRuns: RUNS },
    );
  });
});

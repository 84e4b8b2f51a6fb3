import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromWorld, type LonLat, scaleAt, toWorld, type World } from '../../../src/core/geo.ts';
import { DRAWN, stopAt } from '../../../src/core/picture/position.ts';
import { drawnAt, drawnPart, planRoute } from '../../../src/core/picture/route.ts';
import { RUNS } from '../fixtures.ts';

const MINSK: LonLat = [27.57, 53.9];
const ERBIL: LonLat = [44.01, 36.19];
const BAGHDAD: LonLat = [44.36, 33.31];
const greatCircles = (stops: readonly LonLat[]) => planRoute({ stops, course: 'great-circle' });
const route = greatCircles([MINSK, ERBIL, BAGHDAD]);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anyStops = fc.array(
  fc.tuple(fc.double({ min: -20, max: 100, noNaN: true }), fc.double({ min: 6, max: 75, noNaN: true })),
  { minLength: 2, maxLength: 5 },
);

const lengthOf = (points: readonly World[]): number =>
  points.reduce((sum, point, i) => {
    const before = points[i - 1];
    return before === undefined ? 0 : sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
const headOf = (points: readonly World[]): World => points[points.length - 1] ?? { x: Number.NaN, y: Number.NaN };
const distance = (p: World, q: World): number => Math.hypot(p.x - q.x, p.y - q.y);

/** How far a point lies from a course, world units. */
function offCourse(point: World, course: readonly World[]): number {
  return Math.min(
    ...course.slice(1).map((b, i) => {
      const a = course[i] ?? b;
      const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
      const t = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
      const on = Math.min(1, Math.max(0, t));
      return distance(point, { x: a.x + (b.x - a.x) * on, y: a.y + (b.y - a.y) * on });
    }),
  );
}

describe('a route', () => {
  test('starts at its first stop, passes each, and ends at the last', () => {
    expect(route.points[0]).toEqual(toWorld(MINSK));
    expect(route.points[48]).toEqual(toWorld(ERBIL));
    expect(headOf(route.points)).toEqual(toWorld(BAGHDAD));
  });

  test('follows the great circle: each point is as far from both stops together as these are from each other', () => {
    for (const point of route.points.slice(0, 49)) {
      const there = fromWorld(point);
      const total = geoDistance([...MINSK], [...there]) + geoDistance([...there], [...ERBIL]);
      expect(total).toBeCloseTo(geoDistance([...MINSK], [...ERBIL]), 9);
    }
  });

  test('that is no straight line on the map: it bows by many pixels at zoom 6', () => {
    const bow = Math.max(...route.points.slice(0, 49).map((p) => offCourse(p, [toWorld(MINSK), toWorld(ERBIL)])));
    expect(bow * scaleAt(6)).toBeGreaterThan(40);
  });

  test('needs somewhere to go', () => {
    expect(() => greatCircles([MINSK])).toThrow('expected at least two stops, got 1');
    expect(() => greatCircles([])).toThrow('expected at least two stops, got 0');
  });

  test('between a place and itself is a point at any fraction', () => {
    const still = greatCircles([MINSK, MINSK]);
    for (const t of [0, 0.5, 1]) expect(distance(headOf(drawnPart(still, t)), toWorld(MINSK))).toBeLessThan(1e-12);
  });
});

describe('the drawn part of a route', () => {
  test('is its first stop at nothing and the whole of it at one, and beyond both ends no other', () => {
    expect(drawnPart(route, 0)).toEqual([toWorld(MINSK)]);
    expect(drawnPart(route, -1)).toEqual([toWorld(MINSK)]);
    expect(headOf(drawnPart(route, 1))).toEqual(toWorld(BAGHDAD));
    expect(drawnPart(route, 1)).toEqual(route.points);
    expect(drawnPart(route, 7)).toEqual(route.points);
  });

  test('is as long, on the map, as the fraction says', () => {
    fc.assert(
      fc.property(anyStops, fraction, (stops, t) => {
        const any = greatCircles(stops);
        expect(lengthOf(drawnPart(any, t))).toBeCloseTo(t * lengthOf(any.points), 12);
      }),
      { numRuns: RUNS },
    );
  });

  test('only grows', () => {
    fc.assert(
      fc.property(anyStops, fraction, fraction, (stops, one, other) => {
        const any = greatCircles(stops);
        const less = drawnPart(any, Math.min(one, other));
        const more = drawnPart(any, Math.max(one, other));
        expect(more.slice(0, less.length - 1)).toEqual(less.slice(0, -1));
        expect(lengthOf(more)).toBeGreaterThanOrEqual(lengthOf(less) - 1e-15);
      }),
      { numRuns: RUNS },
    );
  });

  test('has its head on the line: within half a pixel at zoom 6', () => {
    fc.assert(
      fc.property(anyStops, fraction, (stops, t) => {
        const any = greatCircles(stops);
        expect(offCourse(headOf(drawnPart(any, t)), any.points) * scaleAt(6)).toBeLessThan(0.5);
      }),
      { numRuns: RUNS },
    );
  });

  test('moves its head evenly: a thousandth more is a thousandth of the way at most', () => {
    const total = lengthOf(route.points);
    for (let i = 0; i < 1000; i++) {
      const [a, b] = [headOf(drawnPart(route, i / 1000)), headOf(drawnPart(route, (i + 1) / 1000))];
      expect(distance(a, b)).toBeLessThanOrEqual(total / 1000 + 1e-12);
    }
  });
});

describe('a route within its step', () => {
  const progress = fc.double({ min: 0, max: 0.6, noNaN: true });

  test('is at each stop where the positions have it, and does not leave the first before', () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        const any = greatCircles(stops);
        stops.forEach((stop, k) => {
          const head = headOf(drawnPart(any, drawnAt(any, stopAt(k, stops.length))));
          expect(distance(head, toWorld(stop))).toBeLessThan(1e-9);
        });
        expect(drawnAt(any, stopAt(0, stops.length) / 2)).toBe(0);
        expect(drawnAt(any, DRAWN)).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });

  test('is drawn on and never back, from nothing to the whole', () => {
    fc.assert(
      fc.property(anyStops, progress, progress, (stops, one, other) => {
        const any = greatCircles(stops);
        const [less, more] = [drawnAt(any, Math.min(one, other)), drawnAt(any, Math.max(one, other))];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
      { numRuns: RUNS },
    );
  });
});

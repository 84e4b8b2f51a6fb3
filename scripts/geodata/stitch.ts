// Makes the border of two neighbours one line. Wide water along the Bug splits it in the source into some forty pieces with small
// gaps between; where both banks part for a moment, the straight way between the two common vertices replaces them.
import type { LonLat } from '../../src/core/geo.ts';
import type { Line, Polygon, Ring } from './geojson.ts';
import { ringArea } from './geometry.ts';
import { last, lookUp, nth, pairs } from './lists.ts';

/** A vertex as a key: common vertices are equal to the last digit. */
export const keyOf = ([x, y]: LonLat): string => `${x},${y}`;

const areaOf = (polygon: Polygon): number => ringArea(nth(polygon, 0));
const largest = (polygons: readonly Polygon[]): Polygon =>
  polygons.reduce((a, b) => (areaOf(a) > areaOf(b) ? a : b), nth(polygons, 0));

/** Open ring turned so that it starts far from the common vertices. */
function turned(ring: Ring, common: ReadonlySet<string>): Line {
  const open = ring.slice(0, -1);
  const n = open.length;
  let [start, gap] = [0, -1];
  let before: number | null = null;
  for (let i = 0; i < 2 * n; i++) {
    if (!common.has(keyOf(nth(open, i % n)))) continue;
    if (before !== null && i - before > gap) {
      gap = i - before;
      start = before + Math.floor(gap / 2);
    }
    before = i;
  }
  return open.map((_, i) => nth(open, (i + start) % n));
}

/** Drops from an open ring what lies between two common vertices that follow each other on the border, and closes it. */
function straighten(points: Line, order: readonly string[]): Ring {
  const placeOf = new Map(points.map((p, i) => [keyOf(p), i]));
  const dropped = new Set<number>();
  for (const [a, b] of pairs(order)) {
    const [i, j] = [lookUp(placeOf, a), lookUp(placeOf, b)];
    for (let k = Math.min(i, j) + 1; k < Math.max(i, j); k++) dropped.add(k);
  }
  const kept = points.filter((_, i) => !dropped.has(i));
  return [...kept, nth(kept, 0)];
}

/** The common vertices that both rings pass in the same order. */
function orderIn(first: Line, second: Line, common: ReadonlySet<string>): readonly string[] {
  const placeOf = new Map(second.map((p, i) => [keyOf(p), i]));
  const order = first.map(keyOf).filter((key) => common.has(key));
  const isBackwards = lookUp(placeOf, nth(order, 0)) > lookUp(placeOf, last(order));
  const kept: string[] = [];
  let before: number | null = null;
  for (const key of order) {
    const place = lookUp(placeOf, key);
    if (before !== null && (isBackwards ? place >= before : place <= before)) continue;
    kept.push(key);
    before = place;
  }
  return kept;
}

const withOuter = (polygons: readonly Polygon[], changed: Polygon, outer: Ring): readonly Polygon[] =>
  polygons.map((polygon) => (polygon === changed ? [outer, ...polygon.slice(1)] : polygon));

/** The land of two neighbours, with one line between them. Vertices that the two do not pass in the same order are left out. */
export function stitched(
  one: readonly Polygon[],
  two: readonly Polygon[],
): readonly [readonly Polygon[], readonly Polygon[]] {
  const [p, q] = [largest(one), largest(two)];
  const [outerP, outerQ] = [nth(p, 0), nth(q, 0)];
  const inQ = new Set(outerQ.map(keyOf));
  const common = new Set(outerP.map(keyOf).filter((key) => inQ.has(key)));
  const [pointsP, pointsQ] = [turned(outerP, common), turned(outerQ, common)];
  const order = orderIn(pointsP, pointsQ, common);
  return [withOuter(one, p, straighten(pointsP, order)), withOuter(two, q, straighten(pointsQ, order))];
}

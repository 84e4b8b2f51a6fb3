// Small pieces of spherical and ring geometry that every other file uses.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import type { Line, Polygon, Ring } from './geojson.ts';
import { last, nth, pairs } from './lists.ts';

const RAD = Math.PI / 180;
const EARTH_KM = 6371.0088; // mean radius

/** Great-circle distance in km. */
export function distance(a: LonLat, b: LonLat): number {
  const h =
    Math.sin(((b[1] - a[1]) * RAD) / 2) ** 2 +
    Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.sin(((b[0] - a[0]) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line in km. */
export const lineLength = (line: Line): number => pairs(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** The point at a part (0 to 1) of the straight way between two. */
export const between = (a: LonLat, b: LonLat, part: number): LonLat => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

export const isSame = (a: LonLat, b: LonLat): boolean => a[0] === b[0] && a[1] === b[1];

export const isClosed = (line: Line): boolean => isSame(nth(line, 0), last(line));

/** Area of a closed ring in km², without sign. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (const [p, q] of pairs(ring)) sum += (q[0] - p[0]) * (Math.sin(p[1] * RAD) + Math.sin(q[1] * RAD));
  return Math.abs((sum * RAD * EARTH_KM * EARTH_KM) / 2);
}

export function boundsOf(points: Line): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (y < south) south = y;
    if (x > east) east = x;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Whether two bounds touch. */
export const meets = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

export const isWithin = ([west, south, east, north]: Bounds, [x, y]: LonLat): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Whether a point lies in a closed ring. */
export function inRing(ring: Ring, [x, y]: LonLat): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const a of ring) {
    const b = before ?? a;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    before = a;
  }
  return inside;
}

/** Whether one of the polygons holds a point. */
export const holds = (polygons: readonly Polygon[], p: LonLat): boolean =>
  polygons.some(([outer, ...holes]) => outer !== undefined && inRing(outer, p) && !holes.some((h) => inRing(h, p)));

/** Corner cutting; closed rings stay closed, open lines keep both ends. */
export function chaikin(points: Line, times = 1): Line {
  let line = points;
  for (let t = 0; t < times; t++) {
    const closed = isClosed(line);
    const first = nth(line, 0);
    const out: LonLat[] = closed ? [] : [first];
    pairs(line).forEach(([p, q], i) => {
      if (closed || i > 0) out.push([p[0] * 0.75 + q[0] * 0.25, p[1] * 0.75 + q[1] * 0.25]);
      if (closed || i + 2 < line.length) out.push([p[0] * 0.25 + q[0] * 0.75, p[1] * 0.25 + q[1] * 0.75]);
    });
    out.push(closed ? nth(out, 0) : last(line));
    line = out;
  }
  return line;
}

interface Nearest {
  readonly at: LonLat;
  /** Of the segment's start. */
  readonly index: number;
  readonly km: number;
}

/** The place on a line that is nearest to a point. */
export function nearestOnLine(line: Line, p: LonLat): Nearest {
  const k = Math.cos(p[1] * RAD);
  let best: Nearest = { at: nth(line, 0), index: 0, km: Infinity };
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [nth(line, index), nth(line, index + 1)];
    const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
    const d = dx * dx + dy * dy;
    const t = d > 0 ? Math.max(0, Math.min(1, ((p[0] - a[0]) * k * dx + (p[1] - a[1]) * dy) / d)) : 0;
    const at = between(a, b, t);
    const km = distance(at, p);
    if (km < best.km) best = { at, index, km };
  }
  return best;
}

/** The piece of a line between two lengths in km from its start. */
export function slice(line: Line, from: number, to: number): Line {
  const out: LonLat[] = [];
  let run = 0;
  for (const [a, b] of pairs(line)) {
    const d = distance(a, b);
    const start = run;
    // Not `between`: the order of the two operations decides the last digit.
    const cut = (km: number): LonLat => [
      a[0] + ((b[0] - a[0]) * (km - start)) / d,
      a[1] + ((b[1] - a[1]) * (km - start)) / d,
    ];
    if (d > 0 && run + d > from && run < to) {
      if (out.length === 0) out.push(run >= from ? a : cut(from));
      out.push(run + d <= to ? b : cut(to));
    }
    run += d;
  }
  return out;
}

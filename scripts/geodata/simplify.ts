// Simplifies the arcs of a topology by Visvalingam's method, with a tolerance that depends on the place. Arcs are shared, so
// neighbours keep one border however coarse it gets, and two tolerances may meet inside one arc.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import { type Line, lineIn } from './geojson.ts';
import { isClosed } from './geometry.ts';
import { Heap } from './heap.ts';
import { nth } from './lists.ts';
import type { CountryTopology } from './topology.ts';

const RAD = Math.PI / 180;

/** The interval in metres at a place. */
export type Tolerance = (at: LonLat) => number;

/** Area in m² of a triangle, made smaller where the corner is sharp, so that spikes go before bends do. */
function weight(a: LonLat, b: LonLat, c: LonLat): number {
  const k = 111320 * Math.cos(b[1] * RAD);
  const [ax, ay, cx, cy] = [(a[0] - b[0]) * k, (a[1] - b[1]) * 110574, (c[0] - b[0]) * k, (c[1] - b[1]) * 110574];
  const la = Math.hypot(ax, ay);
  const lc = Math.hypot(cx, cy);
  if (la === 0 || lc === 0) return 0;
  return (Math.abs(ax * cy - ay * cx) / 2) * (1 - 0.7 * ((ax * cx + ay * cy) / (la * lc)));
}

// An interval in metres, as map makers say it, is compared with .65 of the root of a corner's area.
const AREA_PER_INTERVAL = 1 / 0.65 ** 2;

/** One line, simplified. Rings keep four corners, ends stay. */
export function simplifyLine(line: Line, tolerance: Tolerance): Line {
  const n = line.length;
  const fewest = isClosed(line) ? 5 : 2;
  let left = n;
  const before = line.map((_, i) => i - 1);
  const after = line.map((_, i) => i + 1);
  const values = new Float64Array(n).fill(Infinity);
  const heap = new Heap();
  const measure = (i: number, floor: number): void => {
    const at = nth(line, i);
    const interval = tolerance(at);
    if (interval === 0) return;
    const area = weight(nth(line, nth(before, i)), at, nth(line, nth(after, i)));
    const value = Math.max(floor, area / (interval * interval * AREA_PER_INTERVAL));
    values[i] = value;
    if (value < 1) heap.push([value, i]);
  };
  for (let i = 1; i < n - 1; i++) measure(i, 0);
  const gone = new Uint8Array(n);
  for (let top = heap.pop(); top !== undefined && left > fewest; top = heap.pop()) {
    const [value, i] = top;
    if (gone[i] === 1 || value !== values[i]) continue;
    gone[i] = 1;
    left--;
    const [previous, next] = [nth(before, i), nth(after, i)];
    after[previous] = next;
    before[next] = previous;
    if (previous > 0) measure(previous, value);
    if (next < n - 1) measure(next, value);
  }
  return line.filter((_, i) => gone[i] === 0);
}

/** A topology without quantisation, its arcs simplified. */
export const simplifyTopology = (topology: CountryTopology, tolerance: Tolerance): unknown => ({
  ...topology,
  arcs: topology.arcs.map((arc) => simplifyLine(lineIn(arc), tolerance)),
});

/** A tolerance that is `fine` inside a box and grows to `coarse` over `margin` degrees outside it. */
export function graded([west, south, east, north]: Bounds, fine: number, coarse: number, margin: number): Tolerance {
  return ([x, y]) => {
    const degrees = Math.max(west - x, x - east, south - y, y - north, 0);
    return fine + (coarse - fine) * Math.min(1, degrees / margin);
  };
}

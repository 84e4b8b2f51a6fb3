// Finds a river's course in the water bodies. The package draws most rivers as small triangles where the river passes a corner of the
// tiles, about every two kilometres; the course is the cheapest chain of such pieces between the places a table names. Hops cost
// the square of their length, so a chain prefers many near pieces to a short cut.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import type { Line, Polygon, Ring } from './geojson.ts';
import { between, boundsOf, chaikin, distance, ringArea } from './geometry.ts';
import { Heap } from './heap.ts';
import { least, nth, pairs } from './lists.ts';

const CELL = 0.03; // degrees
const REACH = 0.3; // degrees
const RESERVOIR = 3; // km²
const PASSES = 2;

/** Water bodies by kind. */
export interface Water {
  readonly rivers: readonly Polygon[];
  readonly lakes: readonly Polygon[];
}

interface Node {
  readonly at: LonLat;
  /** By which the cost of a hop to it is multiplied. */
  readonly dear: number;
}

/** Where a chain may go. */
export interface Nodes {
  readonly nodes: readonly Node[];
  /** Indices of the nodes about a place. */
  readonly around: (at: LonLat) => readonly number[];
}

/** What of an open ring lies beyond a limit in longitude (0) or latitude (1), above it or below it. */
function beyond(points: Line, axis: 0 | 1, limit: number, sign: 1 | -1): Line {
  const isInside = (p: LonLat): boolean => sign * (p[axis] - limit) >= 0;
  return points.flatMap((p, i) => {
    const q = nth(points, (i + 1) % points.length);
    if (isInside(p) === isInside(q)) return isInside(p) ? [p] : [];
    const crossing = between(p, q, (limit - p[axis]) / (q[axis] - p[axis]));
    return isInside(p) ? [p, crossing] : [crossing];
  });
}

/** Cuts an open ring to one cell, for the middle of a wide river or a reservoir. */
function cut(points: Line, [west, south, east, north]: Bounds): Line {
  const fromCorner = beyond(beyond(points, 0, west, 1), 1, south, 1);
  return beyond(beyond(fromCorner, 0, east, -1), 1, north, -1);
}

const mean = (points: Line): LonLat => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Points along a polygon: one for a small piece, one per cell for a wide one. */
function pointsOf(ring: Ring): Line {
  const [west, south, east, north] = boundsOf(ring);
  const open = ring.slice(0, -1);
  if (east - west < CELL && north - south < CELL) return [mean(open)];
  const out: LonLat[] = [];
  for (let x = Math.floor(west / CELL); x * CELL < east; x++)
    for (let y = Math.floor(south / CELL); y * CELL < north; y++) {
      const piece = cut(open, [x * CELL, y * CELL, (x + 1) * CELL, (y + 1) * CELL]);
      if (piece.length > 2) out.push(mean(piece));
    }
  return out;
}

/** Nodes in a coarse grid, so that neighbours are found at once. Reservoirs count, but cost more than river. */
export function waterNodes({ rivers, lakes }: Water): Nodes {
  const nodes: Node[] = [];
  const grid = new Map<string, number[]>();
  const add = (at: LonLat, dear: number): void => {
    const cell = `${Math.floor(at[0] / REACH)},${Math.floor(at[1] / REACH)}`;
    const index = nodes.push({ at, dear }) - 1;
    const there = grid.get(cell);
    if (there === undefined) grid.set(cell, [index]);
    else there.push(index);
  };
  for (const polygon of rivers) for (const at of pointsOf(nth(polygon, 0))) add(at, 1);
  for (const polygon of lakes) {
    const outer = nth(polygon, 0);
    if (ringArea(outer) > RESERVOIR) for (const at of pointsOf(outer)) add(at, 2);
  }
  const around = (at: LonLat): readonly number[] => {
    const [x, y] = [Math.floor(at[0] / REACH), Math.floor(at[1] / REACH)];
    return [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => grid.get(`${x + i},${y + j}`) ?? []));
  };
  return { nodes, around };
}

/** Cheapest chain of nodes between two places; where none leads there, its end alone. */
export function path({ nodes, around }: Nodes, from: LonLat, to: LonLat): Line {
  const placeOf = (index: number): LonLat => nth(nodes, index).at;
  const nearest = (at: LonLat): number => least(around(at), (index) => distance(placeOf(index), at));
  const [start, end] = [nearest(from), nearest(to)];
  const cost = new Map([[start, 0]]);
  const back = new Map<number, number>();
  const done = new Set<number>();
  const queue = new Heap();
  queue.push([0, start]);
  for (let top = queue.pop(); top !== undefined; top = queue.pop()) {
    const [spent, index] = top;
    if (index === end) break;
    if (done.has(index)) continue;
    done.add(index);
    const here = placeOf(index);
    for (const other of around(here)) {
      const { at, dear } = nth(nodes, other);
      const next = spent + distance(here, at) ** 2 * dear;
      if (other !== index && !done.has(other) && next < (cost.get(other) ?? Infinity)) {
        cost.set(other, next);
        back.set(other, index);
        queue.push([next, other]);
      }
    }
  }
  const out: LonLat[] = [];
  for (let index: number | undefined = end; index !== undefined; index = back.get(index)) out.push(placeOf(index));
  return out.reverse();
}

/** Evens out the zigzag between pieces on alternate banks, then rounds. */
export function smooth(line: Line): Line {
  let smoothed = line;
  for (let pass = 0; pass < PASSES; pass++) {
    const given = smoothed;
    smoothed = given.map((p, i): LonLat => {
      const [before, after] = [given[i - 1], given[i + 1]];
      if (before === undefined || after === undefined) return p;
      return [(before[0] + 2 * p[0] + after[0]) / 4, (before[1] + 2 * p[1] + after[1]) / 4];
    });
  }
  return chaikin(smoothed);
}

/** The course of a river through places. */
export const course = (water: Nodes, places: Line): Line =>
  smooth(pairs(places).flatMap(([from, to], i) => path(water, from, to).slice(i === 0 ? 0 : 1)));

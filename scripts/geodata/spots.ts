// Where the name of a country may stand when a map shows but a part of it.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import type { Polygon, Ring } from './geojson.ts';
import { boundsOf, inRing, ringArea } from './geometry.ts';
import { last, nth, pairs } from './lists.ts';

const RAD = Math.PI / 180;
const KM = 111.2; // of a degree of latitude
const EDGE_KM = 6; // vertices nearer than that to the last one are passed over, where not said otherwise

/** Every part of the earth that a story may look at; what lies elsewhere needs no second place for its name. */
const SEEN: Bounds = [-12, 24, 78, 72];

interface Spot {
  readonly at: LonLat;
  /** To the nearest edge. */
  readonly km: number;
}

interface Wanted {
  /** Kilometres to the nearest edge, at least. */
  readonly least: number;
  /** How many spots. */
  readonly most: number;
  /** Kilometres between two. */
  readonly spacing: number;
  /** Kilometres between the vertices that count. */
  readonly edge?: number;
}

function thinned(ring: Ring, scale: number, edge: number): Ring {
  const first = nth(ring, 0);
  const kept = [first];
  for (const p of ring) {
    const q = last(kept);
    if (Math.hypot((p[0] - q[0]) * scale, p[1] - q[1]) * KM > edge) kept.push(p);
  }
  return [...kept, first];
}

type Edge = readonly [LonLat, LonLat];

/** Distance in km from a point to the nearest of some edges. */
function clearance([x, y]: LonLat, edges: readonly Edge[], scale: number): number {
  let least = Infinity;
  for (const [a, b] of edges) {
    const [ax, ay] = [(a[0] - x) * scale, a[1] - y];
    const [dx, dy] = [(b[0] - x) * scale - ax, b[1] - y - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return least * KM;
}

/** The widest places of some rings within bounds, no two nearer than the spacing or their own clearance. */
export function widest(
  rings: readonly Ring[],
  bounds: Bounds,
  { least, most, spacing, edge = EDGE_KM }: Wanted,
): readonly Spot[] {
  const [west, south, east, north] = bounds;
  const scale = Math.cos(((south + north) / 2) * RAD);
  const step = Math.max(edge === EDGE_KM ? 0.12 : 0.001, Math.sqrt(((east - west) * scale * (north - south)) / 1600));
  const outlines = rings.map((ring) => thinned(ring, scale, edge));
  const edges = outlines.flatMap(pairs);
  const found: Spot[] = [];
  for (let y = south + step / 2; y < north; y += step)
    for (let x = west + step / scale / 2; x < east; x += step / scale) {
      const at: LonLat = [x, y];
      if (outlines.filter((ring) => inRing(ring, at)).length % 2 === 0) continue;
      const km = clearance(at, edges, scale);
      if (km >= least) found.push({ at, km });
    }
  found.sort((a, b) => b.km - a.km);
  const apart = (a: LonLat, b: LonLat): number => Math.hypot((a[0] - b[0]) * scale, a[1] - b[1]) * KM;
  const kept: Spot[] = [];
  for (const { at, km } of found) {
    const room = Math.max(spacing, Math.min(km, spacing * 4));
    if (kept.length < most && kept.every((other) => apart(at, other.at) > room)) kept.push({ at, km });
  }
  return kept;
}

const overlap = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];
const isEmpty = ([west, south, east, north]: Bounds): boolean => west >= east || south >= north;

export const flat = ({ at: [x, y], km }: Spot, perDegree: number): readonly number[] => [
  Math.round(x * perDegree) / perDegree,
  Math.round(y * perDegree) / perDegree,
  Math.round(km),
];

/**
 * Points in a country, flat: longitude, latitude, and km to its edge. The widest places first, the others spread so that
 * any view of it has one. `near` is what of it lies in the bounds `focus`, on which maps look closely: more of them there.
 */
export function spotsOf(far: readonly Polygon[], near: readonly Polygon[], focus: Bounds): readonly number[] {
  const [outer] = far.map((polygon) => nth(polygon, 0)).sort((a, b) => ringArea(b) - ringArea(a));
  if (outer === undefined) return [];
  const bounds = overlap(boundsOf(outer), SEEN);
  if (isEmpty(bounds)) return [];
  const area = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]);
  const wide = widest(far.flat(), bounds, { least: 12, most: 20, spacing: Math.sqrt(area / 20) * 40 });
  const inFocus = overlap(boundsOf(near.flat(2)), focus);
  const close = isEmpty(inFocus) ? [] : widest(near.flat(), inFocus, { least: 7, most: 32, spacing: 26 });
  return [...wide.flatMap((spot) => flat(spot, 10)), ...close.flatMap((spot) => flat(spot, 100))];
}

// Where the name of a country may stand when a map shows but a part of it.
import { boundsOf, inRing, polygonsOf, ringArea } from './geometry.mjs';

const RAD = Math.PI / 180;
const KM = 111.2; // of a degree of latitude
const EDGE_KM = 6; // vertices nearer than that to the last one are passed over

/** Every part of the earth that a story may look at; what lies elsewhere needs no second place for its name. */
const SEEN = [-12, 24, 78, 72];

function thinned(ring, scale) {
  const kept = [ring[0]];
  for (const p of ring) {
    const q = kept[kept.length - 1];
    if (Math.hypot((p[0] - q[0]) * scale, p[1] - q[1]) * KM > EDGE_KM) kept.push(p);
  }
  return [...kept, ring[0]];
}

/** Distance in km from a point to the nearest edge of some rings. */
function clearance([x, y], rings, scale) {
  let least = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1][0] - x) * scale, ring[i - 1][1] - y];
      const [dx, dy] = [(ring[i][0] - x) * scale - ax, ring[i][1] - y - ay];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
      least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
    }
  return least * KM;
}

/** The widest places of some rings within bounds, `most` of them, no two nearer than `spacing` km or their own clearance. */
function widest(rings, [west, south, east, north], { least, most, spacing }) {
  const scale = Math.cos(((south + north) / 2) * RAD);
  const step = Math.max(0.12, Math.sqrt(((east - west) * scale * (north - south)) / 1600));
  const edges = rings.map((ring) => thinned(ring, scale));
  const found = [];
  for (let y = south + step / 2; y < north; y += step)
    for (let x = west + step / scale / 2; x < east; x += step / scale)
      if (edges.filter((ring) => inRing(ring, [x, y])).length % 2 === 1) {
        const km = clearance([x, y], edges, scale);
        if (km >= least) found.push({ x, y, km });
      }
  found.sort((a, b) => b.km - a.km);
  const apart = (a, b) => Math.hypot((a.x - b.x) * scale, a.y - b.y) * KM;
  const kept = [];
  for (const spot of found)
    if (
      kept.length < most &&
      kept.every((other) => apart(spot, other) > Math.max(spacing, Math.min(spot.km, spacing * 4)))
    )
      kept.push(spot);
  return kept;
}

const overlap = (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
const isEmpty = ([west, south, east, north]) => west >= east || south >= north;
const rounded = ({ x, y, km }, n) => [Math.round(x * n) / n, Math.round(y * n) / n, Math.round(km)];

/**
 * Points in a country, flat: longitude, latitude, and km to its edge. The widest places first, the others spread so that
 * any view of it has one. `near` is what of it lies in the bounds `focus`, on which maps look closely: more of them there.
 */
export function spotsOf(geometry, near, focus) {
  const rings = (of) => polygonsOf(of).flat();
  const outer = polygonsOf(geometry)
    .map((p) => p[0])
    .sort((a, b) => ringArea(b) - ringArea(a))[0];
  if (outer === undefined) return [];
  const bounds = overlap(boundsOf(outer), SEEN);
  if (isEmpty(bounds)) return [];
  const area = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]);
  const far = widest(rings(geometry), bounds, { least: 12, most: 20, spacing: Math.sqrt(area / 20) * 40 });
  const inFocus = near === undefined ? [0, 0, 0, 0] : overlap(boundsOf(rings(near).flat()), focus);
  const close = isEmpty(inFocus) ? [] : widest(rings(near), inFocus, { least: 7, most: 32, spacing: 26 });
  return [...far.flatMap((spot) => rounded(spot, 10)), ...close.flatMap((spot) => rounded(spot, 100))];
}

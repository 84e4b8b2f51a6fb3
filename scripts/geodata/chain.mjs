// Finds a river's course in the water bodies. The package draws most rivers as small triangles where the river passes a corner of the
// tiles, about every two kilometres; the course is the cheapest chain of such pieces between the places a table names. Hops cost
// the square of their length, so a chain prefers many near pieces to a short cut.

import { boundsOf, chaikin, distance, nearestOnLine, ringArea } from './geometry.mjs';
import { Heap } from './heap.mjs';

const CELL = 0.03;
const REACH = 0.3;

/** Cuts a ring to one cell, for the middle of a wide river or a reservoir. */
function cut(ring, box) {
  let pts = ring.slice(0, -1);
  for (const [axis, limit, sign] of [
    [0, box[0], 1],
    [1, box[1], 1],
    [0, box[2], -1],
    [1, box[3], -1],
  ]) {
    const inside = (p) => sign * (p[axis] - limit) >= 0;
    pts = pts.flatMap((p, i) => {
      const q = pts[(i + 1) % pts.length];
      if (inside(p) === inside(q)) return inside(p) ? [p] : [];
      const t = (limit - p[axis]) / (q[axis] - p[axis]);
      const x = [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
      return inside(p) ? [p, x] : [x];
    });
    if (!pts.length) break;
  }
  return pts;
}

const mean = (pts) => [pts.reduce((s, p) => s + p[0], 0) / pts.length, pts.reduce((s, p) => s + p[1], 0) / pts.length];

/** Points along a polygon: one for a small piece, one per cell for a wide one. */
function pointsOf(ring) {
  const b = boundsOf(ring);
  if (b[2] - b[0] < CELL && b[3] - b[1] < CELL) return [mean(ring.slice(0, -1))];
  const out = [];
  for (let x = Math.floor(b[0] / CELL); x * CELL < b[2]; x++)
    for (let y = Math.floor(b[1] / CELL); y * CELL < b[3]; y++) {
      const piece = cut(ring, [x * CELL, y * CELL, (x + 1) * CELL, (y + 1) * CELL]);
      if (piece.length > 2) out.push(mean(piece));
    }
  return out;
}

/** Nodes in a coarse grid, so that neighbours are found at once. Reservoirs count, but cost more than river. */
export function waterNodes(water) {
  const nodes = [];
  const grid = new Map();
  const add = (p, dear) => {
    const k = `${Math.floor(p[0] / REACH)},${Math.floor(p[1] / REACH)}`;
    if (!grid.has(k)) grid.set(k, []);
    grid.get(k).push(nodes.push({ p, dear }) - 1);
  };
  for (const [ring] of water.rivers) for (const p of pointsOf(ring)) add(p, 1);
  for (const [ring] of water.lakes) if (ringArea(ring) > 3) for (const p of pointsOf(ring)) add(p, 2);
  const around = (p) => {
    const [x, y] = [Math.floor(p[0] / REACH), Math.floor(p[1] / REACH)];
    return [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => grid.get(`${x + i},${y + j}`) ?? []));
  };
  return { nodes, around };
}

/** Cheapest chain of nodes between two places. */
function path({ nodes, around }, from, to) {
  const nearest = (p) =>
    around(p).reduce((a, b) => (a < 0 || distance(nodes[b].p, p) < distance(nodes[a].p, p) ? b : a), -1);
  const [start, end] = [nearest(from), nearest(to)];
  const cost = new Map([[start, 0]]);
  const back = new Map();
  const done = new Set();
  const queue = new Heap();
  queue.push([0, start]);
  while (queue.items.length) {
    const [c, at] = queue.pop();
    if (at === end) break;
    if (done.has(at)) continue;
    done.add(at);
    for (const n of around(nodes[at].p)) {
      const next = c + distance(nodes[at].p, nodes[n].p) ** 2 * nodes[n].dear;
      if (n !== at && !done.has(n) && next < (cost.get(n) ?? Infinity)) {
        cost.set(n, next);
        back.set(n, at);
        queue.push([next, n]);
      }
    }
  }
  const out = [];
  for (let n = end; n !== undefined; n = back.get(n)) out.unshift(nodes[n].p);
  return out;
}

/** Evens out the zigzag between pieces on alternate banks, then rounds. */
export function smooth(line, passes = 2) {
  let l = line;
  for (let t = 0; t < passes; t++)
    l = l.map((p, i) =>
      i && i + 1 < l.length
        ? [(l[i - 1][0] + 2 * p[0] + l[i + 1][0]) / 4, (l[i - 1][1] + 2 * p[1] + l[i + 1][1]) / 4]
        : p,
    );
  return chaikin(l, 1);
}

/** {line, gap}: the course of a river through `places`, and its longest hop in km. */
export function course(water, places) {
  const raw = [];
  for (let i = 0; i + 1 < places.length; i++) raw.push(...path(water, places[i], places[i + 1]).slice(i ? 1 : 0));
  const gap = Math.max(...raw.slice(1).map((p, i) => distance(raw[i], p)));
  const last = nearestOnLine(raw, places[places.length - 1]).km;
  return { line: smooth(raw), gap, last };
}

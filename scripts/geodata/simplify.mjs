// Simplifies the arcs of a topology by Visvalingam's method, with a tolerance that depends on the place. Arcs are shared, so
// neighbours keep one border however coarse it gets, and two tolerances may meet inside one arc.

import { Heap } from './heap.mjs';

const RAD = Math.PI / 180;

/** Area in m² of a triangle, made smaller where the corner is sharp, so that spikes go before bends do. */
function weight(a, b, c) {
  const k = 111320 * Math.cos(b[1] * RAD);
  const [ax, ay, cx, cy] = [(a[0] - b[0]) * k, (a[1] - b[1]) * 110574, (c[0] - b[0]) * k, (c[1] - b[1]) * 110574];
  const la = Math.hypot(ax, ay);
  const lc = Math.hypot(cx, cy);
  if (!la || !lc) return 0;
  return (Math.abs(ax * cy - ay * cx) / 2) * (1 - 0.7 * ((ax * cx + ay * cy) / (la * lc)));
}

// An interval in metres, as map makers say it, is compared with .65 of the root of a corner's area.
const AREA_PER_INTERVAL = 1 / 0.65 ** 2;

/** One line, simplified; `tolerance(point)` in metres. Rings keep four corners, ends stay. */
export function simplifyLine(line, tolerance) {
  const n = line.length;
  const closed = String(line[0]) === String(line[n - 1]);
  let left = n;
  const least = closed ? 5 : 2;
  const prev = line.map((_, i) => i - 1);
  const next = line.map((_, i) => i + 1);
  const value = new Float64Array(n).fill(Infinity);
  const heap = new Heap();
  const measure = (i, floor) => {
    const t = tolerance(line[i]);
    value[i] = t
      ? Math.max(floor, weight(line[prev[i]], line[i], line[next[i]]) / (t * t * AREA_PER_INTERVAL))
      : Infinity;
    if (value[i] < 1) heap.push([value[i], i]);
  };
  for (let i = 1; i < n - 1; i++) measure(i, 0);
  const gone = new Uint8Array(n);
  while (heap.items.length && left > least) {
    const [v, i] = heap.pop();
    if (gone[i] || v !== value[i]) continue;
    gone[i] = 1;
    left--;
    next[prev[i]] = next[i];
    prev[next[i]] = prev[i];
    if (prev[i] > 0) measure(prev[i], v);
    if (next[i] < n - 1) measure(next[i], v);
  }
  return line.filter((_, i) => !gone[i]);
}

/** A topology without quantisation, its arcs simplified. */
export const simplifyTopology = (topology, tolerance) => ({
  ...topology,
  arcs: topology.arcs.map((arc) => simplifyLine(arc, tolerance)),
});

/** A tolerance that is `fine` inside a box and grows to `coarse` over `margin` degrees outside it. */
export function graded(box, fine, coarse, margin) {
  return ([x, y]) => {
    const d = Math.max(box[0] - x, x - box[2], box[1] - y, y - box[3], 0);
    return fine + (coarse - fine) * Math.min(1, d / margin);
  };
}

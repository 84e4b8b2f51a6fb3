// Makes the border of two neighbours one line. Wide water along the Bug splits it in the source into some forty pieces with small
// gaps between; where both banks part for a moment, the straight way between the two common vertices replaces them.
import { distance, polygonsOf, ringArea } from './geometry.mjs';

const key = (p) => `${p[0]},${p[1]}`;
const largest = (f) => polygonsOf(f.geometry).reduce((a, b) => (ringArea(a[0]) > ringArea(b[0]) ? a : b));

/** Open ring turned so that it starts far from the common vertices. */
function turned(ring, common) {
  const open = ring.slice(0, -1);
  const n = open.length;
  let [best, gap, last] = [0, -1, null];
  for (let i = 0; i < 2 * n; i++) {
    if (!common.has(key(open[i % n]))) continue;
    if (last !== null && i - last > gap) [gap, best] = [i - last, last + Math.floor((i - last) / 2)];
    last = i;
  }
  return open.map((_, i) => open[(i + best) % n]);
}

/** Drops from `ring` what lies between two common vertices that follow each other on the border. */
function straighten(ring, order) {
  const at = new Map(ring.map((p, i) => [key(p), i]));
  const drop = new Set();
  for (let i = 0; i + 1 < order.length; i++) {
    const [a, b] = [at.get(order[i]), at.get(order[i + 1])].sort((x, y) => x - y);
    for (let j = a + 1; j < b; j++) drop.add(j);
  }
  const out = ring.filter((_, i) => !drop.has(i));
  return [...out, out[0]];
}

/** Changes both features in place. Common vertices that the two rings do not pass in the same order are left out. */
export function stitch(one, two) {
  const [p, q] = [largest(one), largest(two)];
  const inQ = new Set(q[0].map(key));
  const common = new Set(p[0].map(key).filter((k) => inQ.has(k)));
  const [rp, rq] = [turned(p[0], common), turned(q[0], common)];
  const placeInQ = new Map(rq.map((v, i) => [key(v), i]));
  const order = rp.map(key).filter((k) => common.has(k));
  const backwards = placeInQ.get(order[0]) > placeInQ.get(order[order.length - 1]);
  const kept = [];
  let last = null;
  for (const k of order) {
    const i = placeInQ.get(k);
    if (last === null || (backwards ? i < last : i > last)) {
      kept.push(k);
      last = i;
    }
  }
  const point = (k) => k.split(',').map(Number);
  const longest = Math.max(...kept.slice(1).map((k, i) => distance(point(kept[i]), point(k))));
  p[0] = straighten(rp, kept);
  q[0] = straighten(rq, kept);
  return { vertices: kept.length, left: order.length - kept.length, longest };
}

// Takes the lines of a level out of its topology: borders, dashed lines, coast, and the Poland–Belarus border from north to south.
import { mesh } from 'topojson-client';
import { distance, linesOf, nearestOnLine } from './geometry.mjs';

// South of here the border is the Bug: the westernmost vertex of the border, where the river comes to it.
export const BUG_JOINS = [23.1777, 52.2826];

const DISPUTED = new Set(['SRB-XKX', 'GOL-ISR', 'GOL-SYR', 'ESH-MAR', 'ISR-PSE']);

// Lines of control lie inside these boxes, for these pairs.
const CONTROL = [
  ['IND-PAK', [73.2, 32.6, 78, 37.2]],
  ['CHN-IND', [77, 32.2, 80.6, 36]],
  ['CHN-IND', [91.5, 26.5, 98, 29.7]],
  ['CHN-PAK', [74.5, 35, 77.9, 37.2]],
];

const inside = (b, [x, y]) => x >= b[0] && x <= b[2] && y >= b[1] && y <= b[3];
const pairOf = (a, b) => [a.properties.id, b.properties.id].sort().join('-');

/** Cuts lines where `group` changes between segments; returns [group, line] pairs. */
function split(lines, group) {
  const out = [];
  for (const line of lines) {
    let run = null;
    for (let i = 0; i + 1 < line.length; i++) {
      const g = group(line[i], line[i + 1]);
      if (!run || run[0] !== g) {
        run = [g, [line[i]]];
        out.push(run);
      }
      run[1].push(line[i + 1]);
    }
  }
  return out;
}

const meshed = (topology, filter) => linesOf(mesh(topology, Object.values(topology.objects)[0], filter));

/** {border, disputed}: lists of lines, without the Poland–Belarus border. */
export function borders(topology) {
  const found = { border: [], disputed: [] };
  const pairs = new Set();
  meshed(topology, (a, b) => a !== b && pairs.add(pairOf(a, b)) && false);
  for (const pair of [...pairs].sort()) {
    if (pair === 'BLR-POL') continue;
    const lines = meshed(topology, (a, b) => a !== b && pairOf(a, b) === pair);
    const boxes = CONTROL.filter(([p]) => p === pair).map(([, box]) => box);
    const kind = (p, q) =>
      DISPUTED.has(pair) || boxes.some((b) => inside(b, p) && inside(b, q)) ? 'disputed' : 'border';
    for (const [k, line] of split(lines, kind)) found[k].push(line);
  }
  return found;
}

/** Shores, without the edges of the box the level was cut to. */
export function coast(topology, box) {
  const edge = (p, q) =>
    [0, 1, 2, 3].some((i) => Math.abs(p[i % 2] - box[i]) < 1e-6 && Math.abs(q[i % 2] - box[i]) < 1e-6);
  return split(
    meshed(topology, (a, b) => a === b),
    (p, q) => (edge(p, q) ? 'edge' : 'shore'),
  )
    .filter(([group]) => group === 'shore')
    .map(([, line]) => line);
}

/** One line out of the pieces two countries share, starting at its northern end. */
export function sharedLine(topology, pair) {
  const pieces = meshed(topology, (a, b) => a !== b && pairOf(a, b) === pair);
  const line = [...pieces.reduce((a, b) => (b.length > a.length ? b : a))];
  let rest = pieces.filter((p) => p.length && String(p[0]) !== String(line[0]));
  while (rest.length) {
    const ends = rest.flatMap((p) => [
      { p, d: distance(line[line.length - 1], p[0]), add: () => line.push(...p.slice(1)) },
      { p, d: distance(line[line.length - 1], p[p.length - 1]), add: () => line.push(...p.slice(0, -1).reverse()) },
      { p, d: distance(line[0], p[p.length - 1]), add: () => line.unshift(...p.slice(0, -1)) },
      { p, d: distance(line[0], p[0]), add: () => line.unshift(...p.slice(1).reverse()) },
    ]);
    const best = ends.reduce((a, b) => (b.d < a.d ? b : a));
    best.add();
    rest = rest.filter((p) => p !== best.p);
  }
  return line[0][1] < line[line.length - 1][1] ? line.reverse() : line;
}

/** {whole, land, bug} of the Poland–Belarus border. */
export function storyLine(topology) {
  const whole = sharedLine(topology, 'BLR-POL');
  const near = nearestOnLine(whole, BUG_JOINS).index;
  const cut = [near, near + 1].reduce((a, b) =>
    whole[b] && distance(whole[b], BUG_JOINS) < distance(whole[a], BUG_JOINS) ? b : a,
  );
  return { whole, land: whole.slice(0, cut + 1), bug: whole.slice(cut) };
}

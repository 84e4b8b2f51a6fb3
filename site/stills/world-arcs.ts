import type { Topology } from 'topojson-specification';
import { toWorld, type World } from '../../src/core/geo.ts';

/** An arc of a topology in world units, and the box around it. */
interface WorldArc {
  readonly points: readonly World[];
  readonly least: World;
  readonly most: World;
}

function worldArcs(topology: Topology): readonly WorldArc[] {
  const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = topology.transform ?? {};
  const deltas = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const [least, most] = [
      { x: Infinity, y: Infinity },
      { x: -Infinity, y: -Infinity },
    ];
    const points = arc.map(([a = 0, b = 0]): World => {
      x = deltas ? x + a : a;
      y = deltas ? y + b : b;
      const point = toWorld([x * kx + dx, y * ky + dy]);
      [least.x, least.y] = [Math.min(least.x, point.x), Math.min(least.y, point.y)];
      [most.x, most.y] = [Math.max(most.x, point.x), Math.max(most.y, point.y)];
      return point;
    });
    return { points, least, most };
  });
}

const known = new WeakMap<Topology, readonly WorldArc[]>();

/** The arcs of a topology, in its order: found once, however many pictures are drawn from it. */
export function worldArcsOf(topology: Topology): readonly WorldArc[] {
  const arcs = known.get(topology) ?? worldArcs(topology);
  known.set(topology, arcs);
  return arcs;
}

// Lakes and pieces of rivers from the package of water bodies. Its first group is rivers, its second lakes and reservoirs.
import type { Bounds } from '../../src/core/geo.ts';
import { isRecord } from '../../src/core/record.ts';
import type { Water } from './chain.ts';
import { geometryIn, type Polygon, polygonsOf, type Ring } from './geojson.ts';
import { boundsOf, chaikin, meets, ringArea } from './geometry.ts';
import { nth } from './lists.ts';
import { readPackage } from './packages.ts';

const SEA = 100_000; // km²

/** Polygons that touch the box. What is larger than `sea` km² is none of the lakes: the Caspian is no land already. */
export function readWater(box: Bounds, sea = SEA): Water {
  const world = readPackage('@geo-maps/earth-waterbodies-100m', 'map.geo.json');
  const groups = isRecord(world) ? world['geometries'] : null;
  if (!Array.isArray(groups)) throw new Error('water bodies: expected a collection of geometries');
  const [rivers, lakes] = groups.map((group: unknown) =>
    polygonsOf(geometryIn(group)).filter(([outer = []]) => meets(boundsOf(outer), box)),
  );
  if (rivers === undefined || lakes === undefined) throw new Error('water bodies: expected rivers, then lakes');
  return { rivers, lakes: lakes.filter((lake) => ringArea(nth(lake, 0)) < sea) };
}

interface Worth {
  readonly box: Bounds;
  /** km²: what is smaller is left out. */
  readonly least: number;
  readonly island: number;
  readonly simplify: (ring: Ring) => Ring;
}

/**
 * Lakes worth drawing: not too small, nor of fewer than five corners (triangles are leftovers of the tiles in which the
 * package was made), corners rounded.
 */
export function cleanLakes(lakes: readonly Polygon[], { box, least, island, simplify }: Worth): readonly Polygon[] {
  const out: Polygon[] = [];
  for (const [outer, ...holes] of lakes) {
    if (outer === undefined || outer.length < 6 || !meets(boundsOf(outer), box) || ringArea(outer) < least) continue;
    const ring = simplify(outer);
    if (ring.length < 5 || ringArea(ring) < least * 0.6) continue;
    const islands = holes
      .filter((hole) => hole.length > 5 && ringArea(hole) >= island)
      .map(simplify)
      .filter((hole) => hole.length > 4);
    out.push([chaikin(ring, 2), ...islands.map((hole) => chaikin(hole, 2))]);
  }
  return out;
}

// Lakes and pieces of rivers from the package of water bodies. Its first group is rivers, its second lakes and reservoirs.
import { readFileSync } from 'node:fs';
import { boundsOf, chaikin, meets, ringArea } from './geometry.mjs';

const FILE = 'node_modules/@geo-maps/earth-waterbodies-100m/map.geo.json';

/** {rivers, lakes}: polygons that touch the box. The Caspian and other seas are not among them: they are no land already. */
export function readWater(box) {
  const [rivers, lakes] = JSON.parse(readFileSync(FILE, 'utf8')).geometries;
  const near = (p) => meets(boundsOf(p[0]), box);
  return {
    rivers: rivers.coordinates.filter(near),
    lakes: lakes.coordinates.filter((p) => near(p) && ringArea(p[0]) < 100000),
  };
}

/**
 * Lakes worth drawing: not below `least` km² nor of fewer than five corners (triangles are leftovers of the tiles in
 * which the package was made), corners rounded, islands kept from `island` km².
 */
export function cleanLakes(lakes, box, least, island, simplify) {
  const out = [];
  for (const [outer, ...holes] of lakes) {
    if (!meets(boundsOf(outer), box) || outer.length < 6 || ringArea(outer) < least) continue;
    const ring = simplify(outer);
    if (ring.length < 5 || ringArea(ring) < least * 0.6) continue;
    const islands = holes
      .filter((h) => h.length > 5 && ringArea(h) >= island)
      .map(simplify)
      .filter((h) => h.length > 4);
    out.push([chaikin(ring, 2), ...islands.map((h) => chaikin(h, 2))]);
  }
  return out;
}

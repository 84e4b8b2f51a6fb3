// Countries of one level: the base cut to the level's box, simplified, cleaned, small islands dropped, large lakes cut out.
import { feature, merge } from 'topojson-client';
import { polygonsOf, ringArea } from './geometry.mjs';
import { shape } from './shaper.mjs';
import { simplifyTopology } from './simplify.mjs';

// Pieces that keep their own outline as a dashed line but belong to a country, after the United Nations' position.
export const PARTS = { XKX: 'SRB', GOL: 'SYR' };

const idsOf = (topology) => topology.objects[Object.keys(topology.objects)[0]].geometries;

/** Drops islands below `least` km², except a country's largest piece. */
function withoutSpecks(collection, least) {
  for (const f of collection.features) {
    const polys = polygonsOf(f.geometry);
    const areas = polys.map((p) => ringArea(p[0]));
    const max = Math.max(...areas);
    f.geometry = { type: 'MultiPolygon', coordinates: polys.filter((_, i) => areas[i] === max || areas[i] >= least) };
  }
  return collection;
}

/**
 * @param base topology from the source
 * @param level its configuration
 * @returns a topology with `countries`; properties.id is the code, XKX and GOL still apart
 */
export async function levelLand(base, level) {
  const clipped = await shape(
    { 'base.json': base },
    `-i base.json -clip bbox=${level.clip.join(',')} -o out.json format=topojson no-quantization`,
  );
  const simple = simplifyTopology(clipped, level.tolerance);
  const cleaned = await shape(
    { 'simple.json': simple },
    `-i simple.json -clean overlap-rule=min-area gap-fill-area=${level.gap}km2 -o out.json format=geojson`,
  );
  const countries = withoutSpecks(cleaned, level.island);
  return shape(
    { 'countries.json': countries },
    '-i countries.json -clean overlap-rule=min-area gap-fill-area=0 -o out.json format=topojson no-quantization',
  );
}

/** Country features with `id`, the parts merged into the country they belong to. */
export function countryFeatures(topology) {
  const groups = new Map();
  for (const g of idsOf(topology)) {
    if (!g.type) continue;
    const id = PARTS[g.properties.id] ?? g.properties.id;
    groups.set(id, [...(groups.get(id) ?? []), g]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, list]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: list.length > 1 ? merge(topology, list) : feature(topology, list[0]).geometry,
    }));
}

// Countries of one level: the base cut to the level's box, simplified, cleaned, small islands dropped, large lakes cut out.
import { feature, merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon as PolygonObject } from 'topojson-specification';
import {
  type Collection,
  type Feature,
  featuresIn,
  type Geometry,
  geometryIn,
  type Polygon,
  polygonsFeature,
  polygonsOf,
} from './geojson.ts';
import { ringArea } from './geometry.ts';
import type { LevelSettings } from './levels.ts';
import { lookUp, nth } from './lists.ts';
import { shape } from './shaper.ts';
import { simplifyTopology } from './simplify.ts';
import { type CountryTopology, codeOf, topologyIn } from './topology.ts';

export interface Country extends Feature {
  readonly id: string;
}

// Pieces that keep their own outline as a dashed line but belong to a country, after the United Nations' position.
const PARTS: Readonly<Record<string, string>> = { XKX: 'SRB', GOL: 'SYR' };

/** Drops islands below so many km², except a country's largest piece. */
function withoutSpecks(collection: unknown, least: number): Collection {
  const features = featuresIn(collection).map(({ properties, geometry }) => {
    const polygons = polygonsOf(geometry);
    const areas = polygons.map((polygon) => ringArea(nth(polygon, 0)));
    const max = Math.max(...areas);
    const isKept = (area: number): boolean => area === max || area >= least;
    return polygonsFeature(
      polygons.filter((_, i) => isKept(nth(areas, i))),
      properties,
    );
  });
  return { type: 'FeatureCollection', features };
}

type LandSettings = Pick<LevelSettings, 'clip' | 'tolerance' | 'gap' | 'island'>;

/** The countries of a level as a topology; XKX and GOL are still apart. */
export async function levelLand(base: CountryTopology, level: LandSettings): Promise<CountryTopology> {
  const clipped = await shape(
    { 'base.json': base },
    `-i base.json -clip bbox=${level.clip.join(',')} -o out.json format=topojson no-quantization`,
  );
  const simple = simplifyTopology(topologyIn(clipped), level.tolerance);
  const cleaned = await shape(
    { 'simple.json': simple },
    `-i simple.json -clean overlap-rule=min-area gap-fill-area=${level.gap}km2 -o out.json format=geojson`,
  );
  const countries = withoutSpecks(cleaned, level.island);
  return topologyIn(
    await shape(
      { 'countries.json': countries },
      '-i countries.json -clean overlap-rule=min-area gap-fill-area=0 -o out.json format=topojson no-quantization',
    ),
  );
}

type Area = PolygonObject | MultiPolygon;
const isArea = (object: GeometryObject): object is Area => object.type === 'Polygon' || object.type === 'MultiPolygon';

/** Parts of a country as one geometry. */
function together(topology: CountryTopology, areas: readonly Area[]): Geometry {
  if (areas.length > 1) return geometryIn(merge(topology, [...areas]));
  const made = feature(topology, nth(areas, 0));
  return geometryIn(made.type === 'Feature' ? made.geometry : null);
}

/** Country features, the parts merged into the country they belong to. */
export function countryFeatures(topology: CountryTopology): readonly Country[] {
  const groups = new Map<string, Area[]>();
  for (const area of topology.objects.countries.geometries.filter(isArea)) {
    const code = codeOf(area);
    const id = PARTS[code] ?? code;
    groups.set(id, [...(groups.get(id) ?? []), area]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, areas]) => ({ type: 'Feature', id, properties: {}, geometry: together(topology, areas) }));
}

/** The land of one country of a level. */
export function landOf(countries: readonly Country[], id: string): readonly Polygon[] {
  return polygonsOf(lookUp(new Map(countries.map((country) => [country.id, country])), id).geometry);
}

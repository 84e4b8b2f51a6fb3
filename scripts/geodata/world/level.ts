// Puts the level of the whole world together as one quantised topology.
import type { LonLat } from '../../../src/core/geo.ts';
import { borders, coast } from '../border.ts';
import { type Collection, type Feature, type Line, lineIn, linesFeature, type Polygon } from '../geojson.ts';
import { gridded } from '../grid.ts';
import { type Country, countryFeatures } from '../land.ts';
import type { CountryTopology } from '../topology.ts';
import { drawnLakes } from './lakes.ts';
import { worldLand } from './land.ts';
import { worldRivers } from './rivers.ts';
import { BEYOND, CORNER, STEP, WHOLE } from './settings.ts';

/** Lines that are dashed inside these boxes: Halaib, Abyei. */
export const CONTROL = [
  ['EGY-SDN', [33, 21.5, 37.5, 24]],
  ['SDN-SSD', [27.5, 9.3, 29.2, 10.6]],
] as const;

/** Special regions of a country have no border to it. */
export const LEFT = ['CHN-HKG', 'CHN-MAC'];

const collection = (features: readonly Feature[]): Collection => ({ type: 'FeatureCollection', features });

const overlapping = ([x, y]: LonLat): LonLat => [Math.abs(x) > 179.9999 ? Math.sign(x) * BEYOND : x, y];

/** A topology whose land reaches over the meridian of 180° on both sides. */
const overlapped = (topology: CountryTopology): CountryTopology => ({
  ...topology,
  arcs: topology.arcs.map((arc) => lineIn(arc).map((p) => [...overlapping(p)])),
});

interface WorldLevel {
  /** TopoJSON, as it is written. */
  readonly topology: object;
  readonly countries: readonly Country[];
  readonly rivers: readonly Feature[];
}

export async function buildWorld(base: CountryTopology, waters: readonly Polygon[]): Promise<WorldLevel> {
  const topology = overlapped(await worldLand(base));
  const lakes = drawnLakes(waters);
  const land = countryFeatures(topology);
  const { border, disputed } = borders(topology, { left: LEFT, control: CONTROL });
  const [, south, , north] = WHOLE;
  const shores: readonly Line[] = coast(topology, [-BEYOND, south, BEYOND, north]);
  const rivers = await worldRivers({ land, lakes, shores });
  const objects = {
    countries: collection(land),
    borders: collection([linesFeature(border, { kind: 'border' }), linesFeature(disputed, { kind: 'disputed' })]),
    coast: collection([linesFeature(shores, {})]),
    lakes: collection(
      lakes.map((lake) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: lake } })),
    ),
    rivers: collection(rivers),
  };
  return { topology: gridded(objects, STEP, CORNER), countries: land, rivers };
}

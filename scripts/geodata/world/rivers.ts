// Great rivers of the world, from the coarse set: kept on the land, out of the lakes, led on to the water that they reach.
import type { LonLat } from '../../../src/core/geo.ts';
import { course, waterNodes } from '../chain.ts';
import {
  type Feature,
  featuresIn,
  type Line,
  linesFeature,
  linesOf,
  type Polygon,
  polygonsFeature,
} from '../geojson.ts';
import { distance, holds, lineLength, nearestOnLine } from '../geometry.ts';
import { last, least, nth } from '../lists.ts';
import { coarsePieces } from '../rivers.ts';
import { shape } from '../shaper.ts';
import { simplifyLine } from '../simplify.ts';
import { tapered } from '../taper.ts';
import { WORLD_RIVERS } from './rivers-table.ts';

const TOLERANCE = 14_000; // m
const JOINED = 6; // km: a gap that nobody sees
const TAPER = 250; // km
const STUB = 60; // km: a piece that is cut off by a lake or an estuary

interface River {
  readonly name: string;
  readonly rank: number;
  readonly line: Line;
}

interface Waters {
  readonly land: readonly Feature[];
  readonly lakes: readonly Polygon[];
  readonly shores: readonly Line[];
}

/** The way on to the nearest of some lines; none where the place is at one. */
function onward(place: LonLat, lines: readonly Line[]): readonly LonLat[] {
  const nearest = least(
    lines.map((line) => nearestOnLine(line, place)),
    ({ km }) => km,
  );
  return nearest.km <= JOINED ? [] : [nearest.at];
}

/** Great rivers of the world as a coarse set has them, right to some ten kilometres. */
export function coarseCourses(): readonly River[] {
  const nodes = waterNodes(coarsePieces(['world']));
  return WORLD_RIVERS.map(([name, rank, ...places]) => ({ name, rank, line: course(nodes, places) }));
}

function courses({ lakes, shores }: Waters): readonly River[] {
  const found = coarseCourses().map((river): River => ({ ...river, line: simplifyLine(river.line, () => TOLERANCE) }));
  const outlines = lakes.map((lake) => nth(lake, 0));
  return found.map((river) => {
    const end = last(river.line);
    if (holds(lakes, end)) return river;
    const others = found.filter((other) => other !== river).map(({ line }) => line);
    return { ...river, line: [...river.line, ...onward(end, [...shores, ...outlines, ...others])] };
  });
}

/** Pieces of each river that run over land. */
async function overLand(
  rivers: readonly River[],
  { land, lakes }: Waters,
): Promise<ReadonlyMap<string, readonly Line[]>> {
  const clipped = await shape(
    {
      'rivers.json': {
        type: 'FeatureCollection',
        features: rivers.map(({ name, line }) => linesFeature([line], { name })),
      },
      'land.json': { type: 'FeatureCollection', features: land },
      'lakes.json': polygonsFeature(lakes, {}),
    },
    '-i rivers.json -clip land.json -erase lakes.json -o out.json format=geojson',
  );
  return new Map(
    featuresIn(clipped).map(({ properties, geometry }) => [
      String(properties['name']),
      linesOf(geometry).filter((line) => lineLength(line) >= STUB),
    ]),
  );
}

/** River features; where one begins in no water it grows thin. */
export async function worldRivers(waters: Waters): Promise<readonly Feature[]> {
  const rivers = courses(waters);
  const pieces = await overLand(rivers, waters);
  return rivers.flatMap(({ name, rank, line }) => {
    const lines = pieces.get(name) ?? [];
    if (lines.length === 0) throw new Error(`${name}: expected a river on land, got none`);
    const others = rivers.filter((river) => river.name !== name).map((river) => river.line);
    const outlines = waters.lakes.map((lake) => nth(lake, 0));
    const source = nth(line, 0);
    const isJoined =
      holds(waters.lakes, source) || onward(source, [...waters.shores, ...outlines, ...others]).length === 0;
    const isWhole = distance(source, nth(nth(lines, 0), 0)) < JOINED;
    return tapered(lines, isWhole && !isJoined ? TAPER : 0, 0).map((piece) =>
      linesFeature(piece.lines, { name, rank, ...(piece.taper === null ? {} : { taper: piece.taper }) }),
    );
  });
}

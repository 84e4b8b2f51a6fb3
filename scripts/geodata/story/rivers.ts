// Great rivers in a box of a story's own ground. Where they run is told by a coarse set, right to some ten kilometres; their
// course is found in the fine water, from piece to piece, as near to the coarse one as there is any. Where there is none
// the river is missing rather than wrong.
import type { Bounds, LonLat } from '../../../src/core/geo.ts';
import { type Nodes, path, smooth, type Water, waterNodes } from '../chain.ts';
import type { Feature, Line, Polygon } from '../geojson.ts';
import { between, distance, lineLength, nearestOnLine } from '../geometry.ts';
import { last, nth, pairs } from '../lists.ts';
import { drawnRivers, type River } from '../rivers.ts';
import { STORY_LEVELS, type StoryLevelName } from './levels.ts';

const GUIDE = 30; // km between the places by which a course is led
const STRAY = 15; // km that a coarse course may be off
const HOP = 14; // km between two pieces of one river
const BESIDE = 1; // degrees beyond the box in which courses are looked for: what is cut off at its edge goes on
const LEAST = 25; // km: a shorter piece is a stump
/** Over how many km a river grows thin that begins or ends in no water, and how near water counts, km. */
const TAPER = { middle: 60, near: 30 } as const;
const JOINED = 3;

const grown = ([west, south, east, north]: Bounds): Bounds => [
  west - BESIDE,
  south - BESIDE,
  east + BESIDE,
  north + BESIDE,
];

/** The parts of a line that lie in a box, with places at even distances. */
function runsIn(line: Line, [west, south, east, north]: Bounds): readonly Line[] {
  const even = pairs(line).flatMap(([a, b]) => {
    const steps = Math.max(1, Math.ceil(distance(a, b) / GUIDE));
    return Array.from({ length: steps }, (_, step) => between(a, b, step / steps));
  });
  const runs: LonLat[][] = [[]];
  for (const place of [...even, last(line)]) {
    const [lon, lat] = place;
    if (lon >= west && lon <= east && lat >= south && lat <= north) last(runs).push(place);
    else if (last(runs).length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The piece of water next to a place; null: none is as near as a coarse course may be off. */
function waterAt({ nodes, around }: Nodes, place: LonLat): LonLat | null {
  let [nearest, km]: [LonLat | null, number] = [null, STRAY];
  for (const index of around(place)) {
    const { at } = nth(nodes, index);
    const away = distance(at, place);
    if (away < km) [nearest, km] = [at, away];
  }
  return nearest;
}

/** Whether a chain is the river that a coarse course means: without a leap, and nowhere far from it. */
const isMeant = (chain: Line, run: Line): boolean =>
  pairs(chain).every(([a, b]) => distance(a, b) <= HOP) && chain.every((at) => nearestOnLine(run, at).km <= STRAY);

/** The course of a river along a coarse one, in pieces where the water does not lead on. */
function followed(run: Line, nodes: Nodes): readonly Line[] {
  const guides = run.flatMap((place): readonly LonLat[] => {
    const at = waterAt(nodes, place);
    return at === null ? [] : [at];
  });
  const found: LonLat[][] = [];
  for (const [from, to] of pairs(guides)) {
    if (distance(from, to) === 0) continue;
    const chain = path(nodes, from, to);
    if (chain.length < 2 || distance(nth(chain, 0), from) > 0 || !isMeant(chain, run)) {
      found.push([]);
      continue;
    }
    const open = found.at(-1);
    if (open === undefined || open.length === 0) found.push([...chain]);
    else open.push(...chain.slice(1));
  }
  return found.filter((line) => line.length > 2 && lineLength(line) >= LEAST).map(smooth);
}

/** Rivers of a box as features, along coarse courses, each as far as it runs over land, thin where it ends in no water. */
export async function boxRivers(
  courses: readonly River[],
  box: Bounds,
  water: Water,
  level: StoryLevelName,
  around: { readonly land: readonly Feature[]; readonly lakes: readonly Polygon[]; readonly shores: readonly Line[] },
): Promise<readonly Feature[]> {
  const nodes = waterNodes(water);
  const rivers = courses.flatMap(({ name, rank, line }) =>
    runsIn(line, grown(box)).flatMap((run) =>
      followed(run, nodes).map((course): River => ({ name, rank, line: course })),
    ),
  );
  if (rivers.length === 0) return [];
  const { tolerance } = STORY_LEVELS[level];
  const settings = {
    name: level,
    riverTolerance: tolerance,
    ranks: (rank: number) => rank,
    taper: TAPER[level],
    joined: JOINED,
  };
  return drawnRivers(rivers, settings, around);
}

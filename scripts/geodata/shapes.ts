// The story's own places that are no points: stretches of the border, and the strip on its Belarusian side.
import type { LonLat } from '../../src/core/geo.ts';
import type { StoryLine } from './border.ts';
import { buffer, combine } from './buffer.ts';
import { type Feature, type Line, linesFeature, polygonsFeature, type Ring } from './geojson.ts';
import { between, distance, lineLength, nearestOnLine, slice } from './geometry.ts';
import { type Country, landOf } from './land.ts';
import { nth } from './lists.ts';
import { simplifyLine } from './simplify.ts';

/** Where the road from Kuźnica to Grodno crosses, about; the place used is the nearest on the drawn border. */
const CROSSING: LonLat = [23.65, 53.55];

/** About where Hrodna Region ends on the border and Brest Region begins (approximate, in the Belovezha forest). */
export const REGION_ENDS = 52.72;

const STRIP_KM = 9;
const CROSSING_KM = 6; // of the border on either side of the crossing

export interface Zooms {
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** Half the width of a stretch for a range of zooms. */
export interface StretchSet extends Zooms {
  readonly km: number;
}

/** km from the start of a line to its place nearest to a point. */
function kmTo(line: Line, p: LonLat): number {
  const { at, index } = nearestOnLine(line, p);
  return lineLength(line.slice(0, index + 1)) + distance(nth(line, index), at);
}

export const STRETCHES = ['border', 'bug', 'crossing-stretch'] as const;

export function stretchLines({ whole, bug }: StoryLine): Readonly<Record<(typeof STRETCHES)[number], Line>> {
  const middle = kmTo(whole, CROSSING);
  return { border: whole, bug, 'crossing-stretch': slice(whole, middle - CROSSING_KM, middle + CROSSING_KM) };
}

/** The land border of Hrodna Region. */
function regionLine({ whole }: StoryLine): Line {
  const end = whole.findIndex(([, lat]) => lat < REGION_ENDS);
  const [a, b] = [nth(whole, end - 1), nth(whole, end)];
  const [lon] = between(a, b, (a[1] - REGION_ENDS) / (a[1] - b[1]));
  return [...whole.slice(0, end), [lon, REGION_ENDS]];
}

/** A calm centre for a buffer: the river's meanders would make spikes. */
const calm = (line: Line, km: number): Line => simplifyLine(line, () => Math.min(900, km * 250));

/** The pieces of a ring on which something holds, from the first point at which it does not. */
function piecesWhere(ring: Ring, holds: (p: LonLat) => boolean): readonly Line[] {
  const start = Math.max(
    0,
    ring.findIndex((p) => !holds(p)),
  );
  const open = ring.slice(0, -1);
  const turned = open.map((_, i) => nth(open, (i + start) % open.length));
  const pieces: LonLat[][] = [];
  let run: LonLat[] | null = null;
  for (const p of [...turned, nth(turned, 0)]) {
    if (!holds(p)) run = null;
    else if (run !== null) run.push(p);
    else {
      run = [p];
      pieces.push(run);
    }
  }
  return pieces;
}

function strip(region: Line, countries: readonly Country[], sets: readonly Zooms[]): readonly Feature[] {
  const body = combine('intersect', buffer(region, STRIP_KM, true), landOf(countries, 'BLR'), 1);
  // The inner edge is the part of the outline that is about the full width away from the border; its ends are left open.
  const isInner = (p: LonLat): boolean => nearestOnLine(region, p).km > STRIP_KM * 0.9;
  const edges = body
    .flatMap((polygon) => piecesWhere(nth(polygon, 0), isInner))
    .filter((edge) => edge.length > 1 && lineLength(edge) > 2);
  return sets.flatMap(({ minzoom, maxzoom }) => [
    polygonsFeature(body, { id: 'grodno-strip', part: 'body', minzoom, maxzoom }),
    linesFeature(edges, { id: 'grodno-strip', part: 'edge', minzoom, maxzoom }),
  ]);
}

interface ShapeSets {
  readonly stretches: readonly StretchSet[];
  readonly strip: readonly Zooms[];
}

/** Stretches as buffers, by zoom, and the strip. */
export function shapes(story: StoryLine, countries: readonly Country[], sets: ShapeSets): readonly Feature[] {
  const lines = stretchLines(story);
  const bodies = sets.stretches.flatMap(({ minzoom, maxzoom, km }) =>
    STRETCHES.map((id) => {
      // A stretch of 12 km must not become a disc wider than it is long.
      const radius = id === 'crossing-stretch' ? Math.min(km, 9) : km;
      return polygonsFeature(buffer(calm(lines[id], radius), radius), { id, part: 'body', minzoom, maxzoom });
    }),
  );
  return [...bodies, ...strip(regionLine(story), countries, sets.strip)];
}

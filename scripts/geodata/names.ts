// Puts names.json together: countries, waters, towns, and the names along the border.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import type { StoryLine } from './border.ts';
import { type BorderLabel, borderLabels } from './border-labels.ts';
import { type Line, polygonsOf } from './geojson.ts';
import { boundsOf, lineLength, nearestOnLine, ringArea, slice } from './geometry.ts';
import type { Country } from './land.ts';
import { last, least, nth } from './lists.ts';
import { beside, kmPerPixel, textAngle } from './mercator.ts';
import type { River } from './rivers.ts';
import { rounded } from './round.ts';
import { spotsOf } from './spots.ts';
import { COUNTRIES, PLACES } from './table-countries.ts';
import { BUG_NAMES, RIVER_NAMES, SEAS, SLANTS } from './table-waters.ts';
import { type Town, towns } from './towns.ts';

const FOCUS = 1.3; // degrees about the story's line
const BESIDE = 11; // pixels between a river and its name
const BEARING = 90; // pixels of a river over which the bearing of its name is taken

interface Sources {
  readonly farCountries: readonly Country[];
  readonly nearCountries: readonly Country[];
  readonly story: StoryLine;
  readonly courses: readonly River[];
}

/** Bounds of a country without its far islands: pieces of at least a tenth of the largest. */
function mainBounds({ geometry }: Country): readonly number[] {
  const outers = polygonsOf(geometry).map((polygon) => nth(polygon, 0));
  const largest = Math.max(...outers.map(ringArea));
  return boundsOf(outers.filter((ring) => ringArea(ring) >= largest / 10).flat()).map((v) => Math.round(v * 1e3) / 1e3);
}

function countries(far: readonly Country[], near: readonly Country[], line: Line): readonly object[] {
  const [west, south, east, north] = boundsOf(line);
  const focus: Bounds = [west - FOCUS, south - FOCUS, east + FOCUS, north + FOCUS];
  const [farById, nearById] = [far, near].map((list) => new Map(list.map((country) => [country.id, country])));
  return COUNTRIES.flatMap(({ id, name, size, at }) => {
    const country = farById?.get(id);
    if (country === undefined) return [];
    const ats = PLACES[id];
    return [
      {
        id,
        name: { en: name },
        at,
        size,
        bounds: mainBounds(country),
        spots: spotsOf(polygonsOf(country.geometry), polygonsOf(nearById?.get(id)?.geometry ?? null), focus),
        ...(ats === undefined ? {} : { ats }),
        ...(ats === undefined || id === 'RUS' ? {} : { near: last(ats).at }),
      },
    ];
  });
}

interface OnCourse {
  readonly at: LonLat;
  readonly angle: number;
}

/** Place and angle of a name above the course of a river. */
export function onCourse(line: Line, near: LonLat, zoom: number, off: number): OnCourse {
  const { at, index } = nearestOnLine(line, near);
  const km = lineLength(line.slice(0, index + 1));
  const half = (BEARING / 2) * (kmPerPixel(at) / 2 ** zoom);
  const piece = slice(line, Math.max(0, km - half), km + half);
  const angle = piece.length > 1 ? textAngle(nth(piece, 0), last(piece)) : 0;
  return { at: rounded(beside(at, angle, off, zoom)), angle };
}

export const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

const seas = (): readonly object[] =>
  SEAS.map(({ name, kind, ...rest }) => {
    const angle = SLANTS[name];
    return { id: slug(name), name: { en: name }, kind, ...rest, ...(angle === undefined ? {} : { angle }) };
  });

const rivers = (courses: readonly River[]): readonly object[] =>
  RIVER_NAMES.map(({ name, size, at, minzoom, maxzoom }, i) => {
    const lines = courses.filter((river) => river.name === name).map(({ line }) => line);
    const line = least(lines, (each) => nearestOnLine(each, at).km);
    const zoom = Math.min(minzoom + 0.7, (minzoom + Math.min(maxzoom, 9.5)) / 2);
    const id = `${slug(name)}-${i + 1}`;
    return { id, name: { en: name }, ...onCourse(line, at, zoom, BESIDE), size, kind: 'river', minzoom, maxzoom };
  });

/** Zooms for which `Bug` stands beside the border, and the one at which its distance from the line is measured. */
const BUG_ZOOMS = [
  [5.2, 6, 5.5],
  [6, 7, 6.5],
  [7, 7.8, 7.1],
  [7.8, 8.5, 8],
  [8.5, 24, 9.2],
] as const;

/** On either side of the border; on the eastern one where there is room for both. */
function bugOnBorder(bug: Line): readonly object[] {
  const names = (side: string, off: number): readonly object[] =>
    BUG_NAMES.flatMap((lat, i) => {
      const here = bug.find((p) => p[1] < lat);
      if (here === undefined) throw new Error(`Bug: expected the border to come south of ${lat} N`);
      return BUG_ZOOMS.map(([minzoom, maxzoom, zoom]) => ({
        id: `bug-border-${side}${minzoom}-${i + 1}`,
        name: { en: 'Bug' },
        ...onCourse(bug, here, zoom, off),
        size: 2,
        kind: 'river',
        minzoom,
        maxzoom,
      }));
    });
  return [...names('', 19), ...names('west-', -19)];
}

interface Names {
  readonly countries: readonly object[];
  readonly waters: readonly object[];
  readonly towns: readonly Town[];
  readonly along: readonly BorderLabel[];
}

/** The whole of names.json. */
export function names({ farCountries, nearCountries, story, courses }: Sources): Names {
  return {
    countries: countries(farCountries, nearCountries, story.whole),
    waters: [...seas(), ...rivers(courses), ...bugOnBorder(story.bug)],
    towns: towns(),
    along: borderLabels(story.whole, nearCountries),
  };
}

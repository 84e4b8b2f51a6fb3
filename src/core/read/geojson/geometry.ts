// The coordinates of a geometry, as lines of points in degrees. Longitudes go on over the 180th meridian, to 190 or -190:
// two points that follow one another are never more than half the world apart.
import { type LonLat, nearest } from '../../geo.ts';
import type { At, Problems } from '../problem.ts';
import { type GeoFeature, type GeoFile, REPROJECT } from './geo-file.ts';
import { crossingOf } from './self-crossing.ts';

export const KINDS = {
  point: { types: ['Point'], called: 'a point' },
  line: { types: ['LineString', 'MultiLineString'], called: 'a line' },
  area: { types: ['Polygon', 'MultiPolygon'], called: 'an area' },
} as const;
export type GeoKind = keyof typeof KINDS;

/** Of a point one line of one point, of a line its parts, of an area all its rings, each closed. */
export type Parts = readonly (readonly LonLat[])[];

const MERCATOR_ENDS = 85; // degrees of latitude: the map has nothing beyond
const METRES = 1000; // no degree is as many

interface Reading {
  readonly file: GeoFile;
  readonly at: At;
  readonly problems: Problems;
}

/** null: they are no coordinates of such a geometry, which is reported. */
export function partsOf(feature: GeoFeature, kind: GeoKind, file: GeoFile, problems: Problems): Parts | null {
  const { coordinates, type, at } = feature;
  const reading = { file, at, problems };
  const nested = type === 'Point' ? [[coordinates]] : type === 'LineString' ? [coordinates] : coordinates;
  const lists = type === 'MultiPolygon' ? (asList(nested)?.flatMap((each) => asList(each) ?? [null]) ?? null) : nested;
  const parts = asList(lists)?.map((list) => positionsOf(list, reading)) ?? null;
  if (parts === null || parts.length === 0) {
    problems.report(
      at,
      `expected coordinates of a ${type}, got none`,
      'export the file again, or leave the feature out',
    );
    return null;
  }
  if (!parts.every((part) => part !== null)) return null;
  const whole = parts.map((part) => without(part, kind));
  const right = whole.map((part) =>
    kind === 'area' ? ringOf(part, reading) : isLong(part, kind, reading) ? part : null,
  );
  return right.every((part) => part !== null) ? continued(right) : null;
}

const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

function positionsOf(list: unknown, { file, at, problems }: Reading): readonly LonLat[] | null {
  const given = asList(list);
  if (given === null) {
    problems.report(at, 'expected a list of positions, got none', 'export the file again as GeoJSON');
    return null;
  }
  const points: LonLat[] = [];
  for (const position of given) {
    const wrong = positionIn(position);
    if (wrong !== null) {
      problems.report(file.placeOf(position, at), wrong[0], wrong[1]);
      return null;
    }
    const [lon, lat] = position as readonly [number, number];
    points.push([lon, lat]);
  }
  return points;
}

/** Why a position is none; null: it is one. A third number, of height, may stand in it. */
function positionIn(position: unknown): readonly [message: string, help: string] | null {
  const shown = JSON.stringify(position).slice(0, 60);
  const parts = asList(position) ?? [];
  const [lon, lat] = parts;
  if (parts.length < 2 || typeof lon !== 'number' || typeof lat !== 'number' || !parts.every(Number.isFinite))
    return [
      `expected a position as [longitude, latitude], in numbers, got ${shown}`,
      'write bare numbers, without quotation marks',
    ];
  if (Math.abs(lon) > METRES || Math.abs(lat) > METRES)
    return [`expected degrees of longitude and latitude, got ${shown}, as of metres`, REPROJECT];
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
    return [
      `expected a latitude from -90 to 90 as the second number, got ${shown}`,
      `did you mean [${lat}, ${lon}]? The longitude comes first`,
    ];
  if (Math.abs(lon) > 360 || Math.abs(lat) > 90)
    return [`expected a longitude from -180 to 180 and a latitude from -90 to 90, got ${shown}`, REPROJECT];
  if (Math.abs(lat) > MERCATOR_ENDS)
    return [
      `expected a latitude from -${MERCATOR_ENDS} to ${MERCATOR_ENDS}, got ${shown}`,
      'the map ends there: leave out what lies about the pole',
    ];
  return null;
}

/** A line without points that repeat the one before. */
function without(part: readonly LonLat[], kind: GeoKind): readonly LonLat[] {
  const isNew = ([lon, lat]: LonLat, index: number): boolean => {
    const before = part[index - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  };
  return kind === 'point' ? part : part.filter(isNew);
}

function isLong(part: readonly LonLat[], kind: GeoKind, { at, problems }: Reading): boolean {
  if (kind !== 'line' || part.length >= 2) return true;
  problems.report(at, `expected a line of two points or more, got ${part.length}`, 'draw it again, or leave it out');
  return false;
}

/** A ring that ends where it begins. Which way it turns is all the same here. */
function ringOf(part: readonly LonLat[], { at, problems }: Reading): readonly LonLat[] | null {
  const [first, last] = [part[0], part.at(-1)];
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  if (first === undefined || part.length < (isClosed ? 4 : 3)) {
    problems.report(
      at,
      `expected a ring of three corners or more, got ${Math.max(0, part.length - (isClosed ? 1 : 0))}`,
      'draw the area again, or leave the ring out',
    );
    return null;
  }
  if (!isClosed)
    problems.warn(
      at,
      'expected a ring whose last position is its first again, got one that is open',
      'it is closed by a straight line; write the first position at its end',
    );
  const ring = isClosed ? part : [...part, first];
  const crossing = crossingOf(unwrapped(ring, 0));
  if (crossing !== null)
    problems.warn(
      at,
      `expected an outline that does not cross itself, got one that does near [${crossing.map((each) => each.toFixed(2)).join(', ')}]`,
      'where it does, inside and outside change places: mend it in QGIS (Fix geometries) or at mapshaper.org (-clean)',
    );
  return ring;
}

/** A line whose longitudes never jump, from the turn nearest to a longitude on. */
function unwrapped(part: readonly LonLat[], about: number): readonly LonLat[] {
  let before = about;
  return part.map(([lon, lat]) => {
    before = nearest(lon, before, 360);
    return [before, lat];
  });
}

/** Parts that lie beside one another as they do on the globe: what was cut at the 180th meridian is whole again. */
function continued(parts: Parts): Parts {
  let about = 0;
  return parts.map((part, index) => {
    const whole = unwrapped(part, about);
    if (index === 0) about = whole[0]?.[0] ?? 0;
    return whole;
  });
}

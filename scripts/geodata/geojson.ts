import type { LonLat } from '../../src/core/geo.ts';
import { isRecord } from '../../src/core/record.ts';

// GeoJSON as the packages hold it and as mapshaper hands it over: unknown until looked at, and read-only from then on.

export type Line = readonly LonLat[];
/** Its last point is its first. */
export type Ring = Line;
/** The outer ring, then those of its holes. */
export type Polygon = readonly Ring[];

export type Geometry =
  | { readonly type: 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly Line[] }
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };

export interface Feature<Properties = object> {
  readonly type: 'Feature';
  readonly properties: Properties;
  readonly geometry: Geometry;
}

export interface Collection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

/** A feature as a file has it: a part that was clipped away has no geometry. */
interface Found {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry | null;
}

type Guard<T> = (value: unknown) => value is T;

const listOf =
  <T>(isItem: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);

const isPoint = (value: unknown): value is LonLat =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
const isLine = listOf(isPoint);
const isPolygon = listOf(isLine);
const isPolygons = listOf(isPolygon);

/** What a value is, in an error. */
const told = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);

export function pointIn(value: unknown): LonLat {
  if (!isPoint(value)) throw new Error(`expected a point [lon, lat], got ${told(value)}`);
  return value;
}

export function lineIn(value: unknown): Line {
  if (!isLine(value)) throw new Error(`expected a line of points [lon, lat], got ${told(value)}`);
  return value;
}

export function geometryIn(value: unknown): Geometry {
  const { type, coordinates } = isRecord(value) ? value : {};
  if (type === 'LineString' && isLine(coordinates)) return { type, coordinates };
  if (type === 'MultiLineString' && isPolygon(coordinates)) return { type, coordinates };
  if (type === 'Polygon' && isPolygon(coordinates)) return { type, coordinates };
  if (type === 'MultiPolygon' && isPolygons(coordinates)) return { type, coordinates };
  throw new Error(`expected lines or polygons of points [lon, lat], got ${told(value)}`);
}

export function featuresIn(value: unknown): readonly Found[] {
  const features = isRecord(value) ? value['features'] : null;
  if (!Array.isArray(features)) throw new Error(`expected a collection of features, got ${told(value)}`);
  return features.map((each: unknown) => {
    const { properties, geometry } = isRecord(each) ? each : {};
    if (!isRecord(properties)) throw new Error(`expected a feature with properties, got ${told(each)}`);
    return { properties, geometry: geometry === null ? null : geometryIn(geometry) };
  });
}

export const polygonsOf = (geometry: Geometry | null): readonly Polygon[] => {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
};

export const linesOf = (geometry: Geometry | null): readonly Line[] => {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
};

export const polygonsFeature = <P extends object>(coordinates: readonly Polygon[], properties: P): Feature<P> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates },
});

export const linesFeature = <P extends object>(coordinates: readonly Line[], properties: P): Feature<P> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates },
});

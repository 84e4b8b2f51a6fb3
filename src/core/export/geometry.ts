import type { Geometry, Position } from 'geojson';
import type { Place, Precision, Route, Story, StoryEvent } from '../story.ts';
import { gridded } from './rings.ts';
import type { Spec } from './spec.ts';

/** The geometry of a shape of the basemap by its id; null: the map has none. */
export type ShapeOf = (id: string) => Geometry | null;

/** The point of a place in a flat file: neither where it has none. */
export interface PointRecord {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const POINT: Spec<PointRecord> = {
  latitude: { type: 'number', nullable: true },
  longitude: { type: 'number', nullable: true },
};

export const pointRecord = (geometry: Geometry | null): PointRecord => {
  const [longitude = null, latitude = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return { latitude, longitude };
};

/** Decimals of a degree by how well a place is known: four are 10 m, the basemap's own detail; two are a kilometre. */
const DIGITS = { exact: 4, town: 2, stretch: 4, area: 3 } as const satisfies Partial<Record<Precision, number>>;

const rounded = (position: readonly number[], digits: number): Position =>
  position.slice(0, 2).map((part) => Number(part.toFixed(digits)));

/**
 * A place as precisely as it is known, and no more: a point, a line or an area. null where it is not known, and for a
 * country, whose outline would say that something was all over it. Throws where the map lacks its shape.
 */
export function placeGeometry({ id, where }: Place, shapeOf: ShapeOf): Geometry | null {
  if ('point' in where) return { type: 'Point', coordinates: rounded(where.point, DIGITS[where.precision]) };
  if (!('shape' in where)) return null;
  const shape = shapeOf(where.shape);
  if (shape === null) throw new Error(`place ${id}: expected the shape ${where.shape} in public/geo, got none`);
  return published(shape, DIGITS[where.precision]);
}

/** Where an event was: its place's geometry, or its route's line; null where it has neither. */
export function eventGeometry({ at }: StoryEvent, story: Story, shapeOf: ShapeOf): Geometry | null {
  if (at === null) return null;
  if ('place' in at) {
    const place = story.places.get(at.place);
    return place === undefined ? null : placeGeometry(place, shapeOf);
  }
  const route = story.routes.get(at.route);
  return route === undefined ? null : routeGeometry(route, story);
}

/** A line from stop to stop. */
export function routeGeometry({ stops }: Route, story: Story): Geometry {
  const points = stops.flatMap((stop) => {
    const where = story.places.get(stop)?.where;
    return where !== undefined && 'point' in where ? [rounded(where.point, DIGITS[where.precision])] : [];
  });
  return { type: 'LineString', coordinates: points };
}

/** Rounded, and with outer rings that turn left, as the standard asks. */
function published(geometry: Geometry, digits: number): Geometry {
  const line = (positions: readonly Position[]): Position[] =>
    positions
      .map((position) => rounded(position, digits))
      .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const polygon = (rings: readonly Position[][]): Position[][] =>
    rings.map((ring, index) => wound(gridded(ring, digits), index));
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
    default:
      throw new Error(`expected a line or a polygon, got ${geometry.type}`);
  }
}

function wound(ring: Position[], index: number): Position[] {
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  const turnsLeft = twice > 0;
  return turnsLeft === (index === 0) ? ring : ring.toReversed();
}

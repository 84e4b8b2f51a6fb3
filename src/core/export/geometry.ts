import type { Geometry, Position } from 'geojson';
import type { PlaceId } from '../ids.ts';
import type { Place, Story, StoryEvent } from '../story.ts';

/** The geometry of a shape of the basemap by its id; null: the map has none. */
export type ShapeOf = (id: string) => Geometry | null;

/**
 * A place as precisely as it is known, and no more: a point, a line or an area. null where it is not known, and for a
 * country, whose outline would say that something was all over it. Throws where the map lacks its shape.
 */
export function placeGeometry({ id, where }: Place, shapeOf: ShapeOf): Geometry | null {
  if ('point' in where) return { type: 'Point', coordinates: [...where.point] };
  if (!('shape' in where)) return null;
  const shape = shapeOf(where.shape);
  if (shape === null) throw new Error(`place ${id}: expected the shape ${where.shape} in public/geo, got none`);
  return published(shape);
}

/** Where an event was: its place's geometry, or a line from stop to stop; null where it has neither. */
export function eventGeometry({ at }: StoryEvent, story: Story, shapeOf: ShapeOf): Geometry | null {
  if (at === null) return null;
  if ('place' in at) {
    const place = story.places.get(at.place);
    return place === undefined ? null : placeGeometry(place, shapeOf);
  }
  const stops = story.routes.get(at.route)?.stops ?? [];
  return { type: 'LineString', coordinates: stops.flatMap((stop) => pointOf(stop, story)) };
}

function pointOf(place: PlaceId, story: Story): Position[] {
  const where = story.places.get(place)?.where;
  return where !== undefined && 'point' in where ? [[...where.point]] : [];
}

const DIGITS = 4; // of a degree, about 10 m: the data are good for 100 m
const round = (position: Position): Position => position.slice(0, 2).map((part) => Number(part.toFixed(DIGITS)));

/** Rounded, and with outer rings that turn left, as the standard asks. */
function published(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(round) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map((line) => line.map(round)) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(wound) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(wound)) };
    default:
      throw new Error(`expected a line or a polygon, got ${geometry.type}`);
  }
}

function wound(ring: Position[], index: number): Position[] {
  const rounded = ring.map(round);
  const twice = rounded.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = rounded[(i + 1) % rounded.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  const turnsLeft = twice > 0;
  return turnsLeft === (index === 0) ? rounded : rounded.reverse();
}

// Every event as a GeoJSON feature (RFC 7946), for whoever wants to draw them elsewhere.
import type { Feature, Geometry, Position } from 'geojson';
import type { PlaceId } from '../../src/core/ids.ts';
import type { Story, StoryEvent } from '../../src/core/story.ts';

export type ShapeOf = (id: string) => Geometry | null;

/** The file, one feature in each line so that a change reads well; the same story gives the same bytes. */
export function eventsGeoJson(story: Story, shapeOf: ShapeOf): string {
  const lines = [...story.events.values()].map((event) => JSON.stringify(featureOf(event, story, shapeOf)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function featureOf(event: StoryEvent, story: Story, shapeOf: ShapeOf): Feature<Geometry | null> {
  const place = event.at !== null && 'place' in event.at ? event.at.place : null;
  return {
    type: 'Feature',
    geometry: geometryOf(event, story, shapeOf),
    properties: {
      id: event.id,
      title: event.title.en,
      kind: event.kind,
      place,
      precision: place === null ? null : (story.places.get(place)?.where.precision ?? null),
      from: event.when.from,
      to: event.when.to,
      steps: event.steps,
      claims: event.claims,
      voices: event.voices,
      denied_by: event.deniedBy,
    },
  };
}

/** null where an event has no place, or only a country: a country's outline would say that it happened all over it. */
function geometryOf({ at }: StoryEvent, story: Story, shapeOf: ShapeOf): Geometry | null {
  if (at === null) return null;
  if ('place' in at) {
    const where = story.places.get(at.place)?.where;
    if (where === undefined) return null;
    if ('point' in where) return { type: 'Point', coordinates: [...where.point] };
    if (!('shape' in where)) return null;
    const shape = shapeOf(where.shape);
    if (shape === null)
      throw new Error(`event at ${at.place}: expected the shape ${where.shape} in public/geo, got none`);
    return published(shape);
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

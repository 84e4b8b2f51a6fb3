// What a reader holds on to on a map: borders, water, coasts, and names. Asked of a view before it is drawn.
import type { Geometry, Position } from 'geojson';
import { type Camera, projection, toWorld, type World } from '../../geo.ts';
import type { Name } from '../../picture/gazetteer.ts';
import { type Box, seenBox, type Viewport } from '../../picture/viewport.ts';
import { featuresOf } from './topology.ts';

interface Line {
  readonly points: readonly World[];
  readonly from: World; // its corners: most lines are nowhere near
  readonly to: World;
}

export interface Sights {
  readonly lines: readonly Line[];
  readonly names: readonly Name[];
}

const OBJECTS = ['borders', 'line', 'coast', 'lakes', 'rivers'] as const;

export function sightsFrom(level: unknown, names: readonly Name[]): Sights {
  const paths = OBJECTS.flatMap((object) => featuresOf(level, object).flatMap(({ geometry }) => pathsOf(geometry)));
  const lines = paths.map((path): Line => {
    const points = path.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const from = { x: xs.reduce((a, b) => Math.min(a, b), 1), y: ys.reduce((a, b) => Math.min(a, b), 1) };
    return {
      points,
      from,
      to: { x: xs.reduce((a, b) => Math.max(a, b), 0), y: ys.reduce((a, b) => Math.max(a, b), 0) },
    };
  });
  return { lines, names };
}

/** The lines of a geometry, outlines of its areas too; none of a point. */
export function pathsOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pathsOf);
    default:
      return [];
  }
}

/** Whether a border, a river, a shore or a coast runs through what a camera shows for certain. */
export function seesLine({ lines }: Sights, camera: Camera, viewport: Viewport): boolean {
  const project = projection(camera, viewport.width, viewport.height);
  const seen = seenBox(viewport);
  return lines.some(({ points, from, to }) => {
    if (!meets(project(from), project(to), seen, false)) return false;
    let before: ReturnType<typeof project> | null = null;
    return points.some((point) => {
      const here = project(point);
      const met = meets(before ?? here, here, seen, true);
      before = here;
      return met;
    });
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the box about two points overlaps another; `exact`: whether the straight line between them runs into it. */
function meets(a: Point, b: Point, { x, y, width, height }: Box, exact: boolean): boolean {
  if (Math.max(a.x, b.x) < x || Math.min(a.x, b.x) > x + width) return false;
  if (Math.max(a.y, b.y) < y || Math.min(a.y, b.y) > y + height) return false;
  if (!exact) return true;
  const side = (px: number, py: number): number => Math.sign((b.x - a.x) * (py - a.y) - (b.y - a.y) * (px - a.x));
  const sides = [side(x, y), side(x + width, y), side(x, y + height), side(x + width, y + height)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0; // corners on both sides of the line
}

/** Names whose place a camera shows for certain, and that a map may bear at its zoom. */
export function namesSeen({ names }: Sights, camera: Camera, viewport: Viewport): readonly Name[] {
  const isSeen = within(camera, viewport);
  return names.filter(
    ({ kind, at, minzoom, maxzoom }) =>
      kind !== 'along' && camera.zoom >= minzoom && camera.zoom < maxzoom && isSeen(toWorld(at)),
  );
}

export function within(camera: Camera, viewport: Viewport): (point: World) => boolean {
  const project = projection(camera, viewport.width, viewport.height);
  const { x, y, width, height } = seenBox(viewport);
  return (point) => {
    const at = project(point);
    return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
  };
}

// How far a shape reaches, in as few points as a camera needs to hold it.
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../geo.ts';

const EXTENT_POINTS = 24;

export function pointsOf(geometry: Geometry): readonly LonLat[] {
  const at = (position: Position): LonLat => [position[0] ?? 0, position[1] ?? 0];
  switch (geometry.type) {
    case 'Point':
      return [at(geometry.coordinates)];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates.map(at);
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat().map(at);
    case 'MultiPolygon':
      return geometry.coordinates.flat(2).map(at);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pointsOf);
  }
}

/** The outer ring of the largest polygon: a country's camera need not hold its islands. */
export function mainLand(geometry: Polygon | MultiPolygon): readonly LonLat[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map(([outer]) => pointsOf({ type: 'LineString', coordinates: outer ?? [] }));
  return rings.reduce((largest, ring) => (area(ring) > area(largest) ? ring : largest), []);
}

/** In square degrees, shrunk by latitude: good enough to tell a mainland from an island. */
function area(ring: readonly LonLat[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  const middle = ring.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, ring.length);
  return (Math.abs(twice) / 2) * Math.cos((middle * Math.PI) / 180);
}

/** West, south, east and north of some points, as the corners of their box. */
export function corners(points: readonly LonLat[]): readonly LonLat[] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** At most 24 points in their order, the outermost and both ends among them. */
export function thin(points: readonly LonLat[]): readonly LonLat[] {
  if (points.length <= EXTENT_POINTS) return points;
  const outermost = (less: (a: LonLat, b: LonLat) => boolean): number =>
    points.reduce((best, point, i) => (less(point, points[best] ?? point) ? i : best), 0);
  const kept = new Set([
    outermost((a, b) => a[0] < b[0]),
    outermost((a, b) => a[0] > b[0]),
    outermost((a, b) => a[1] < b[1]),
    outermost((a, b) => a[1] > b[1]),
  ]);
  const even = EXTENT_POINTS - 4;
  for (let i = 0; i < even; i++) kept.add(Math.round((i * (points.length - 1)) / (even - 1)));
  return points.filter((_, i) => kept.has(i));
}

import { geoIdentity } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { At } from '../../src/core/quiz/where.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;
const same = (a: At | undefined, b: At): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * What of a land (pixels) lies in a picture, as rings; numbers are as fine as anybody sees. A land that the edge cuts into
 * pieces has a ring for each, and for each lake.
 */
export function landWithin(
  land: Polygon | MultiPolygon,
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly At[])[] {
  const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  return polygons.flatMap((coordinates) => ringsOf({ type: 'Polygon', coordinates }, width, height));
}

function ringsOf(polygon: Polygon, width: number, height: number): readonly (readonly At[])[] {
  const rings: At[][] = [];
  let ring: At[] = [];
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const sink = {
    point(x: number, y: number): void {
      const at: At = [tenth(x), tenth(y)];
      if (!same(ring.at(-1), at)) ring.push(at);
    },
    lineStart(): void {
      ring = [];
    },
    lineEnd(): void {
      const [first] = ring;
      if (first !== undefined && !same(ring.at(-1), first)) ring.push(first);
      if (ring.length > 3) rings.push(ring);
    },
    polygonStart(): void {},
    polygonEnd(): void {},
  };
  const stream = clip.stream(sink);
  stream.polygonStart();
  for (const points of polygon.coordinates) {
    stream.lineStart();
    for (const [x = 0, y = 0] of points.slice(0, -1)) stream.point(x, y); // a ring closes by itself
    stream.lineEnd();
  }
  stream.polygonEnd();
  return rings;
}

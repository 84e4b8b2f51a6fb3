import fc from 'fast-check';
import { type Camera, fromWorld, scaleAt, toWorld } from '../../../../src/core/geo.ts';

export const camera = (lon: number, lat: number, zoom: number): Camera => ({ center: [lon, lat], zoom });
export const anyCamera = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 84, noNaN: true }),
    fc.double({ min: -2, max: 14, noNaN: true }),
  )
  .map(([lon, lat, zoom]) => camera(lon, lat, zoom));
export const width = fc.integer({ min: 320, max: 2560 });
export const height = fc.integer({ min: 240, max: 1440 });

/** West, south, east and north of what a camera shows, degrees. */
export function shown({ center, zoom }: Camera, w: number, h: number): readonly number[] {
  const { x, y } = toWorld(center);
  const [dx, dy] = [w / 2 / scaleAt(zoom), h / 2 / scaleAt(zoom)];
  const [west, north] = fromWorld({ x: x - dx, y: y - dy });
  const [east, south] = fromWorld({ x: x + dx, y: y + dy });
  return [west, south, east, north];
}

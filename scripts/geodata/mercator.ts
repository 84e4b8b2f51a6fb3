// Where things fall on the map's plane, for labels that must keep a distance or an angle on the screen.
import { fromWorld, type LonLat, type Pixel, scaleAt, toWorld } from '../../src/core/geo.ts';

const RAD = Math.PI / 180;

/** Pixels on the map at a zoom, from the upper left corner of the world. */
export function project(at: LonLat, zoom: number): Pixel {
  const [{ x, y }, scale] = [toWorld(at), scaleAt(zoom)];
  return { x: x * scale, y: y * scale };
}

function unproject({ x, y }: Pixel, zoom: number): LonLat {
  const scale = scaleAt(zoom);
  return fromWorld({ x: x / scale, y: y / scale });
}

/** A place moved over the map's plane by pixels, rightwards and down. */
export function moved(at: LonLat, right: number, down: number, zoom: number): LonLat {
  const { x, y } = project(at, zoom);
  return unproject({ x: x + right, y: y + down }, zoom);
}

/** Kilometres per pixel at zoom 0, at the latitude of a place. */
export const kmPerPixel = ([, lat]: LonLat): number => (40075 / 512) * Math.cos(lat * RAD);

/** Degrees clockwise of the way from a to b on the screen, turned by half a circle into from…from+180 so that text stands upright. */
export function textAngle(a: LonLat, b: LonLat, from = -90): number {
  const [p, q] = [toWorld(a), toWorld(b)];
  let deg = Math.atan2(q.y - p.y, q.x - p.x) / RAD;
  while (deg < from) deg += 180;
  while (deg >= from + 180) deg -= 180;
  return Math.round(deg);
}

/** A place moved by pixels at right angles to a text of that angle; positive is above the text. */
export function beside(at: LonLat, angle: number, pixels: number, zoom: number): LonLat {
  return moved(at, Math.sin(angle * RAD) * pixels, -Math.cos(angle * RAD) * pixels, zoom);
}

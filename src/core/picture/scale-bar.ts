import { type Camera, metresPerPixel } from '../geo.ts';

const FROM_ZOOM = 6; // below it one bar cannot be true for the whole view, nor in a tilted one
const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const; // kilometres

/** The longest round length of at most `most` pixels, in kilometres, and its width; null where no bar can be true. */
export function scaleBar(
  { center, zoom, pitch = 0 }: Camera,
  most = 130,
): { kilometres: number; width: number } | null {
  if (zoom < FROM_ZOOM || pitch > 0) return null;
  const perPixel = metresPerPixel(center[1], zoom) / 1000;
  const kilometres = ROUND.findLast((length) => length / perPixel <= most) ?? 1;
  return { kilometres, width: kilometres / perPixel };
}

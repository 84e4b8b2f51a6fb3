import { type LonLat, projection, toWorld } from '../../geo.ts';
import type { Frame } from '../frame-types.ts';
import { type Box, overlaps, type Viewport } from '../viewport.ts';

/** Whether the box about these points reaches into the frame's picture: a layer may stand outside of it. */
export function reachesInto(
  points: readonly LonLat[],
  { camera }: Pick<Frame, 'camera'>,
  { width, height }: Viewport,
): boolean {
  if (points.length === 0) return false;
  const project = projection(camera, width, height);
  const pixels = points.map((point) => project(toWorld(point)));
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const LEAST = 0.01; // a point is a box too
  const box: Box = { x, y, width: Math.max(...xs) - x + LEAST, height: Math.max(...ys) - y + LEAST };
  return overlaps(box, { x: 0, y: 0, width, height });
}

// Where a country's name may stand on its own land, as a view shows that: a small map has no room for it elsewhere.
import { type LonLat, type Pixel, toWorld, unproject, type World } from '../../geo.ts';
import { isWithin, type Outline } from '../outlines.ts';
import type { Box } from '../viewport.ts';
import type { Ground } from './place-labels.ts';

const APART_PX = 4; // between two points of a small land
const MOST = 20; // points across a large one, and as many down
const SAMPLES = { across: 8, down: 2 } as const;

type View = Pick<Ground, 'camera' | 'viewport'>;

const worldAt = (at: Pixel, { camera, viewport }: View): World =>
  toWorld(unproject(at, camera, viewport.width, viewport.height));

/** Whether the middle of a name's box lies on the land that it names. */
export const standsOn = (land: readonly Outline[], box: Box, view: View): boolean =>
  isWithin(land, worldAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, view));

/** How much of a name's box lies beside its land, 0 to 1. */
export function shareBeside(land: readonly Outline[], box: Box, view: View): number {
  const { across, down } = SAMPLES;
  let beside = 0;
  for (let column = 0; column < across; column += 1)
    for (let row = 0; row < down; row += 1) {
      const x = box.x + (box.width * (column + 0.5)) / across;
      const y = box.y + (box.height * (row + 0.5)) / down;
      if (!isWithin(land, worldAt({ x, y }, view))) beside += 1;
    }
  return beside / (across * down);
}

/** Points of a land that lie in a window, row by row. */
export function pointsWithin(
  land: readonly Outline[],
  window: Box,
  view: View,
  project: (point: World) => Pixel,
): readonly LonLat[] {
  const corners = land.flatMap(({ box }) => [project(box), project({ x: box.x + box.width, y: box.y + box.height })]);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, right] = [Math.max(window.x, Math.min(...xs)), Math.min(window.x + window.width, Math.max(...xs))];
  const [top, bottom] = [Math.max(window.y, Math.min(...ys)), Math.min(window.y + window.height, Math.max(...ys))];
  const apart = Math.max(APART_PX, (right - left) / MOST, (bottom - top) / MOST);
  const points: LonLat[] = [];
  for (let y = top + apart / 2; y < bottom; y += apart)
    for (let x = left + apart / 2; x < right; x += apart) {
      const at = unproject({ x, y }, view.camera, view.viewport.width, view.viewport.height);
      if (isWithin(land, toWorld(at))) points.push([rounded(at[0]), rounded(at[1])]);
    }
  return points;
}

/** In degrees, as fine as the basemap's own names. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

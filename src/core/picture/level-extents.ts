import type { Bounds, Camera } from '../geo.ts';
import { REACH, within } from './camera/reach.ts';
import { type Level, levelAt } from './levels.ts';

/** How far the files of the levels reach, degrees; nothing of a map is shown beyond. */
export const LEVEL_EXTENTS: Readonly<Record<Level, Bounds>> = {
  far: REACH,
  middle: [-2, 34.5, 64, 67.5],
  near: [13, 46.7, 35, 58.8],
};

/** The level that a camera draws, where it shows something beyond its file; null: the file holds all of the view. */
export function levelLeft(camera: Camera, width: number, height: number): Level | null {
  const level = levelAt(camera.zoom);
  return within(LEVEL_EXTENTS[level], camera, width, height) === camera ? null : level;
}

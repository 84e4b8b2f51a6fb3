import type { Bounds, Camera } from '../../core/geo.ts';
import { REACH, within } from '../../core/picture/camera/reach.ts';
import { DEEPEST } from '../../core/picture/camera/zoom-limits.ts';
import { LEVEL_ZOOMS, type Level, levelAt } from '../../core/theme/levels.ts';

/** How far the files of the levels reach, degrees; nowhere does a hand see beyond. */
export const LEVEL_EXTENTS: Readonly<Record<Level, Bounds>> = {
  far: REACH,
  middle: [-2, 34.5, 64, 67.5],
  near: [13, 46.7, 35, 58.8],
};

const SHORT = 1e-6; // zooms: as much less than where a level begins is on the one before

/**
 * The same camera as far as a reader's hand may move it: no deeper than the basemap is made for, and with no view beyond
 * what the level of its zoom holds. Where that level holds nothing at all, the zoom ends before it begins.
 */
export function handReach(camera: Camera, width: number, height: number): Camera {
  const zoom = Math.min(camera.zoom, DEEPEST.reader);
  const level = levelAt(zoom);
  const wanted = zoom === camera.zoom ? camera : { ...camera, zoom };
  const [west, south, east, north] = LEVEL_EXTENTS[level];
  const [lon, lat] = camera.center;
  const isHeld = lon > west && lon < east && lat > south && lat < north;
  return isHeld || level === 'far'
    ? within(LEVEL_EXTENTS[level], wanted, width, height)
    : handReach({ ...camera, zoom: LEVEL_ZOOMS[level][0] - SHORT }, width, height);
}

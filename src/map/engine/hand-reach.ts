import type { Camera } from '../../core/geo.ts';
import { SHORT } from '../../core/picture/camera/on-ground.ts';
import { within } from '../../core/picture/camera/reach.ts';
import { DEEPEST } from '../../core/picture/camera/zoom-limits.ts';
import { LEVEL_EXTENTS } from '../../core/picture/level-extents.ts';
import { LEVEL_ZOOMS, levelAt } from '../../core/picture/levels.ts';

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

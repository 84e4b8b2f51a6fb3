import type { Camera } from '../../core/geo.ts';
import { SHORT } from '../../core/picture/camera/on-ground.ts';
import { within } from '../../core/picture/camera/within.ts';
import { DEEPEST } from '../../core/picture/camera/zoom-limits.ts';
import { LEVEL_ZOOMS, levelAt } from '../../core/picture/levels.ts';
import { deepestAt, holds, levelOf, type MapGround, reachOf } from '../../core/picture/map-ground.ts';

/**
 * The same camera as far as a reader's hand may move it: no deeper than the basemap is made for, and with no view beyond
 * what the level of its zoom holds. Where that level holds nothing at all, the zoom ends before it begins.
 */
export function handReach(ground: MapGround, camera: Camera, width: number, height: number): Camera {
  const deepest = deepestAt(ground, [camera.center]);
  const zoom = Math.min(camera.zoom, Math.max(DEEPEST.reader, deepest));
  const isTiled = deepest > DEEPEST.story; // on the way to tiles there is the far level
  const name = levelAt(zoom);
  const wanted = zoom === camera.zoom ? camera : { ...camera, zoom };
  if (name !== 'far' && !isTiled && !holds(ground.levels[name], { center: camera.center, zoom }, 0, 0))
    return handReach(ground, { ...camera, zoom: LEVEL_ZOOMS[name][0] - SHORT }, width, height);
  // Around a finer level of the world there is the far one.
  const bounds = ground.of === 'world' ? reachOf(ground) : (levelOf(ground, name).extents[0] ?? reachOf(ground));
  return within(bounds, wanted, width, height);
}

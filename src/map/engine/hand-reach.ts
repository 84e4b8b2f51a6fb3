import { type Camera, scaleAt, toWorld } from '../../core/geo.ts';
import { SHORT } from '../../core/picture/camera/on-ground.ts';
import { within } from '../../core/picture/camera/within.ts';
import { DEEPEST } from '../../core/picture/camera/zoom-limits.ts';
import { LEVEL_ZOOMS, levelAt } from '../../core/picture/levels.ts';
import { deepestAt, holds, levelOf, type MapGround, reachOf } from '../../core/picture/map-ground.ts';

const DRAWN = 200; // pixels: as far as one movement of a hand may draw a map beyond an edge

/** The nearest view of tiles, where a hand drew them out of the middle and nothing else is as close; null: all is well. */
function backToTiles(ground: MapGround, camera: Camera): Camera | null {
  const { center, zoom } = camera;
  const [extent] = ground.tiles?.extents ?? [];
  const level = levelAt(zoom);
  const isHeld = zoom <= DEEPEST.reader && (level === 'far' || holds(ground.levels[level], { center, zoom }, 0, 0));
  if (extent === undefined || isHeld) return null;
  const back = within(extent, camera, 0, 0);
  const [to, from] = [toWorld(back.center), toWorld(center)];
  return Math.hypot(to.x - from.x, to.y - from.y) * scaleAt(zoom) < DRAWN ? back : null;
}

/**
 * The same camera as far as a reader's hand may move it: no deeper than the basemap is made for, and with no view beyond
 * what the level of its zoom holds. Where that level holds nothing at all, the zoom ends before it begins.
 */
export function handReach(ground: MapGround, asked: Camera, width: number, height: number): Camera {
  const camera = backToTiles(ground, asked) ?? asked;
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

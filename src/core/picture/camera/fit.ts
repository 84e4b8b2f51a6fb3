import { type Camera, fromWorld, type LonLat, scaleAt, toWorld } from '../../geo.ts';
import { freeBox, type Viewport } from '../viewport.ts';

/** Room between the outermost place and the edge of the free box, in pixels: a mark, its name, some air. */
function margin(viewport: Viewport): { x: number; y: number } {
  const free = freeBox(viewport);
  return viewport.compact
    ? { x: Math.min(56, free.width * 0.18), y: Math.min(26, free.height * 0.14) }
    : { x: Math.min(110, free.width * 0.18), y: Math.min(72, free.height * 0.14) };
}

/**
 * The deepest camera, no deeper than `maxZoom`, that holds all points (degrees) in the free part of the viewport,
 * with their middle in its middle. Throws without points: nothing to fit is a mistake of the story.
 */
export function fitCamera(points: readonly LonLat[], viewport: Viewport, maxZoom: number): Camera {
  if (points.length === 0) throw new Error('fitCamera: expected at least one point, got none');
  const world = points.map(toWorld);
  const left = Math.min(...world.map((p) => p.x));
  const right = Math.max(...world.map((p) => p.x));
  const top = Math.min(...world.map((p) => p.y));
  const bottom = Math.max(...world.map((p) => p.y));
  const free = freeBox(viewport);
  const air = margin(viewport);
  const scale = Math.min(
    (free.width - 2 * air.x) / Math.max(right - left, 1e-12),
    (free.height - 2 * air.y) / Math.max(bottom - top, 1e-12),
  );
  const zoom = Math.min(maxZoom, Math.log2(scale / scaleAt(0)));
  // The middle of the free box lies this far from the middle of the viewport, which is what a camera names.
  const aside = {
    x: (free.x + free.width / 2 - viewport.width / 2) / scaleAt(zoom),
    y: (free.y + free.height / 2 - viewport.height / 2) / scaleAt(zoom),
  };
  return { center: fromWorld({ x: (left + right) / 2 - aside.x, y: (top + bottom) / 2 - aside.y }), zoom };
}

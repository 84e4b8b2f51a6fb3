import {
  type Camera,
  fromWorld,
  type LonLat,
  nearest,
  projection,
  rotation,
  scaleAt,
  toWorld,
  type World,
} from '../../geo.ts';
import type { Turn } from '../../step.ts';
import { freeBox, inside, type Viewport } from '../viewport.ts';
import { together } from './together.ts';

const HALF = 0.5 - 1e-9; // of the way around the world

/** Room between the outermost place and the edge of the free box, in pixels: a mark, its name, some air. */
function margin(viewport: Viewport): { x: number; y: number } {
  const free = freeBox(viewport);
  return viewport.compact
    ? { x: Math.min(56, free.width * 0.18), y: Math.min(26, free.height * 0.14) }
    : { x: Math.min(110, free.width * 0.18), y: Math.min(72, free.height * 0.14) };
}

const STEP = 0.05; // zooms
const MOST = 80; // steps out

/** A tilted camera so far out that it holds all points: what is far away comes together, what is near comes apart. */
function tilted(camera: Camera, points: readonly LonLat[], viewport: Viewport): Camera {
  const free = freeBox(viewport);
  const isHeld = (zoom: number): boolean => {
    const project = projection({ ...camera, zoom }, viewport.width, viewport.height);
    return points.every((point) => inside({ ...project(toWorld(point)), width: 0, height: 0 }, free));
  };
  let zoom = camera.zoom;
  for (let step = 0; step < MOST && !isHeld(zoom); step += 1) zoom -= STEP;
  return { ...camera, zoom };
}

/**
 * The deepest camera, no deeper than `maxZoom`, that holds all points (degrees) in the free part of the viewport,
 * with their middle in its middle. Throws without points: nothing to fit is a mistake of the story.
 */
export function fitCamera(points: readonly LonLat[], viewport: Viewport, maxZoom: number, turn: Turn = {}): Camera {
  if (points.length === 0) throw new Error('fitCamera: expected at least one point, got none');
  const { bearing = 0, pitch = 0 } = turn;
  const world = points.map(toWorld);
  const { left } = together(world.map(({ x }) => x));
  const [there, back] = [rotation(bearing), rotation(-bearing)];
  const { x, y, zoom } = fitted(
    world.map((at) => there(nearest(at.x, left + HALF), at.y)),
    viewport,
    maxZoom,
  );
  const camera = { center: fromWorld(back(x, y)), zoom, ...turn };
  return pitch === 0 ? camera : tilted(camera, points, viewport);
}

/** The middle, world units, and the zoom of a view on points as they lie in it. */
function fitted(world: readonly World[], viewport: Viewport, maxZoom: number): World & { readonly zoom: number } {
  const [xs, ys] = [world.map(({ x }) => x), world.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const free = freeBox(viewport);
  const air = margin(viewport);
  const high = (free.height - 2 * air.y) / Math.max(bottom - top, 1e-12);
  const deepest = Math.min(maxZoom, Math.log2(high / scaleAt(0)));
  const zoomOf = (scale: number): number => Math.min(deepest, Math.log2(scale / scaleAt(0)));
  const across = zoomOf((free.width - 2 * air.x) / Math.max(right - left, 1e-12));
  // The middle of the free box lies this far from the middle of the viewport, which is what a camera names.
  const aside = { x: free.x + (free.width - viewport.width) / 2, y: free.y + (free.height - viewport.height) / 2 };
  const wanted = (left + right) / 2 - aside.x / scaleAt(across);
  // Beyond half the way around the world from the middle a place would come up on the other side.
  const x = Math.min(left + HALF, Math.max(right - HALF, wanted));
  const room = { left: viewport.width / 2 - free.x - air.x, right: free.x + free.width - air.x - viewport.width / 2 };
  const least = Math.min(room.left / Math.max(x - left, 1e-12), room.right / Math.max(right - x, 1e-12));
  const zoom = x === wanted || least <= 0 ? across : zoomOf(least);
  return { x, y: (top + bottom) / 2 - aside.y / scaleAt(zoom), zoom };
}

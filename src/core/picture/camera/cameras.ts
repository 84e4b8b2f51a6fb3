import { type Camera, type LonLat, projection, toWorld } from '../../geo.ts';
import { pointsOf } from '../../points-of.ts';
import type { Where } from '../../story.ts';
import { deepestAt, type MapGround } from '../map-ground.ts';
import type { MapStep } from '../map-story.ts';
import { freeBox, grow, inside, type Viewport } from '../viewport.ts';
import { fitCamera } from './fit.ts';
import { onGround } from './on-ground.ts';
import { DEEPEST, zoomLimit } from './zoom-limits.ts';

/** What of a story its cameras depend on; without a ground they go as deep as all stories may. */
export interface Placed {
  readonly ground?: MapGround;
  readonly places: Readonly<Record<string, { readonly where: Where }>>;
}
type Viewed = Pick<MapStep, 'id' | 'view'>;

/** The points that a step's camera has to hold, and how deep it may go. */
function framed(story: Placed, view: Extract<MapStep['view'], { kind: 'fit' }>): { points: LonLat[]; maxZoom: number } {
  const places = view.places.map((id) => {
    const where = story.places[id]?.where;
    if (where === undefined) throw new Error(`plan: expected a known place, got "${id}"`);
    return where;
  });
  const points = [...(view.extent ?? []), ...places.flatMap(pointsOf)];
  const deepest = story.ground === undefined ? DEEPEST.story : deepestAt(story.ground, points);
  const limits = places.map(({ precision }) => zoomLimit(precision, deepest));
  return { points, maxZoom: Math.min(deepest, view.maxZoom ?? DEEPEST.story, ...limits) };
}

/** The camera that a step asks for, on the ground of the map or off it; null: it holds the one before. */
export function cameraAsked(story: Placed, { view }: Pick<Viewed, 'view'>, viewport: Viewport): Camera | null {
  if (view.kind === 'hold') return null;
  if (view.kind === 'camera') return view.camera;
  const { points, maxZoom } = framed(story, view);
  return fitCamera(points, viewport, maxZoom, view.turn);
}

const MARK = 12; // pixels from the middle of a mark to where it ends

/** Whether a camera shows every place that a step's view is to hold, with its mark, in the free part of the viewport. */
export function holdsPlaces(
  story: Placed,
  { view }: Pick<Viewed, 'view'>,
  camera: Camera,
  viewport: Viewport,
): boolean {
  if (view.kind !== 'fit') return false;
  const project = projection(camera, viewport.width, viewport.height);
  const free = freeBox(viewport);
  return framed(story, view).points.every((point) =>
    inside(grow({ ...project(toWorld(point)), width: 0, height: 0 }, MARK), free),
  );
}

/** The camera of each step's rest in a viewport. Throws where the first step holds the view of one before it. */
export function camerasOf(
  story: Placed & { readonly ground: MapGround; readonly steps: readonly Viewed[] },
  viewport: Viewport,
): readonly Camera[] {
  const cameras: Camera[] = [];
  for (const step of story.steps) {
    const before = cameras[cameras.length - 1];
    const camera = cameraAsked(story, step, viewport);
    if (camera === null) {
      if (before === undefined)
        throw new Error(`plan: step "${step.id}" holds the view of a step before it, and there is none`);
      cameras.push(before);
      continue;
    }
    const within = onGround(story.ground, camera, viewport.width, viewport.height);
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(within);
    cameras.push(same ? before : within);
  }
  return cameras;
}

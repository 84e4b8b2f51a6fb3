import { type Camera, type LonLat, metresPerPixel, projection, toWorld } from '../geo.ts';
import { bordersOf } from './border.ts';
import { reachesInto } from './camera/in-view.ts';
import { drawingsOf } from './features.ts';
import type { Frame } from './frame-types.ts';
import { AIR, calloutBox } from './labels/callouts.ts';
import type { Label } from './labels/label.ts';
import { markBox } from './labels/label-style.ts';
import { leaderBoxes } from './labels/leader.ts';
import { isCorner } from './labels/locator.ts';
import { nameOf, saysName } from './labels/owed.ts';
import { placeAnnotations } from './labels/place-annotations.ts';
import { boxesOf } from './labels/place-labels.ts';
import type { MapStep, MapStory } from './map-story.ts';
import type { Plan } from './plan.ts';
import { alongRoute } from './route.ts';
import { type Box, freeBox, grow, inside, overlaps, type Viewport } from './viewport.ts';

/** What a step's map bears from a camera that is not the story's. Its names are not all the plan's. */
export interface Placed {
  readonly labels: readonly Label[];
  readonly callouts: Readonly<Record<string, number>>;
  readonly corner: string | null;
  /** The places and routes that are in view, by id. */
  readonly inView: ReadonlySet<string>;
}

/** A frame as it is seen from another camera than its own. */
export interface Seen {
  readonly frame: Frame;
  readonly labels: readonly Label[];
  /** null: all that the frame's own view has. */
  readonly inView: Placed['inView'] | null;
}

const STILL_PX = 0.5; // nearer than this to the story's own camera nobody has moved the map
const STILL_ZOOM = 1e-3;
/** A country's name that gave way to a line stands over its neighbour if it went farther than this, metres. */
const ASTRAY = 120_000;

/** Whether somebody has moved the map from one camera to another, as seen in a viewport. */
export function isMoved(from: Camera, to: Camera, { width, height }: Viewport): boolean {
  const { x, y } = projection(from, width, height)(toWorld(to.center));
  return Math.hypot(x - width / 2, y - height / 2) > STILL_PX || Math.abs(from.zoom - to.zoom) > STILL_ZOOM;
}

/** The callouts that stay where the plan has them, beside their places: in view, and over no mark, name or button. */
function staying(plan: Plan, index: number, camera: Camera, taken: readonly Box[], marks: readonly Box[]) {
  const { width, height } = plan.viewport;
  const project = projection(camera, width, height);
  const free = freeBox(plan.viewport);
  const callouts: Record<string, number> = {};
  const occupied: Box[] = [];
  for (const id in plan.steps[index]?.callouts) {
    const callout = plan.callouts.get(id);
    if (callout === undefined) continue;
    const to = project(callout.at);
    const words = grow(calloutBox(callout, to), AIR);
    if (!inside({ ...to, width: 0, height: 0 }, free) || !inside(words, free)) continue;
    if ([...taken, ...marks, ...occupied].some((box) => overlaps(box, words))) continue;
    callouts[id] = 1;
    // A name of the story may lie on a leader, as it may in the plan.
    const leader = leaderBoxes(words, to).filter((box) => !taken.some((name) => overlaps(grow(name, 4), box)));
    occupied.push(words, ...leader);
  }
  return { callouts, occupied };
}

/** A step without its callouts, and without the names that those that stay say. */
function unsaid(story: MapStory, step: MapStep, beside: Placed['callouts']): MapStep {
  const staying = step.callouts.filter(({ id }) => id in beside);
  const isSaid = (place: string): boolean =>
    staying.some((callout) => saysName(callout, { name: nameOf(story, place), place }));
  return { ...step, callouts: [], owed: { ...step.owed, places: step.owed.places.filter((id) => !isSaid(id)) } };
}

/** What of a step's places and routes reaches into a view. */
function inViewOf({ story, viewport }: Plan, step: MapStep, camera: Camera): ReadonlySet<string> {
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  const places = [
    ...marks.map(({ place }) => place),
    ...shapes.flatMap((shape) => shape.places),
    ...emphasis.map(({ place }) => place),
    ...bordersOf(story),
  ];
  const pointsOf = (id: string): readonly LonLat[] => {
    const where = story.places[id]?.where;
    const route = story.routes[id];
    if (where === undefined && route !== undefined) return alongRoute(route);
    if (where === undefined || where.precision === 'unknown') return story.drawings[id]?.lines.flat() ?? [];
    return 'point' in where ? [where.point] : where.extent;
  };
  return new Set(
    [...places, ...step.routes, ...step.drawings].filter((id) => reachesInto(pointsOf(id), { camera }, viewport)),
  );
}

/**
 * What the map of a step bears as seen from another camera, as in the reader's hand: names are placed anew for it,
 * callouts stay beside their places or leave. `covered`: boxes of what lies over the map besides, pixels. A function of
 * its input alone.
 */
export function placedFrom(plan: Plan, index: number, camera: Camera, covered: readonly Box[]): Placed {
  const { story, gazetteer, viewport, routes } = plan;
  const step = story.steps[index];
  if (step === undefined) return { labels: [], callouts: {}, corner: null, inView: new Set() };
  const drawings = drawingsOf(story, step);
  const place = (beside: Placed['callouts'], more: readonly Box[]): ReturnType<typeof placeAnnotations> => {
    const around = { ...viewport, obstacles: [...viewport.obstacles, ...covered, ...more] };
    return placeAnnotations(story, unsaid(story, step, beside), drawings, camera, around, gazetteer, routes);
  };
  const alone = place(plan.steps[index]?.callouts ?? {}, []);
  const own = alone.labels.filter(({ kind }) => kind.startsWith('story'));
  const project = projection(camera, viewport.width, viewport.height);
  const marks = drawings.marks.map((mark) => markBox(mark, project(toWorld(mark.at)), viewport.textScale));
  const taken = [...boxesOf(own, camera, viewport), ...viewport.obstacles, ...covered];
  const { callouts, occupied } = staying(plan, index, camera, taken, marks);
  const { labels, corner } = place(callouts, occupied);
  const astray = ASTRAY / metresPerPixel(camera.center[1], camera.zoom);
  const named = labels.filter(
    ({ kind, side, offset }) =>
      kind !== 'story-country' || side === 'center' || Math.hypot(offset.x, offset.y) < astray,
  );
  return { labels: named, callouts, corner, inView: inViewOf(plan, step, camera) };
}

/** A frame with what was placed for another camera: marks, shapes and routes are its own. */
export function seenFrom(frame: Frame, camera: Camera, { labels, callouts, corner, inView }: Placed): Seen {
  const layers = Object.entries(frame.layers).filter(([id]) => !isCorner(id));
  return {
    frame: {
      ...frame,
      camera,
      layers: Object.fromEntries(corner === null ? layers : [...layers, [corner, 1]]),
      labels: Object.fromEntries(labels.map(({ id }) => [id, 1])),
      callouts,
    },
    labels,
    inView,
  };
}

import type { Camera } from '../geo.ts';
import { camerasOf } from './camera/cameras.ts';
import { type Flight, planFlight } from './camera/flight.ts';
import { drawingsOf, type EmphasizedCountry, type Mark, type PlannedShape, plannedShape } from './features.ts';
import type { FrameTime } from './frame-types.ts';
import { type Gazetteer, NO_NAMES } from './gazetteer.ts';
import type { PlannedCallout } from './labels/callouts.ts';
import type { Label } from './labels/label.ts';
import { placeAnnotations } from './labels/place-annotations.ts';
import type { MapStory } from './map-story.ts';
import { planRoute, type RoutePath } from './route.ts';
import { axisTime } from './time-axis.ts';
import type { Viewport } from './viewport.ts';

type Opacities = Readonly<Record<string, number>>;

export interface PlanStep {
  readonly id: string;
  readonly camera: Camera;
  /** The way to the next step's camera. */
  readonly flight: Flight;
  readonly layers: Opacities;
  readonly labels: Opacities;
  readonly callouts: Opacities;
  /** Routes that this step draws; the last step is a point, and finds its routes drawn. */
  readonly draws: readonly string[];
  /** How much of each route is drawn at this step's rest, and while the camera travels on to the next step. */
  readonly drawn: Readonly<Record<string, number>>;
  readonly leaving: Readonly<Record<string, number>>;
  readonly time: FrameTime | null;
  /** Names that this step's map owes and has no room for: a story whose map lacks one does not pass its check. */
  readonly unnamed: readonly string[];
}

/** A story fitted to one viewport. Frames are read from it; it is made on load and on resize. */
export interface Plan {
  readonly story: MapStory;
  readonly gazetteer: Gazetteer;
  readonly viewport: Viewport;
  readonly steps: readonly PlanStep[];
  readonly labels: ReadonlyMap<string, Label>;
  readonly callouts: ReadonlyMap<string, PlannedCallout>;
  readonly routes: ReadonlyMap<string, RoutePath>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly shapes: ReadonlyMap<string, PlannedShape>;
  readonly emphasis: ReadonlyMap<string, EmphasizedCountry>;
}

/** Everything that a step draws, by id, fully shown. */
function shown(ids: Iterable<string>): Opacities {
  return Object.fromEntries([...ids].map((id) => [id, 1]));
}

/** The object from before where it says the same, so that nothing seems to change between two such steps. */
function kept(before: Opacities | undefined, now: Opacities): Opacities {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/**
 * Fits a story to a viewport: cameras that keep each step's places clear, the flights between them, routes measured
 * once, and what is written on the map. Throws where the story is not one that the reader of stories let through.
 */
export function planStory(story: MapStory, viewport: Viewport, gazetteer: Gazetteer = NO_NAMES): Plan {
  const cameras = camerasOf(story, viewport);
  const routes = new Map(Object.entries(story.routes).map(([id, route]) => [id, planRoute(route.stops)]));
  const labels = new Map<string, Label>();
  const callouts = new Map<string, PlannedCallout>();
  const marks = new Map<string, Mark>();
  const shapes = new Map<string, PlannedShape>();
  const emphasis = new Map<string, EmphasizedCountry>();
  const last = story.steps.length - 1;
  const drawsOf = (index: number): readonly string[] => {
    const before = story.steps[index - 1]?.routes ?? [];
    return index === last ? [] : (story.steps[index]?.routes ?? []).filter((id) => !before.includes(id));
  };
  const steps: PlanStep[] = [];
  story.steps.forEach((step, index) => {
    const camera = cameras[index];
    if (camera === undefined) throw new Error(`plan: step "${step.id}" has no camera`);
    const drawings = drawingsOf(story, step);
    for (const mark of drawings.marks) marks.set(mark.id, mark);
    const drawn = drawings.shapes.map((shape) => plannedShape(shape, camera.zoom));
    for (const shape of drawn) shapes.set(shape.id, shape);
    for (const country of drawings.emphasis) emphasis.set(country.id, country);
    const annotations = placeAnnotations(story, step, drawings, camera, viewport, gazetteer, routes);
    for (const label of annotations.labels) labels.set(label.id, label);
    for (const callout of annotations.callouts) callouts.set(callout.id, callout);
    const layers = [...drawn, ...drawings.emphasis, ...drawings.marks].map(({ id }) => id).concat(step.routes);
    if (annotations.corner !== null) layers.push(annotations.corner);
    const before = steps[index - 1];
    const along = kept(before?.drawn, shown(step.routes));
    steps.push({
      id: step.id,
      camera,
      flight: planFlight(camera, cameras[index + 1] ?? camera, viewport.width),
      layers: kept(before?.layers, shown(layers)),
      labels: kept(before?.labels, shown(annotations.labels.map((label) => label.id))),
      callouts: kept(before?.callouts, shown(annotations.callouts.map((note) => note.id))),
      draws: drawsOf(index),
      drawn: along,
      leaving: kept(along, {
        ...shown([...step.routes, ...(story.steps[index + 1]?.routes ?? [])]),
        ...Object.fromEntries(drawsOf(index + 1).map((id) => [id, 0])),
      }),
      time: step.time === null ? null : axisTime(step.time),
      unnamed: annotations.unnamed,
    });
  });
  return { story, gazetteer, viewport, steps, labels, callouts, routes, marks, shapes, emphasis };
}

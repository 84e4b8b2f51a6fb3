import type { Camera } from '../geo.ts';
import type { FrameTime } from '../time/axis.ts';
import { arrivalsOf } from './camera/arrivals.ts';
import { camerasOf } from './camera/cameras.ts';
import { type Flight, planFlight } from './camera/flight.ts';
import { type NamesOnWay, namesOnWay } from './camera/names-on-way.ts';
import type { PlannedEntrance, Shown } from './entrance.ts';
import {
  type Drawings,
  drawingsOf,
  type EmphasizedCountry,
  type Mark,
  type PlannedShape,
  plannedShape,
} from './features.ts';
import { type Gazetteer, NO_NAMES } from './gazetteer.ts';
import type { PlannedCallout } from './labels/callouts.ts';
import type { Label } from './labels/label.ts';
import { placeAnnotations } from './labels/place-annotations.ts';
import type { MapStep, MapStory } from './map-story.ts';
import { planRoute, type RoutePath } from './route.ts';
import type { Viewport } from './viewport.ts';

const VEIL = 'dim';

type Opacities = Readonly<Record<string, number>>;

export interface PlanStep {
  readonly id: string;
  readonly camera: Camera;
  /** What it shows at its heading; null: what it rests with. The last step, a point, has none. */
  readonly enters: PlannedEntrance | null;
  /** The way to the camera that the next step enters with. */
  readonly flight: Flight;
  /** How names are exchanged on that way. */
  readonly names: NamesOnWay;
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
  /** Id of the layer that dims the ground. */
  readonly veil: string;
}

/** Everything that a step draws, by id, fully shown. */
function shown(ids: Iterable<string>): Opacities {
  return Object.fromEntries([...ids].map((id) => [id, 1]));
}

/** The object from before where it says the same, so that nothing seems to change between two such steps. */
function kept(before: Opacities | undefined, now: Opacities): Opacities {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** What the story's pictures are made of, filled picture by picture. */
interface Parts {
  readonly story: MapStory;
  readonly viewport: Viewport;
  readonly gazetteer: Gazetteer;
  readonly labels: Map<string, Label>;
  readonly callouts: Map<string, PlannedCallout>;
  readonly routes: ReadonlyMap<string, RoutePath>;
  readonly marks: Map<string, Mark>;
  readonly shapes: Map<string, PlannedShape>;
  readonly emphasis: Map<string, EmphasizedCountry>;
}

interface Pictured extends Shown {
  readonly unnamed: readonly string[];
  /** Points that leave before the rest, each with its name. */
  readonly leaving: readonly (readonly string[])[];
}

/** What a step draws, with what it draws at its heading alone. */
function drawingsWithLeaving(story: MapStory, step: MapStep): Drawings & { readonly leaving: readonly Mark[] } {
  const rest = drawingsOf(story, step);
  if (step.enter === null || step.enter.view !== null) return { ...rest, leaving: [] };
  const { marks } = drawingsOf(story, { ...step, layers: step.enter.layers });
  return { ...rest, leaving: marks.filter(({ place }) => rest.marks.every((mark) => mark.place !== place)) };
}

/** What a step shows from a camera; its parts are kept for whatever draws them. */
function pictureOf(step: MapStep, camera: Camera, parts: Parts): Pictured {
  const { story, viewport, gazetteer, routes } = parts;
  const drawings = drawingsWithLeaving(story, step);
  for (const mark of [...drawings.marks, ...drawings.leaving]) parts.marks.set(mark.id, mark);
  const drawn = drawings.shapes.map((shape) => plannedShape(shape, camera.zoom));
  for (const shape of drawn) parts.shapes.set(shape.id, shape);
  for (const country of drawings.emphasis) parts.emphasis.set(country.id, country);
  const annotations = placeAnnotations(story, step, drawings, camera, viewport, gazetteer, routes);
  for (const label of [...annotations.labels, ...annotations.leaving]) parts.labels.set(label.id, label);
  for (const callout of annotations.callouts) parts.callouts.set(callout.id, callout);
  const layers = [...drawn, ...drawings.emphasis, ...drawings.marks]
    .map(({ id }) => id)
    .concat(step.routes, step.drawings);
  if (annotations.corner !== null) layers.push(annotations.corner);
  if (step.dim) layers.push(VEIL);
  return {
    layers: shown(layers),
    labels: shown(annotations.labels.map(({ id }) => id)),
    callouts: shown(annotations.callouts.map(({ id }) => id)),
    unnamed: annotations.unnamed,
    leaving: drawings.leaving.map(({ id, place }) => [
      id,
      ...annotations.leaving.flatMap((label) => (label.name === place ? [label.id] : [])),
    ]),
  };
}

/** What a step enters with, from its camera; null: with the picture of its rest. */
function entranceOf(step: MapStep, from: Camera, camera: Camera, rest: Pictured, parts: Parts): PlannedEntrance | null {
  if (step.enter === null) return null;
  const flight = planFlight(from, camera, parts.viewport.width);
  const names = namesOnWay(flight);
  if (step.enter.view !== null) {
    const owed = { countries: [], places: [], towns: [] };
    const first = {
      ...step,
      enter: null,
      dim: false,
      layers: step.enter.layers,
      routes: [],
      drawings: [],
      callouts: [],
      owed,
    };
    return { ...pictureOf(first, from, parts), camera: from, flight, names, turns: [] };
  }
  const leaves = rest.leaving.map((leaving) => ({ leaving, coming: [] }));
  const comes = Object.keys(rest.callouts).map((id) => ({ leaving: [], coming: [id] }));
  return {
    camera,
    flight,
    names,
    layers: { ...rest.layers, ...shown(rest.leaving.flatMap(([mark]) => mark ?? [])) },
    labels: { ...rest.labels, ...shown(rest.leaving.flatMap(([, ...names]) => names)) },
    callouts: {},
    turns: [...leaves, ...comes],
  };
}

/**
 * Fits a story to a viewport: cameras that keep each step's places clear, the flights between them, routes measured
 * once, and what is written on the map. Throws where the story is not one that the reader of stories let through.
 */
export function planStory(story: MapStory, viewport: Viewport, gazetteer: Gazetteer = NO_NAMES): Plan {
  const cameras = camerasOf(story, viewport);
  const arrivals = arrivalsOf(story, viewport, cameras);
  const routes = new Map(Object.entries(story.routes).map(([id, route]) => [id, planRoute(route)]));
  const parts: Parts = {
    story,
    viewport,
    gazetteer,
    labels: new Map(),
    callouts: new Map(),
    routes,
    marks: new Map(),
    shapes: new Map(),
    emphasis: new Map(),
  };
  const last = story.steps.length - 1;
  const drawsOf = (index: number): readonly string[] => {
    const before = story.steps[index - 1]?.routes ?? [];
    return index === last ? [] : (story.steps[index]?.routes ?? []).filter((id) => !before.includes(id));
  };
  const steps: PlanStep[] = [];
  story.steps.forEach((step, index) => {
    const camera = cameras[index];
    const arrival = arrivals[index];
    if (camera === undefined || arrival === undefined) throw new Error(`plan: step "${step.id}" has no camera`);
    const before = steps[index - 1];
    const picture = pictureOf(step, camera, parts);
    const drawn = kept(before?.drawn, shown(step.routes));
    const flight = planFlight(camera, arrivals[index + 1] ?? camera, viewport.width);
    steps.push({
      id: step.id,
      camera,
      enters: index === last ? null : entranceOf(step, arrival, camera, picture, parts),
      flight,
      names: namesOnWay(flight),
      layers: kept(before?.layers, picture.layers),
      labels: kept(before?.labels, picture.labels),
      callouts: kept(before?.callouts, picture.callouts),
      draws: drawsOf(index),
      drawn,
      leaving: kept(drawn, {
        ...shown([...step.routes, ...(story.steps[index + 1]?.routes ?? [])]),
        ...Object.fromEntries(drawsOf(index + 1).map((id) => [id, 0])),
      }),
      time: step.time,
      unnamed: picture.unnamed,
    });
  });
  return { ...parts, steps, veil: VEIL };
}

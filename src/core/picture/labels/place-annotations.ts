import {
  type Camera,
  fromWorld,
  type LonLat,
  type Pixel,
  projection,
  scaleAt,
  toWorld,
  type World,
} from '../../geo.ts';
import type { Where } from '../../story.ts';
import type { Drawings } from '../features.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MapStep, MapStory } from '../map-story.ts';
import { drawnPart, type RoutePath } from '../route.ts';
import { type Box, grow, type Viewport } from '../viewport.ts';
import { calloutBox, leaderPoint, type PlannedCallout, placeCallout } from './callouts.ts';
import { candidatesOf } from './candidates.ts';
import type { Label } from './label.ts';
import { markBox } from './label-style.ts';
import { freeCorner } from './locator.ts';
import { type Owed, saysName } from './owed.ts';
import { boxesOf, placeLabels } from './place-labels.ts';
import { isWritten, owedInView, placeOwn } from './place-own.ts';

const UNDER_NAME = 14; // pixels from the middle of a country's name to where a leader may end

/** Points every few pixels along a course: what names had better not cross. */
function sampled(points: readonly Pixel[]): readonly Pixel[] {
  const dense: Pixel[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return;
    const steps = Math.min(200, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 6));
    for (let i = 0; i < steps; i++)
      dense.push({ x: point.x + ((next.x - point.x) * i) / steps, y: point.y + ((next.y - point.y) * i) / steps });
  });
  return dense;
}

/** Where a callout’s leader ends: at the point, on the stretch or area, under the name of the country. */
function noteEnd(where: Where, camera: Camera, viewport: Viewport, gazetteer: Gazetteer): LonLat | null {
  switch (where.precision) {
    case 'exact':
    case 'town':
      return where.point;
    case 'stretch':
    case 'area':
      return leaderPoint(where.extent, camera);
    case 'country': {
      const name = gazetteer.names.find(({ kind, id }) => kind === 'country' && id === where.a3);
      if (name === undefined) return null;
      const { x, y } = toWorld(name.at);
      return fromWorld({ x, y: y + (UNDER_NAME * viewport.textScale) / scaleAt(camera.zoom) });
    }
    case 'unknown':
      return null;
  }
}

/** Points of a stretch or area that a step draws: no name stands on it. */
function shapePoints(where: Where | undefined, project: (point: World) => Pixel): readonly Pixel[] {
  if (where === undefined || !('shape' in where)) return [];
  const points = where.extent.map((point) => project(toWorld(point)));
  return where.precision === 'stretch' ? sampled(points) : points;
}

/** What is written on one step's map, and the corner that the locator has; null: none. */
export interface Annotations {
  readonly labels: readonly Label[];
  readonly callouts: readonly PlannedCallout[];
  readonly corner: string | null;
  /** Names that the map owes and found no room for. */
  readonly unnamed: readonly string[];
}

/** Chooses what is written on one step's map: names of the story, callouts, the locator's corner, then other names. */
export function placeAnnotations(
  story: MapStory,
  step: MapStep,
  drawings: Drawings,
  camera: Camera,
  viewport: Viewport,
  gazetteer: Gazetteer,
  routes: ReadonlyMap<string, RoutePath>,
): Annotations {
  const project = projection(camera, viewport.width, viewport.height);
  const candidates = candidatesOf(story, step, drawings, camera.zoom, viewport.textScale, gazetteer);
  const courses = step.routes.map((id) => routes.get(id)).filter((route) => route !== undefined);
  const avoid: Pixel[] = [
    ...sampled(gazetteer.border.map((point) => project(toWorld(point)))),
    ...courses.flatMap((route) => sampled(drawnPart(route, 1).map(project))),
    ...drawings.shapes.flatMap(({ places: [id = ''] }) => shapePoints(story.places[id]?.where, project)),
  ];
  const markBoxes = drawings.marks.map((mark) => markBox(mark, project(toWorld(mark.at)), viewport.textScale));
  const ground = { camera, viewport, occupied: markBoxes, avoid };
  const owed = owedInView(candidates.owed, ground);
  const told = step.callouts.slice(0, viewport.compact ? 1 : 3);
  const isTold = (each: Owed): boolean => told.some((callout) => saysName(callout, each));
  const first = placeOwn(
    candidates.marks,
    owed.filter((each) => !isTold(each)),
    ground,
  );
  const occupied: Box[] = [...markBoxes, ...viewport.obstacles, ...boxesOf(first, camera, viewport)];
  const callouts: PlannedCallout[] = [];
  for (const callout of told) {
    const where = story.places[callout.at]?.where;
    const at = callout.point ?? (where === undefined ? null : noteEnd(where, camera, viewport, gazetteer));
    const placed = at === null ? null : placeCallout(callout, at, { camera, viewport, occupied, avoid });
    if (placed === null) continue;
    callouts.push(placed);
    const point = project(placed.at);
    occupied.push(grow(calloutBox(placed, point), 4));
    const middle = { x: placed.offset.x + placed.width / 2, y: placed.offset.y + placed.height / 2 };
    avoid.push(...sampled([point, { x: point.x + middle.x, y: point.y + middle.y }])); // no name lies on a leader
  }
  const isNamed = (each: Owed, labels: readonly Label[]): boolean =>
    isWritten(labels, each) || (isTold(each) && callouts.some(({ place }) => place === each.place));
  const late = owed.filter((each) => !isNamed(each, first)).flatMap((each) => each.candidates);
  const second = placeLabels(late, { camera, viewport, occupied, avoid });
  occupied.push(...boxesOf(second, camera, viewport));
  const corner = freeCorner(camera, viewport, occupied, avoid);
  if (corner !== null) occupied.push(corner.box);
  const rest = placeLabels(candidates.others, { camera, viewport, occupied, avoid });
  const labels = [...first, ...second, ...rest];
  const unnamed = owed.filter((each) => !isNamed(each, labels)).map(({ name }) => name);
  return { labels, callouts, corner: corner?.id ?? null, unnamed };
}

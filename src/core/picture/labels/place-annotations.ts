import { type Camera, type Pixel, projection, toWorld, type World } from '../../geo.ts';
import type { Where } from '../../story.ts';
import type { Drawings, Mark } from '../features.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MapDrawing, MapStep, MapStory } from '../map-story.ts';
import { drawnPart, type RoutePath } from '../route.ts';
import type { Box, Viewport } from '../viewport.ts';
import type { PlannedCallout } from './callouts.ts';
import { candidatesOf } from './candidates.ts';
import type { Label } from './label.ts';
import { markBox } from './label-style.ts';
import { sampled } from './lines.ts';
import { freeCorner } from './locator.ts';
import { type Owed, saysName } from './owed.ts';
import { placeCallouts } from './place-callouts.ts';
import { boxesOf, placeLabels } from './place-labels.ts';
import { isWritten, owedInView, placeOwn } from './place-own.ts';
import { aboutEnd, movedAside } from './struck.ts';

/** Points along a stretch, or around an area, that a step draws: no name stands on them. */
function shapePoints(where: Where | undefined, project: (point: World) => Pixel): readonly Pixel[] {
  if (where === undefined || !('shape' in where)) return [];
  const points = where.extent.map((point) => project(toWorld(point)));
  return sampled(where.precision === 'stretch' ? points : [...points, ...points.slice(0, 1)]);
}

/** Points along an area or a line of the author's. */
const outlines = (drawing: MapDrawing | undefined, project: (point: World) => Pixel): readonly Pixel[] =>
  (drawing?.lines ?? []).flatMap((line) => sampled(line.map((point) => project(toWorld(point)))));

/** What is written on one step's map, and the corner that the locator has; null: none. */
interface Annotations {
  readonly labels: readonly Label[];
  /** Names of the points that leave before the step's rest. */
  readonly leaving: readonly Label[];
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
  const candidates = candidatesOf(story, step, drawings, camera.zoom, viewport, gazetteer);
  const courses = step.routes.map((id) => routes.get(id)).filter((route) => route !== undefined);
  const avoid: Pixel[] = [
    ...sampled(gazetteer.border.map((point) => project(toWorld(point)))),
    ...courses.flatMap((route) => sampled(drawnPart(route, 1).map(project))),
    ...step.drawings.flatMap((id) => outlines(story.drawings[id], project)),
    ...drawings.shapes.flatMap(({ places: [id = ''] }) => shapePoints(story.places[id]?.where, project)),
  ];
  const boxOf = (mark: Mark): Box => markBox(mark, project(toWorld(mark.at)), viewport.textScale);
  const marks = drawings.marks.map(boxOf);
  const ground = { camera, viewport, occupied: [], marks, avoid };
  const owed = owedInView(candidates.owed, ground);
  const most = viewport.compact ? 1 : 3;
  const told = step.callouts.filter(({ large }, index) => index < most || large !== null);
  const isTold = (each: Owed): boolean => told.some((callout) => saysName(callout, each));
  const first = placeOwn(
    candidates.marks,
    owed.filter((each) => !isTold(each)),
    {
      ...ground,
      avoid: [...avoid, ...told.flatMap(({ point }) => (point === null ? [] : aboutEnd(project(toWorld(point)))))],
    },
  );
  const placed = placeCallouts(told, story, drawings, first, ground, gazetteer);
  const { callouts, leaders } = placed;
  const others: readonly Box[] = [...viewport.obstacles, ...placed.words]; // on which no name stands
  avoid.push(...leaders.map(({ x, y }) => ({ x: x + 1, y: y + 1 }))); // nor on one of these
  const own = movedAside(first, leaders, step, [...candidates.marks, ...owed.flatMap((each) => each.candidates)], {
    ...ground,
    occupied: others,
  });
  const occupied: Box[] = [...others, ...boxesOf(own, camera, viewport)];
  const isNamed = (each: Owed, labels: readonly Label[]): boolean =>
    isWritten(labels, each) || (isTold(each) && callouts.some(({ place }) => place === each.place));
  const late = owed.filter((each) => !isNamed(each, own)).flatMap((each) => each.candidates);
  const second = placeLabels(late, { ...ground, occupied });
  occupied.push(...boxesOf(second, camera, viewport));
  const corner =
    story.locator === null ? null : freeCorner(story.locator, camera, viewport, [...marks, ...occupied], avoid);
  if (corner !== null) occupied.push(corner.box);
  const all = [...marks, ...(drawings.leaving ?? []).map(boxOf)];
  const leaving = placeLabels(candidates.leaving, { ...ground, occupied, marks: all });
  occupied.push(...boxesOf(leaving, camera, viewport));
  const rest = placeLabels(candidates.others, { ...ground, occupied, marks: all });
  const labels = [...own, ...second, ...rest];
  const unnamed = owed.filter((each) => !isNamed(each, labels)).map(({ name }) => name);
  return { labels, leaving, callouts, corner: corner?.id ?? null, unnamed };
}

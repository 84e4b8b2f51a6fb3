import { type Camera, fromWorld, type LonLat, type Pixel, projection, scaleAt, toWorld } from '../../geo.ts';
import type { Where } from '../../story.ts';
import type { Drawings } from '../features.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MapStep, MapStory } from '../map-story.ts';
import { drawnPart, type RoutePath } from '../route.ts';
import type { Box, Viewport } from '../viewport.ts';
import { leaderPoint, type PlannedCallout, placeCallout } from './callouts.ts';
import { candidatesOf } from './candidates.ts';
import { markRadius } from './label-style.ts';
import { freeCorner } from './locator.ts';
import { boxesOf, type Label, placeLabels } from './place-labels.ts';

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

/** What is written on one step's map, and the corner that the locator has; null: none. */
export interface Annotations {
  readonly labels: readonly Label[];
  readonly callouts: readonly PlannedCallout[];
  readonly corner: string | null;
}

/** Chooses what is written on one step's map: names of the story, notes, the locator's corner, then other names. */
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
  const { own, others } = candidatesOf(story, step, drawings, camera.zoom, viewport.textScale, gazetteer);
  const courses = step.routes.map((id) => routes.get(id)).filter((route) => route !== undefined);
  const avoid: Pixel[] = [
    ...sampled(gazetteer.border.map((point) => project(toWorld(point)))),
    ...courses.flatMap((route) => sampled(drawnPart(route, 1).map(project))),
  ];
  const markBoxes: Box[] = drawings.marks.map(({ at, precision, voices }) => {
    const { x, y } = project(toWorld(at));
    const r = markRadius(precision, voices.length > 0, viewport.textScale) + 2;
    return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  });
  const first = placeLabels(own, { camera, viewport, occupied: markBoxes, avoid });
  const occupied: Box[] = [...markBoxes, ...viewport.obstacles, ...boxesOf(first, camera, viewport)];
  const callouts: PlannedCallout[] = [];
  for (const callout of step.callouts.slice(0, viewport.compact ? 1 : 3)) {
    const where = story.places[callout.at]?.where;
    const at = callout.point ?? (where === undefined ? null : noteEnd(where, camera, viewport, gazetteer));
    const placed = at === null ? null : placeCallout(callout, at, { camera, viewport, occupied, avoid });
    if (placed === null) continue;
    callouts.push(placed);
    const point = project(placed.at);
    occupied.push({
      x: point.x + placed.offset.x - 4,
      y: point.y + placed.offset.y - 4,
      width: placed.width + 8,
      height: placed.height + 8,
    });
    const middle = { x: placed.offset.x + placed.width / 2, y: placed.offset.y + placed.height / 2 };
    avoid.push(...sampled([point, { x: point.x + middle.x, y: point.y + middle.y }])); // no name lies on a leader
  }
  const corner = freeCorner(camera, viewport, occupied, avoid);
  if (corner !== null) occupied.push(corner.box);
  const rest = placeLabels(others, { camera, viewport, occupied, avoid });
  return { labels: [...first, ...rest], callouts, corner: corner?.id ?? null };
}

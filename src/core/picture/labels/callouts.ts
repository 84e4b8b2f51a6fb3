import { type Camera, type LonLat, type Pixel, projectWorld, toWorld, type World } from '../../geo.ts';
import type { MapCallout } from '../map-story.ts';
import { type Box, freeBox, grow, inside, overlaps, type Viewport } from '../viewport.ts';
import { balancedLines, textWidth } from './measure.ts';

/** A note as it is drawn: its box hangs at `offset` pixels from where its place is projected, with a leader between. */
export interface PlannedCallout {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly at: World;
  readonly offset: Pixel; // to the upper left corner of the box
  readonly width: number;
  readonly height: number;
}

/** Where a callout's words stand when its place is projected to `point`. */
export function calloutBox({ offset, width, height }: PlannedCallout, point: Pixel): Box {
  return { x: point.x + offset.x, y: point.y + offset.y, width, height };
}

export const CALLOUT_LEADING = 1.28; // line height, em
const DISTANCES = [64, 96, 132, 180] as const;
const DIRECTIONS: readonly Pixel[] = [
  { x: 1, y: -0.35 },
  { x: 1, y: 0.35 },
  { x: -1, y: -0.35 },
  { x: -1, y: 0.35 },
  { x: 0.6, y: -1 },
  { x: 0.6, y: 1 },
  { x: -0.6, y: -1 },
  { x: -0.6, y: 1 },
];

/** The point of a stretch or area that a leader may end on: the one nearest the middle of the view. */
export function leaderPoint(extent: readonly LonLat[], camera: Camera): LonLat | null {
  const middle = toWorld(camera.center);
  let best: LonLat | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const point of extent) {
    const { x, y } = toWorld(point);
    const distance = Math.hypot(x - middle.x, y - middle.y);
    if (distance < least) {
      least = distance;
      best = point;
    }
  }
  return best;
}

/** How many names and callouts a straight leader would run over, from the side of the box that faces the point. */
function leaderCrossings(box: Box, point: Pixel, occupied: readonly Box[]): number {
  const start = {
    x: Math.min(Math.max(point.x, box.x), box.x + box.width),
    y: box.y + box.height / 2,
  };
  const along = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((t) => ({
    x: start.x + (point.x - start.x) * t,
    y: start.y + (point.y - start.y) * t,
  }));
  const on = (at: Pixel, other: Box): boolean => overlaps({ ...at, width: 0.1, height: 0.1 }, other);
  return occupied.filter((other) => !on(point, other) && along.some((at) => on(at, other))).length;
}

/** Places a callout where it hides neither marks nor names; null, and then not drawn, where there is no room or its place is out of view. */
export function placeCallout(
  callout: MapCallout,
  at: LonLat,
  ground: { camera: Camera; viewport: Viewport; occupied: readonly Box[]; avoid: readonly Pixel[] },
): PlannedCallout | null {
  const { camera, viewport, occupied, avoid } = ground;
  const size = Math.round(15 * viewport.textScale * 2) / 2;
  const lines = balancedLines(callout.text, size, (viewport.compact ? 128 : 168) * viewport.textScale);
  const width = Math.max(...lines.map((line) => textWidth(line, size, 'regular')));
  const height = lines.length * size * CALLOUT_LEADING;
  const world = toWorld(at);
  const point = projectWorld(world, camera, viewport.width, viewport.height);
  const free = freeBox(viewport);
  if (!inside({ ...point, width: 0, height: 0 }, free)) return null;
  let best: { box: Box; cost: number } | null = null;
  for (const distance of DISTANCES)
    for (const [turn, direction] of DIRECTIONS.entries()) {
      const reach = viewport.compact ? distance * 0.7 : distance;
      const x = point.x + direction.x * reach + (direction.x < 0 ? -width : 0);
      const y = point.y + direction.y * reach - height / 2;
      const box = grow({ x, y, width, height }, 6);
      if (!inside(box, free) || occupied.some((other) => overlaps(box, other))) continue;
      const hidden = avoid.filter(
        (p) => p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height,
      ).length;
      const crossed = leaderCrossings(box, point, occupied);
      const cost = hidden * 4 + crossed * 6 + distance / 40 + turn / 20;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  if (best === null) return null;
  return {
    id: callout.id,
    place: callout.at,
    lines,
    size,
    at: world,
    width,
    height,
    offset: { x: best.box.x + 6 - point.x, y: best.box.y + 6 - point.y },
  };
}

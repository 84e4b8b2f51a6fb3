import { geoInterpolate } from 'd3-geo';
import { type LonLat, nearest, toWorld, type World } from '../geo.ts';
import type { MapRoute } from './map-story.ts';
import { DRAWN } from './position.ts';

/**
 * A route's course as it is drawn: from stop to stop, or along a track. Lengths are Mercator lengths, what one sees on
 * the map, so that line and head agree; kilometres would put them up to hundreds of pixels apart.
 */
export interface RoutePath {
  readonly points: readonly World[];
  /** Mercator length from the start to each point, world units. */
  readonly lengths: readonly number[];
  /** What part of the length lies before each stop: 0 at the first, 1 at the last. */
  readonly stops: readonly number[];
}

const POINTS_PER_LEG = 48;

/** A course in world units, that runs on across 180°. */
function unbroken(course: readonly LonLat[]): readonly World[] {
  let before = toWorld(course[0] ?? [0, 0]).x;
  return course.map((at) => {
    const { x, y } = toWorld(at);
    before = nearest(x, before);
    return { x: before, y };
  });
}

type Way = Pick<MapRoute, 'stops' | 'course'>;

/** Points of a route (degrees) that its line runs through: straight on the map, or nearly so. */
export const alongRoute = ({ stops, course }: Way): readonly LonLat[] => (typeof course === 'string' ? stops : course);

/** The course of a route, sampled and measured once. Throws with fewer than two points. */
export function planRoute(way: Way): RoutePath {
  const through = alongRoute(way);
  if (through.length < 2) throw new Error(`route: expected at least two stops, got ${through.length}`);
  if (way.course === 'great-circle') return measured(greatCircles(through), POINTS_PER_LEG);
  return measured(through, way.course === 'straight' ? 1 : through.length - 1);
}

function greatCircles(stops: readonly LonLat[]): readonly LonLat[] {
  const course: LonLat[] = [];
  stops.forEach((stop, index) => {
    const next = stops[index + 1];
    if (next === undefined) {
      course.push(stop);
      return;
    }
    const between = geoInterpolate([stop[0], stop[1]], [next[0], next[1]]);
    for (let i = 0; i < POINTS_PER_LEG; i++) course.push(i === 0 ? stop : between(i / POINTS_PER_LEG));
  });
  return course;
}

/** A course that comes to a stop after every so many points. */
function measured(course: readonly LonLat[], perLeg: number): RoutePath {
  const points = unbroken(course);
  let length = 0;
  const lengths = points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) length += Math.hypot(point.x - before.x, point.y - before.y);
    return length;
  });
  const stops = Array.from({ length: (course.length - 1) / perLeg + 1 }, (_, index) =>
    index === 0 ? 0 : length === 0 ? 1 : (lengths[index * perLeg] ?? 0) / length,
  );
  return { points, lengths, stops };
}

/** How much of a route is drawn at a place within its step: it is at each stop where `stopAt` has it, and even between. */
export function drawnAt({ stops }: RoutePath, progress: number): number {
  const n = stops.length;
  const passed = (progress / DRAWN) * n - 1; // stops
  if (passed >= n - 1) return 1;
  const k = Math.max(0, Math.floor(passed));
  const from = stops[k] ?? 0;
  return from + Math.max(0, passed - k) * ((stops[k + 1] ?? 1) - from);
}

/** The drawn part of a route at a fraction (0 to 1) of its length: its points, the last one being the head. */
export function drawnPart({ points, lengths }: RoutePath, fraction: number): readonly World[] {
  const total = lengths[lengths.length - 1] ?? 0;
  const target = Math.min(1, Math.max(0, fraction)) * total;
  let after = lengths.findIndex((length) => length >= target);
  if (after < 0) after = lengths.length - 1;
  const drawn = points.slice(0, after);
  const b = points[after];
  const a = points[after - 1];
  if (b === undefined) return drawn;
  if (a === undefined) return [b];
  const start = lengths[after - 1] ?? 0;
  const t = (target - start) / ((lengths[after] ?? 0) - start || 1);
  return [...drawn, { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }];
}

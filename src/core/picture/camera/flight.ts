import { interpolateZoom } from 'd3-interpolate';
import { type Camera, fromWorld, nearest, scaleAt, toWorld } from '../../geo.ts';
import type { Turn } from '../../step.ts';

/** A camera's way from one view to the next. */
export interface Flight {
  /** The camera after the fraction t, 0 to 1, of the way. Exactly the ends at 0 and 1. */
  at(t: number): Camera;
}

/** How the view is turned and tilted on the way: evenly, and the shorter way round. Nothing is said where neither is. */
function turning(from: Camera, to: Camera): (t: number) => Turn {
  const [a, b] = [from.bearing ?? 0, to.bearing ?? 0];
  const [level, tilt] = [from.pitch ?? 0, to.pitch ?? 0];
  if (a === 0 && b === 0 && level === 0 && tilt === 0) return () => ({});
  const round = nearest(b, a, 360) - a;
  return (t) => ({ bearing: a + round * t, pitch: level + (tilt - level) * t });
}

/**
 * The smooth and efficient way between two views (van Wijk and Nuij 2003), worked out once, read at every frame.
 * `width` is the viewport's, in pixels: the path is shaped by how much of the world each view shows.
 */
export function planFlight(from: Camera, to: Camera, width: number): Flight {
  if (from === to) return { at: () => from };
  if (from.zoom > to.zoom) {
    // Planned inward and run backwards: the same way, but outward the formulas lose their last digits, even to NaN.
    const back = planFlight(to, from, width);
    return { at: (t) => back.at(1 - t) };
  }
  const a = toWorld(from.center);
  const b = toWorld(to.center);
  const there = nearest(b.x, a.x); // the shorter way around the world
  const turn = turning(from, to);
  const path = interpolateZoom([a.x, a.y, width / scaleAt(from.zoom)], [there, b.y, width / scaleAt(to.zoom)]);
  return {
    at(t) {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const [x, y, seen] = path(t);
      return { center: fromWorld({ x, y }), zoom: Math.log2(width / seen / scaleAt(0)), ...turn(t) };
    },
  };
}

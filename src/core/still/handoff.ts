import { type Camera, nearest, scaleAt, toWorld } from '../geo.ts';
import { planFlight } from '../picture/camera/flight.ts';
import { eased } from '../picture/eased.ts';

/** How far the live map has taken over from a still, 0 to 1, and the camera with which the still shows the story. */
export interface Handoff {
  readonly from: Camera;
  readonly t: number;
}

/** The camera on the way from the still's to the one that the plan has, wherever the reader is by then. */
export function handoffCamera({ from, t }: Handoff, to: Camera, width: number): Camera {
  if (t <= 0) return from;
  return t >= 1 ? to : planFlight(from, to, width).at(eased(t));
}

const GONE = 0.4; // of the way: by then the still has faded and the map stands alone

/** How a still lies over the map while it fades: CSS pixels of the box, about its middle. */
export interface StillPose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity: number;
}

/** A still goes with the ground that it shows: nothing jumps while it gives way to the map. */
export function stillPose({ from, t }: Handoff, camera: Camera): StillPose {
  const was = toWorld(from.center);
  const now = toWorld(camera.center);
  const pixels = scaleAt(camera.zoom);
  return {
    x: (nearest(was.x, now.x) - now.x) * pixels,
    y: (was.y - now.y) * pixels,
    scale: 2 ** (camera.zoom - from.zoom),
    opacity: Math.max(0, 1 - t / GONE),
  };
}

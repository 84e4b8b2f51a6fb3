import { eased } from '../eased.ts';
import { type Camera, scaleAt, toWorld } from '../geo.ts';
import { type Flight, planFlight } from '../plan/flight.ts';
import type { Plan } from '../plan/plan.ts';
import { type Position, REST, restOf, stepAt } from '../position.ts';

/**
 * The leg on which the live map takes over from a still: from the still's camera, where the reader stood, to the
 * plan's next rest on either side. Past that the plan alone holds: this is the one picture that depends on a past.
 */
export interface Takeover {
  readonly at: Position;
  readonly from: Camera;
  readonly ahead: Side | null;
  readonly back: Side | null;
}

interface Side {
  readonly rest: Position;
  readonly flight: Flight;
}

export function takeOver(plan: Plan, at: Position, from: Camera): Takeover {
  const last = plan.steps.length - 1;
  const index = stepAt(at);
  const inStep = at - index;
  const side = (step: number): Side | null => {
    const camera = plan.steps[step]?.camera;
    if (camera === undefined) return null;
    return { rest: restOf(step, last), flight: planFlight(from, camera, plan.viewport.width) };
  };
  return {
    at,
    from,
    ahead: side(inStep < REST && index < last ? index : index + 1),
    back: side(inStep > REST ? index : index - 1),
  };
}

/** How far the reader is on the leg, 0 to 1, and its camera there; null once a rest of the plan is reached. */
export function onTakeover(leg: Takeover, position: Position): { t: number; camera: Camera } | null {
  if (position === leg.at) return { t: 0, camera: leg.from };
  const side = position > leg.at ? leg.ahead : leg.back;
  if (side === null) return null;
  const t = (position - leg.at) / (side.rest - leg.at);
  return t >= 1 ? null : { t, camera: side.flight.at(eased(t)) };
}

const GONE = 0.4; // of the leg: by then the still has faded and the map stands alone

/** How a still lies over the map while it fades: CSS pixels of the box, about its middle. */
export interface StillPose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity: number;
}

/** A still goes with the ground that it shows: nothing jumps while it gives way to the map. */
export function stillPose(leg: Takeover, t: number, camera: Camera): StillPose {
  const was = toWorld(leg.from.center);
  const now = toWorld(camera.center);
  const pixels = scaleAt(camera.zoom);
  return {
    x: (was.x - now.x) * pixels,
    y: (was.y - now.y) * pixels,
    scale: 2 ** (camera.zoom - leg.from.zoom),
    opacity: Math.max(0, 1 - t / GONE),
  };
}

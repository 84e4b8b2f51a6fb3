import type { Camera } from '../geo.ts';
import type { Flight } from './camera/flight.ts';
import type { NamesOnWay } from './camera/names-on-way.ts';
import { eased } from './eased.ts';
import { DRAWN } from './position.ts';

type Opacities = Readonly<Record<string, number>>;

/** What is shown where the camera stands still. */
export interface Shown {
  readonly layers: Opacities;
  readonly labels: Opacities;
  readonly callouts: Opacities;
}

/** What leaves or comes in its turn: ids of layers and labels, or of a callout. */
export interface Turn {
  readonly leaving: readonly string[];
  readonly coming: readonly string[];
}

/** The picture of a step at its heading, where it is not that of its rest, and what turns the one into the other. */
export interface PlannedEntrance extends Shown {
  readonly camera: Camera;
  /** The way to the camera of the step's rest. */
  readonly flight: Flight;
  readonly names: NamesOnWay;
  /** One after another until the rest; none where the camera moves: then all is exchanged on its way. */
  readonly turns: readonly Turn[];
}

const STAYS = 0.1; // in step units: so long the camera stays at what a step enters with

/** How far the camera of an entrance is on its way to the step's own, 0 to 1. */
export const wayFrom = (progress: number): number => Math.min(1, Math.max(0, (progress - STAYS) / (DRAWN - STAYS)));

/** What is left and what has come of an entrance, at a place in its step before the rest. */
export function inTurn({ layers, labels, callouts, turns }: PlannedEntrance, progress: number): Shown {
  if (progress <= 0) return { layers, labels, callouts };
  const now = { layers: { ...layers }, labels: { ...labels }, callouts: { ...callouts } };
  turns.forEach(({ leaving, coming }, index) => {
    const amount = eased(Math.min(1, Math.max(0, (progress / DRAWN) * turns.length - index)));
    for (const id of leaving) {
      if (id in layers) now.layers[id] = 1 - amount;
      if (id in labels) now.labels[id] = 1 - amount;
    }
    for (const id of coming) now.callouts[id] = amount;
  });
  return now;
}

import type { Camera } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { isMoved, type Placed, placedFrom, type Seen, seenFrom } from '../../core/picture/seen-from.ts';
import type { Box } from '../../core/picture/viewport.ts';

/** While a hand moves the map, names are placed anew this often at most: more often they would flicker. */
const ANEW_MS = 160;

interface InHand {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly camera: Camera;
  /** Boxes of what lies over the map while it is in the hand. */
  readonly covered: readonly Box[];
  readonly moving: boolean;
}

const isSameStep = (a: InHand, b: InHand): boolean => a.plan === b.plan && a.frame.step.index === b.frame.step.index;

const isSameView = (a: InHand, b: InHand): boolean =>
  a.camera.zoom === b.camera.zoom &&
  a.camera.center.every((degrees, axis) => degrees === b.camera.center[axis]) &&
  JSON.stringify(a.covered) === JSON.stringify(b.covered);

/**
 * What a map in the reader's hand shows: the frame until it is moved, then what its camera sees. On the way it keeps its
 * names for a moment; at rest they depend on plan, step and camera alone.
 */
export function handView(): (now: InHand) => Seen {
  let kept: { readonly of: InHand; readonly placed: Placed; readonly at: number } | null = null; // at: milliseconds
  return (now) => {
    const { plan, frame, camera, covered, moving } = now;
    if (!isMoved(frame.camera, camera, plan.viewport)) return { frame: { ...frame, camera }, labels: [], inView: null };
    const time = performance.now();
    const known = kept !== null && isSameStep(kept.of, now) ? kept : null;
    const isGood = known !== null && (isSameView(known.of, now) || (moving && time - known.at < ANEW_MS));
    if (known !== null && isGood) return seenFrom(frame, camera, known.placed);
    const placed = placedFrom(plan, frame.step.index, camera, covered);
    kept = { of: now, placed, at: time };
    return seenFrom(frame, camera, placed);
  };
}

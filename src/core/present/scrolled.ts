import { screenBeside } from './course.ts';
import type { Shown } from './shared.ts';

/** What a wall shows of a step, as shares of the step's height: where its upper edge is, and how much it shows. */
export interface Seen {
  readonly top: number;
  readonly share: number;
}

export const ALL_SEEN: Seen = { top: 0, share: 1 };

const SCREENFUL = 0.85; // of what is seen: a few lines are seen twice
const NONE = 0.002; // of a step: a pixel or two, in which nothing is written

/** The furthest that the upper edge can go. */
const endOf = ({ share }: Seen): number => Math.max(0, 1 - share);

/** Where the upper edge is for a place that all windows share: a wall goes no further than its end. */
export const topFor = (down: number, share: number): number => Math.min(down, endOf({ top: 0, share }));

/** The place one screenful further (1) or back (−1); null where there is no more of the step in that direction. */
export function scrolledBy(seen: Seen, by: 1 | -1): number | null {
  const left = by > 0 ? endOf(seen) - seen.top : seen.top;
  if (left <= NONE) return null;
  return Math.min(endOf(seen), Math.max(0, seen.top + by * seen.share * SCREENFUL));
}

/**
 * What a press of "on" (1) or "back" (−1) changes: first the step is scrolled to its end, then turned. Back returns to
 * where the class was in the step before. `left`: where each step was when it was left; one that was not shown is
 * entered at its end.
 */
export function onward(
  ids: readonly string[],
  shown: Shown,
  seen: Seen,
  by: 1 | -1,
  left: ReadonlyMap<string, number>,
): Partial<Shown> | null {
  const down = scrolledBy(seen, by);
  if (down !== null) return { down };
  const step = screenBeside(ids, shown, by);
  return step === null ? null : { step, down: by > 0 ? 0 : (left.get(step) ?? 1) };
}

// Where on the time axis something stands: its parts in a row, and before them an open end for what has gone on for longer.
import type { FrameTime } from '../time/axis.ts';

/** So many parts: hours, days, months or years. */
interface Parts {
  readonly count: number;
}

/** The part of the axis that stands for all that was before it. */
export const OPEN_PART = 0.2;

/** Where a part of the axis begins, 0 to 1; null and what lies before the axis is its open end. */
export function alongAxis({ count }: Parts, part: number | null): number {
  if (part === null) return 0;
  return part < 0 ? OPEN_PART * Math.max(0, 1 + part) : OPEN_PART + (1 - OPEN_PART) * Math.min(1, part / count);
}

/** Whether a time is of a part of the axis; null: of what was before it. */
export function touches(time: FrameTime, part: number | null): boolean {
  const begins = time.from ?? -1;
  return part === null ? begins < 0 : begins < part + 0.99 && Math.max(time.to, begins + 0.02) > part + 0.01;
}

/** How much of the axis a time takes, 0 to 1; all of it says nothing of when. */
export const shareOf = (axis: Parts, { from, to }: FrameTime): number => alongAxis(axis, to) - alongAxis(axis, from);

/**
 * The step that tells of a part of the axis, as an index: the first of those that tell of as little as any. Neither the
 * opening nor the sources; -1 where there is none.
 */
export function stepOfPart(
  axis: Parts,
  steps: readonly { readonly time: FrameTime | null }[],
  part: number | null,
): number {
  let found = -1;
  let least = 1; // a step that tells of all of it is no answer
  for (const [index, { time }] of steps.slice(0, -1).entries()) {
    if (index === 0 || time === null || !touches(time, part) || shareOf(axis, time) >= least - 0.001) continue;
    found = index;
    least = shareOf(axis, time);
  }
  return found;
}

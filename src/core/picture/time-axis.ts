import type { Span } from '../story.ts';
import type { FrameTime } from './frame-types.ts';

/** The time axis: three days, and before them an open end for what has gone on for longer. */
export const AXIS_START = '2021-11-17';
export const AXIS_DAYS = 3;

/** The part of the axis that stands for all that was before it. */
export const OPEN_PART = 0.2;

/** Where a day of the axis lies, 0 to 1; null and what lies before the axis is its open end. */
export function alongAxis(day: number | null): number {
  if (day === null) return 0;
  return day < 0 ? OPEN_PART * Math.max(0, 1 + day) : OPEN_PART + (1 - OPEN_PART) * Math.min(1, day / AXIS_DAYS);
}

/** The day of the axis with this index, YYYY-MM-DD. */
export const dayOfAxis = (index: number): string =>
  new Date(Date.parse(`${AXIS_START}T12:00Z`) + index * 86_400_000).toISOString().slice(0, 10);

/** Whole days from the axis's first day to the start of another; both YYYY-MM-DD, so no clock or zone comes in. */
function daysTo(day: string): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${AXIS_START}T00:00Z`)) / 86_400_000);
}

/** A span in days of the axis; what began before the axis is open on its left. */
export function axisTime({ from, to }: Span): FrameTime {
  const start = from === null ? null : daysTo(from);
  const end = to === null ? AXIS_DAYS : Math.min(AXIS_DAYS, Math.max(0, daysTo(to) + 1));
  return { from: start === null || start < 0 ? null : Math.min(start, AXIS_DAYS), to: end };
}

/** What a span of the axis is of: a day by its index, or null, all that was before. */
export function touches(time: FrameTime, day: number | null): boolean {
  const begins = time.from ?? -1;
  return day === null ? begins < 0 : begins < day + 0.99 && time.to > day + 0.01;
}

/** How much of the axis a span takes, 0 to 1; all of it says nothing of days. */
export const shareOf = ({ from, to }: FrameTime): number => alongAxis(to) - alongAxis(from);

/**
 * The step that tells of a day, as an index: the first of those that tell of as few days as any. Neither the opening nor
 * the sources; -1 where there is none.
 */
export function stepOfDay(steps: readonly { readonly time: Span | null }[], day: number | null): number {
  let found = -1;
  let least = 1; // a step that tells of all days is no answer
  for (const [index, { time }] of steps.slice(0, -1).entries()) {
    const span = index === 0 || time === null ? null : axisTime(time);
    if (span === null || !touches(span, day) || shareOf(span) >= least - 0.001) continue;
    found = index;
    least = shareOf(span);
  }
  return found;
}

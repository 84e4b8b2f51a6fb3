import type { FrameTime } from './frame-types.ts';
import type { Span } from './story.ts';

/** The time axis: three days, and before them an open end for what has gone on for longer. */
export const AXIS_START = '2021-11-17';
export const AXIS_DAYS = 3;

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

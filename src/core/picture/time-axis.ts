import type { Span, TimeAxis } from '../story.ts';
import type { FrameTime } from './frame-types.ts';

// The time axis: a story's days, and before them an open end for what has gone on for longer.

const DAY = 86_400_000; // milliseconds

/** An axis has a sign and a name for each of its days: more would not be told apart under a map. */
export const MOST_DAYS = 14;

/** The part of the axis that stands for all that was before it. */
export const OPEN_PART = 0.2;

/** Where a day of an axis of so many lies, 0 to 1; null and what lies before the axis is its open end. */
export function alongAxis({ days }: TimeAxis, day: number | null): number {
  if (day === null) return 0;
  return day < 0 ? OPEN_PART * Math.max(0, 1 + day) : OPEN_PART + (1 - OPEN_PART) * Math.min(1, day / days);
}

/** The days of the axis, YYYY-MM-DD. */
export const daysOf = ({ from, days }: TimeAxis): readonly string[] =>
  Array.from({ length: days }, (_, index) =>
    new Date(Date.parse(`${from}T00:00Z`) + index * DAY).toISOString().slice(0, 10),
  );

/** Whole days from one to another; both YYYY-MM-DD, so no clock or zone comes in. */
const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY);

/** The axis from one day to another, both in it. */
export const axisFrom = (from: string, to: string): TimeAxis => ({ from, days: daysFrom(from, to) + 1 });

/** The axis that holds the ends of spans that are not open; null where there are none, or too many days between them. */
export function axisAround(spans: readonly Span[]): TimeAxis | null {
  const ends = spans
    .flatMap(({ from, to }) => [from, to])
    .filter((end) => end !== null)
    .sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  const axis = axisFrom(first, last);
  return axis.days > MOST_DAYS ? null : axis;
}

/** A span in days of the axis; what began before the axis is open on its left. */
export function axisTime(axis: TimeAxis, { from, to }: Span): FrameTime {
  const start = from === null ? null : daysFrom(axis.from, from);
  const end = to === null ? axis.days : Math.min(axis.days, Math.max(0, daysFrom(axis.from, to) + 1));
  return { from: start === null || start < 0 ? null : Math.min(start, axis.days), to: end };
}

/** The same where a story may have no axis, and a step no time. */
export const timeOn = (axis: TimeAxis | null, span: Span | null): FrameTime | null =>
  axis === null || span === null ? null : axisTime(axis, span);

/** What a span of the axis is of: a day by its index, or null, all that was before. */
export function touches(time: FrameTime, day: number | null): boolean {
  const begins = time.from ?? -1;
  return day === null ? begins < 0 : begins < day + 0.99 && time.to > day + 0.01;
}

/** How much of the axis a span takes, 0 to 1; all of it says nothing of days. */
export const shareOf = (axis: TimeAxis, { from, to }: FrameTime): number => alongAxis(axis, to) - alongAxis(axis, from);

/**
 * The step that tells of a day, as an index: the first of those that tell of as few days as any. Neither the opening nor
 * the sources; -1 where there is none.
 */
export function stepOfDay(
  axis: TimeAxis,
  steps: readonly { readonly time: Span | null }[],
  day: number | null,
): number {
  let found = -1;
  let least = 1; // a step that tells of all days is no answer
  for (const [index, { time }] of steps.slice(0, -1).entries()) {
    const span = index === 0 || time === null ? null : axisTime(axis, time);
    if (span === null || !touches(span, day) || shareOf(axis, span) >= least - 0.001) continue;
    found = index;
    least = shareOf(axis, span);
  }
  return found;
}

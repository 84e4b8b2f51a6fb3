// The time axis of a story: hours, days, months or years in a row, and where on it something was.
import type { Span } from '../story.ts';
import { endOf, inUnits, momentAt, startOf, type TimeUnit, unitOf } from './moment.ts';

/** Parts of the axis since it began; `from` null where the span is open on the left. */
export interface FrameTime {
  readonly from: number | null;
  readonly to: number;
}

/** What was before the axis is its open end. */
export interface TimeAxis {
  /** The first time that has a sign: 2021-11-17, 1785, 480 BC. */
  readonly from: string;
  readonly by: TimeUnit;
  /** Units of `by` between two signs: an axis of centuries has years, a hundred at a time. */
  readonly step: number;
  /** How many signs; one or more. */
  readonly count: number;
}

/** An axis has a sign and a name for each of its parts: more would not be told apart under a map. */
export const MOST_SIGNS = 14;

const UNITS = ['hour', 'day', 'month', 'year'] as const satisfies readonly TimeUnit[];
const STEPS: Readonly<Record<Exclude<TimeUnit, 'year'>, readonly number[]>> = {
  hour: [1, 2, 3, 4, 6, 12],
  day: [1, 2, 3, 5, 7],
  month: [1, 2, 3, 6],
};
/** Years by 1, 2, 5, 10, 20, 50 and so on. */
const yearSteps = (): readonly number[] =>
  Array.from({ length: 11 }, (_, power) => [1, 2, 5].map((one) => one * 10 ** power)).flat();

/**
 * An axis of some unit and step that holds all from one day number to another. Days begin where the story does, years before
 * Christ at 500 BC and not at 501: there was no year 0.
 */
function holding(from: number, to: number, unit: TimeUnit, step: number): TimeAxis {
  const first = inUnits(from, unit);
  const shift = unit === 'year' && step > 1 && first < 1 ? 1 : 0;
  const start = unit === 'day' ? Math.floor(first) : Math.floor((first - shift) / step) * step + shift;
  const count = Math.max(1, Math.ceil((inUnits(to, unit) - start) / step - 1e-9));
  return { from: momentAt(start, unit), by: unit, step, count };
}

/** The finest axis that has room for all its signs, of units no finer than the finest time. */
function fitting(from: number, to: number, finest: TimeUnit): TimeAxis | null {
  for (const unit of UNITS.slice(UNITS.indexOf(finest)))
    for (const step of unit === 'year' ? yearSteps() : STEPS[unit]) {
      const axis = holding(from, to, unit, step);
      if (axis.count <= MOST_SIGNS) return axis;
    }
  return null;
}

const finest = (times: readonly string[]): TimeUnit =>
  UNITS.find((unit) => times.some((time) => unitOf(time) === unit)) ?? 'year';

/** The axis from one time to another, both in it; by some unit, or as fine as there is room. Null: there is none. */
export function axisFrom(
  from: string,
  to: string,
  signs: Pick<TimeAxis, 'by' | 'step'> | null = null,
): TimeAxis | null {
  const [start, end] = [startOf(from), endOf(to)];
  if (signs === null) return fitting(start, end, finest([from, to]));
  const axis = holding(start, end, signs.by, signs.step);
  return axis.count <= MOST_SIGNS ? axis : null;
}

/** The axis that holds the ends of spans that are not open; null where there are none. */
export function axisAround(spans: readonly Span[]): TimeAxis | null {
  const times = spans.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  if (times.length === 0) return null;
  return fitting(Math.min(...times.map(startOf)), Math.max(...times.map(endOf)), finest(times));
}

/** The times that have a sign, and the one after the last. */
const signAt = ({ from, by, step }: TimeAxis, index: number): string =>
  momentAt(Math.round(inUnits(startOf(from), by)) + index * step, by);
export const signsOf = (axis: TimeAxis): readonly string[] =>
  Array.from({ length: axis.count }, (_, index) => signAt(axis, index));

/** The year of all its hours or days; null where they are of more than one, or longer. */
export function yearOf(axis: TimeAxis): string | null {
  const years = new Set(signsOf(axis).map((sign) => sign.slice(0, 4)));
  return (axis.by === 'hour' || axis.by === 'day') && years.size === 1 ? String(Number(axis.from.slice(0, 4))) : null;
}

/** When the axis begins and when it is over, in days from 1970 on. */
export const reachOf = (axis: TimeAxis): readonly [start: number, end: number] => [
  startOf(axis.from),
  startOf(signAt(axis, axis.count)),
];

/** A span in parts of the axis; what began before the axis is open on its left. */
export function axisTime(axis: TimeAxis, { from, to }: Span): FrameTime {
  const first = inUnits(startOf(axis.from), axis.by);
  const at = (days: number): number => (inUnits(days, axis.by) - first) / axis.step;
  const start = from === null ? null : at(startOf(from));
  const end = to === null ? axis.count : Math.min(axis.count, Math.max(0, at(endOf(to))));
  return { from: start === null || start < 0 ? null : Math.min(start, axis.count), to: end };
}

/** The same where a story may have no axis, and a step no time. */
export const timeOn = (axis: TimeAxis | null, span: Span | null): FrameTime | null =>
  axis === null || span === null ? null : axisTime(axis, span);

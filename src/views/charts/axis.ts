import type { Mark } from './marks.ts';

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const ends = (mark: Mark): readonly number[] => (mark.kind === 'bar' ? [mark.from, mark.to] : [mark.at]);

/** Share of the axis kept free beyond its marks; an arrow at the end needs more. */
const MARGIN = 0.05;
const ARROW_MARGIN = 0.2;
/** Below this share of the greatest, the least value is so small that the axis had better begin at nought. */
const FROM_ZERO = 0.3;

export function axisOf(marks: readonly Mark[]): Axis {
  const values = marks.flatMap(ends);
  const greatest = Math.max(0, ...values);
  const least = Math.min(...values, greatest);
  const fromZero = least === greatest || least < FROM_ZERO * greatest;
  const start = fromZero ? Math.min(0, least) : least;
  const span = greatest - start || 1;
  const open = marks.some((mark) => mark.kind === 'arrow' && mark.at === greatest);
  const min = fromZero ? start : start - MARGIN * span;
  const max = greatest + (open ? ARROW_MARGIN : MARGIN) * span;
  return { min, max, ticks: ticksBetween(min, max) };
}

/** Round numbers within the axis, two to five of them. */
function ticksBetween(min: number, max: number): number[] {
  const step = roundStep((max - min) / 3);
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** The greatest of 1, 2, 5, 10, 20, 50 … that is not well above the given: but at least 1, nobody counts half a person. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [10, 5, 2].find((each) => each * power <= rough * 1.25) ?? 1;
  return Math.max(1, factor * power);
}

/** Percent of the axis's length, to a hundredth. */
export function position(axis: Axis, value: number): number {
  return Math.round(((value - axis.min) / (axis.max - axis.min)) * 10_000) / 100;
}

/** Where a value stands: before or after its mark, whichever side has room; over a bar that fills the axis. */
export type Side = { readonly side: 'before' | 'after'; readonly gap: number } | { readonly side: 'over' };

/** Percent of the axis that a value needs. */
const ROOM = 42;

/** `gap` is the percent between the end of the axis on that side and the mark. */
export function sideOf(axis: Axis, mark: Mark): Side {
  const [from = 0, to = from] = ends(mark).map((value) => position(axis, value));
  if (mark.kind !== 'bar' && from <= 50) return { side: 'after', gap: from };
  if (mark.kind === 'bar' && 100 - to >= ROOM) return { side: 'after', gap: to };
  return from >= ROOM ? { side: 'before', gap: Math.round((100 - from) * 100) / 100 } : { side: 'over' };
}

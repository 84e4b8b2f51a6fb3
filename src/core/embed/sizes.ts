import type { Form } from './kinds.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Good beside a column of text and in one, on a phone too. WordPress lets no embed be taller than 1000 pixels. */
export const SIZES: Readonly<Record<Form, Size>> = {
  scroll: { width: 600, height: 480 },
  stepper: { width: 600, height: 480 },
  unrolled: { width: 600, height: 1000 },
  card: { width: 600, height: 640 },
};

/** What may be chosen: less than that cannot be read, more is nobody's column. */
export const BOUNDS = {
  width: { min: 280, max: 2000 },
  height: { min: 200, max: 2000 },
  top: { min: 0, max: 400 },
} as const;
export type Measure = keyof typeof BOUNDS;

/** A number that may be chosen, nearest to the one given; null where none was. */
export function bounded(measure: Measure, value: number): number | null {
  const { min, max } = BOUNDS[measure];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : null;
}

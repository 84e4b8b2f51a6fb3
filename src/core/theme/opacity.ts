import type { Shape } from '../picture/features.ts';
import { REPORTER } from '../voices.ts';

/** Opacity of a fully shown shape: what lies under it must stay legible. */
export function fullOpacity(shape: Pick<Shape, 'precision' | 'voices'>): number {
  if (shape.precision === 'area') return 0.55;
  const dark = shape.voices.every((voice) => voice === REPORTER); // ink hides more than the other colours do
  return dark ? 0.2 : 0.4;
}

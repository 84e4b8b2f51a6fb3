import type { LonLat } from '../../src/core/geo.ts';

const PER_DEGREE = 1e4; // about ten metres

/** A place as the file of names has it. */
export const rounded = ([x, y]: LonLat): LonLat => [
  Math.round(x * PER_DEGREE) / PER_DEGREE,
  Math.round(y * PER_DEGREE) / PER_DEGREE,
];

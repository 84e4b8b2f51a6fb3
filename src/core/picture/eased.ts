/** Starts and ends at rest, so that a travel does not jerk: 3t² − 2t³, for t from 0 to 1. */
export function eased(t: number): number {
  return t * t * (3 - 2 * t);
}

declare const brand: unique symbol;
/** Where the reader is, in step units: 0 is the top of the story, n (the sources) its bottom. */
export type Position = number & { readonly [brand]: 'position' };

/** Where in a step things happen, in step units from its heading at the reading line. */
export const DRAWN = 0.48; // routes are complete, just before the rest, which pixels may miss by a hair
/** Where a route has come to stop k of n: pages bind these to the lines that name the stops. */
export const stopAt = (k: number, n: number): number => (DRAWN * (k + 1)) / n;
export const REST = 0.5; // the rest of a step: what stills, print and links mean
export const LEAVES = 0.6; // the step's last line is at the reading line; from here the camera travels

/** Clamps to the story; what is no number is its beginning. `last` is the index of the last step. */
export function position(value: number, last: number): Position {
  return (Number.isNaN(value) ? 0 : Math.min(last, Math.max(0, value))) as Position;
}

/** The step that a position is in. */
export function stepAt(at: Position): number {
  return Math.floor(at);
}

/** The rest of step i: half a step in, but for the last, which is a point. */
export function restOf(index: number, last: number): Position {
  return position(index >= last ? last : index + REST, last);
}

/** The rest of the step that a position is in: where a reader who wants no motion is. */
export function settle(at: Position, last: number): Position {
  return restOf(stepAt(at), last);
}

import { LEAVES, type Position, position, REST } from '../picture/position.ts';

/** The boxes of a step's text, in document pixels from the top of the page. */
export interface StepBox {
  readonly heading: number; // top of the heading
  readonly lastLine: number; // bottom of its last line
}

/** The part of the window that text runs through, in pixels from the window's top. */
export interface TextWindow {
  readonly top: number;
  readonly height: number;
}

/** Where on the scroll bar a position is: rising pixels, each with the position there. */
export interface Knots {
  readonly pixels: readonly number[];
  readonly positions: readonly number[];
}

/** How far down the text window a line is read, as a fraction of its height. */
export const READING_LINE = 0.6;

const HEADING_MARGIN_PX = 12; // pixels above the heading of a step that is taller than its window

/** The scroll offset at which a step rests: in the middle of the text window, or from its heading on if it is taller. */
function resting({ heading, lastLine }: StepBox, { top, height }: TextWindow): number {
  return heading - top - Math.max(HEADING_MARGIN_PX, (height - (lastLine - heading)) / 2);
}

/**
 * Ties scroll offsets to positions. A step's heading at the reading line is `i`, the step in the middle of the window
 * `i + 0.5`, its last line at the reading line `i + 0.6`. A step lower than 60 % of the window counts as that high, so
 * that a link to its heading lies within [i, i + 0.6]. The top of the document is 0 and its bottom the last position at
 * every size: knots that cannot be reached move in.
 */
export function tieKnots(boxes: readonly StepBox[], text: TextWindow, maxScroll: number): Knots {
  if (maxScroll <= 0) return { pixels: [0], positions: [0] }; // a page that does not scroll is at its top
  const last = boxes.length - 1;
  const line = text.top + READING_LINE * text.height;
  const pixels: number[] = [];
  const positions: number[] = [];
  boxes.forEach((box, index) => {
    const lastLine = Math.max(box.lastLine, box.heading + READING_LINE * text.height);
    pixels.push(index === 0 ? 0 : box.heading - line);
    positions.push(index);
    if (index === last) return;
    pixels.push(resting({ ...box, lastLine }, text), lastLine - line);
    positions.push(index + REST, index + LEAVES);
  });
  const gap = Math.min(1, maxScroll / Math.max(1, pixels.length)); // keeps order strict where steps have no height
  for (let k = 1; k < pixels.length; k++) pixels[k] = Math.max(pixels[k] ?? 0, (pixels[k - 1] ?? 0) + gap);
  let most = maxScroll;
  for (let k = pixels.length - 1; k > 0; k--) {
    pixels[k] = Math.min(pixels[k] ?? 0, most);
    most = (pixels[k] ?? 0) - gap;
  }
  return { pixels, positions };
}

/** Index of the last value that is at most `x`; -1 before the first. Values rise. */
function lastAtMost(values: readonly number[], x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function along(x: number, from: readonly number[], to: readonly number[]): number {
  const k = lastAtMost(from, x);
  const a = from[k];
  const b = from[k + 1];
  if (a === undefined) return to[0] ?? 0;
  if (b === undefined) return to[to.length - 1] ?? 0;
  return (to[k] ?? 0) + ((x - a) / (b - a)) * ((to[k + 1] ?? 0) - (to[k] ?? 0));
}

/** The last position: the last step has but one knot. */
const lastOf = ({ positions }: Knots): number => positions[positions.length - 1] ?? 0;

/** The position at a scroll offset in pixels. */
export function positionAt(knots: Knots, scroll: number): Position {
  return position(along(scroll, knots.pixels, knots.positions), lastOf(knots));
}

/** The scroll offset in pixels of a position. */
export function scrollAt(knots: Knots, at: Position): number {
  return along(at, knots.positions, knots.pixels);
}

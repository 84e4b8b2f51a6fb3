import type { Pixel } from '../../geo.ts';
import type { Box } from '../viewport.ts';

const GAP = 7; // pixels between a callout's words and its leader
const EVERY = 6; // pixels between the boxes along a leader

/** From the side of the box of a callout's words that faces its place to that place, with one slight curve. */
interface Leader {
  readonly start: Pixel;
  readonly bend: Pixel;
  readonly end: Pixel;
}

export function leaderOf(words: Box, end: Pixel): Leader {
  const left = words.x - end.x;
  const top = words.y - end.y;
  const right = left + words.width;
  const middle = top + words.height / 2;
  const from =
    left > 0
      ? { x: left - GAP, y: middle }
      : right < 0
        ? { x: right + GAP, y: middle }
        : { x: (left + right) / 2, y: top > 0 ? top - GAP : top + words.height + GAP };
  return {
    start: { x: end.x + from.x, y: end.y + from.y },
    bend: { x: end.x + from.x * 0.45 - from.y * 0.12, y: end.y + from.y * 0.45 + from.x * 0.12 },
    end,
  };
}

/** Points along a leader, from the words to the place, a few pixels apart. */
export function alongLeader({ start, bend, end }: Leader): readonly Pixel[] {
  const count = Math.max(2, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / EVERY));
  return Array.from({ length: count }, (_, i) => {
    const t = i / count;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
  });
}

/** A small box about a point. */
export const boxAt = ({ x, y }: Pixel): Box => ({ x: x - 1, y: y - 1, width: 2, height: 2 });

/** Small boxes along the way from a callout's words to its place. */
export const leaderBoxes = (words: Box, end: Pixel): readonly Box[] => alongLeader(leaderOf(words, end)).map(boxAt);

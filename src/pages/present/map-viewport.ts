import type { Viewport } from '../../core/picture/viewport.ts';

const LETTERS = 24 / 13; // what is read from the last row, against a desk's letters
const CREDIT = { width: 470, height: 40 }; // pixels, at that size

/** The viewport of a map on a wall, whose size gives it, in CSS pixels. */
export function presentViewport(boxWidth: number, boxHeight: number): Viewport {
  const width = Math.max(1, Math.round(boxWidth));
  const height = Math.max(1, Math.round(boxHeight));
  const wall = Math.max(1, Math.min(width / 740, height / 680)); // a larger screen is a larger picture, not more of it
  const credit = {
    x: width - CREDIT.width * wall,
    y: height - CREDIT.height * wall,
    width: CREDIT.width * wall,
    height: CREDIT.height * wall,
  };
  return {
    width,
    height,
    padding: { top: 24 * wall, right: 24 * wall, bottom: 52 * wall, left: 24 * wall },
    obstacles: [credit],
    compact: false,
    textScale: LETTERS * wall,
  };
}

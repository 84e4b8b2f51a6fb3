import { viewportOf } from './map-box.ts';
import type { Viewport } from './picture/viewport.ts';
import { DESK, TABLET, WINDOW_WIDTHS } from './theme/breakpoints.ts';

/** The sizes of a window at which the story must be good, CSS pixels: phones, a tablet, desks, a projector, a wall. */
export const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

const COLUMN = { least: 304, share: 0.403, most: 720, wall: 840 } as const; // pixels, and part of a desk's window, that text takes
const STACKED = { share: 0.44, less: 26 } as const; // of a phone's window's height, and pixels that the key takes of it
const FOOT = { low: 53, desk: 104, wall: 118 } as const; // pixels below a desk's map: key, axis, credit
const LOW = 480; // of windows: on less, the foot is one line
const TALL = 1000; // and from here on a wide one has a wall's letters

/** Whether the map stands above the text in a window of this size, CSS pixels, and not beside it. */
export const isStacked = (width: number, height: number): boolean =>
  width < DESK && (width < TABLET || width / height < 4 / 3);

/** How far from the top of such a window text begins, CSS pixels. */
export const textTop = (width: number, height: number): number =>
  isStacked(width, height) ? height * STACKED.share : 0;

/**
 * The viewport of the story's map in a window of this size, CSS pixels, as the style sheets lay it out: for checks that
 * have no browser. The end-to-end tests hold it against one.
 */
export function mapViewport(width: number, height: number): Viewport {
  if (isStacked(width, height)) return viewportOf(width, textTop(width, height) - STACKED.less);
  const isWall = width >= WINDOW_WIDTHS.wall && height >= TALL;
  const most = isWall ? COLUMN.wall : COLUMN.most;
  const column = Math.min(most, Math.max(COLUMN.least, width * COLUMN.share));
  const foot = isWall ? FOOT.wall : height < LOW ? FOOT.low : FOOT.desk;
  return viewportOf(width - column - 1, height - foot);
}

/** Maps that every step is checked in: those of windows at these sizes, which are the page's stills too. */
export const MAPS: readonly (readonly [string, Viewport])[] = SIZES.map(
  ([width, height]) => [`a window of ${width} × ${height}`, mapViewport(width, height)] as const,
);

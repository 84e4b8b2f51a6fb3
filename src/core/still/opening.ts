import type { Box, Insets, Viewport } from '../plan/viewport.ts';
import type { Scheme } from '../theme/themes.ts';

/**
 * The opening's picture fills the first screen, so it is drawn wider than any and shown as high as its box: what a
 * window has no room for is cut off at the sides. The sizes differ in their letters. A page takes the first whose
 * windows it is in.
 */
export const OPENING_CROPS = ['small', 'phone', 'wall', 'desk'] as const;
export type OpeningCrop = (typeof OPENING_CROPS)[number];

/** Windows that an opening's picture is for; null: all that are left. A media query, asked before any script runs. */
export const OPENING_MEDIA: Readonly<Record<OpeningCrop, string | null>> = {
  small: '(max-width: 639px) and (max-height: 700px)',
  phone: '(max-width: 639px) or (max-height: 559px)',
  wall: '(min-width: 1700px)',
  desk: null,
};

/** Parts of the picture's width, and of its height where it says so. */
const CUT = { left: 0.304, right: 0.164 } as const; // beside the square that a phone shows
const FREE = { left: 0.325, right: 0.169, height: 0.035 } as const; // where the story's places are on a desk
const PANEL = { width: 0.43, top: 0.36 } as const; // what the title may cover on a desk, whatever the window

/** On a phone the title has a place of its own, and the sides are cut off. */
function phone(width: number, height: number, letters: number): Viewport {
  const cut: Insets = { top: 0, bottom: 0, left: Math.round(width * CUT.left), right: Math.round(width * CUT.right) };
  return { width, height, furniture: cut, blocked: [], compact: false, letters, cut };
}

/** On a desk the title lies over the south-west: no name stands there. */
function desk(width: number, height: number, letters: number): Viewport {
  const air = height * FREE.height;
  const furniture: Insets = { top: air, bottom: air, left: width * FREE.left, right: width * FREE.right };
  const panel: Box = { x: 0, y: height * PANEL.top, width: width * PANEL.width, height: height * (1 - PANEL.top) };
  return { width, height, furniture, blocked: [panel], compact: false, letters };
}

export const OPENING_VIEWS: Readonly<Record<OpeningCrop, Viewport>> = {
  small: phone(640, 320, 1),
  phone: phone(860, 430, 0.9),
  wall: desk(2760, 1380, 1.35),
  desk: desk(1720, 860, 1),
};

/** Where the build writes a picture of the opening, from the site's root. */
export function openingPath(crop: OpeningCrop, theme: Scheme): string {
  return `stills/opening.${crop}.${theme}.svg`;
}

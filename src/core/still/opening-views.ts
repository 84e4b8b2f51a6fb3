import type { Box, Insets, Viewport } from '../picture/viewport.ts';
import type { OpeningCrop } from './opening.ts';

// For the build, which draws the pictures: a page needs their names only. Their corners may be cut off.

/** Parts of the picture's width, and of its height where it says so. */
const CUT = { left: 0.304, right: 0.164 } as const; // beside the square that a phone shows
const FREE = { left: 0.325, right: 0.169, height: 0.035 } as const; // where the story's places are on a desk
const PANEL = { width: 0.43, top: 0.36 } as const; // what the title may cover on a desk, whatever the window

/** On a phone the title has a place of its own, and the sides are cut off. */
function phone(width: number, height: number, textScale: number): Viewport {
  const bleed: Insets = { top: 0, bottom: 0, left: Math.round(width * CUT.left), right: Math.round(width * CUT.right) };
  return { width, height, padding: bleed, obstacles: [], compact: false, textScale, bleed, locator: false };
}

/** On a desk the title lies over the south-west: no name stands there. */
function desk(width: number, height: number, textScale: number): Viewport {
  const air = height * FREE.height;
  const padding: Insets = { top: air, bottom: air, left: width * FREE.left, right: width * FREE.right };
  const panel: Box = { x: 0, y: height * PANEL.top, width: width * PANEL.width, height: height * (1 - PANEL.top) };
  return { width, height, padding, obstacles: [panel], compact: false, textScale, locator: false };
}

export const OPENING_VIEWS: Readonly<Record<OpeningCrop, Viewport>> = {
  small: phone(640, 320, 1),
  phone: phone(860, 430, 0.9),
  wall: desk(2760, 1380, 1.35),
  desk: desk(1720, 860, 1),
};

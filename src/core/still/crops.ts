import { viewportOf } from '../map-box.ts';
import type { Viewport } from '../picture/viewport.ts';
import type { Scheme } from '../theme/themes.ts';

/** The sizes that a step's still comes in, smallest first. They stand in the page, behind and instead of the live map. */
export const PAGE_CROPS = ['small', 'phone', 'tablet', 'laptop', 'desk', 'wall'] as const;
export type PageCrop = (typeof PAGE_CROPS)[number];

/** Pictures to take away, with title, key, scale and credit inside: for paper, cards, feeds of several shapes and slides. */
export const EXPORT_CROPS = ['paper', 'card', 'portrait', 'slide', 'square', 'tall'] as const;
export type ExportCrop = (typeof EXPORT_CROPS)[number];

/** What each comes as. What is only shared is pixels: no feed takes anything else. */
export const EXPORT_FORMATS: Readonly<Record<ExportCrop, readonly ('svg' | 'png')[]>> = {
  paper: ['svg'],
  card: ['svg', 'png'],
  portrait: ['svg', 'png'],
  slide: ['svg', 'png'],
  square: ['png'],
  tall: ['png'],
};

/**
 * Viewports of the page's stills, CSS pixels: the live map's own box in windows of 320×568, 390×844, 820×1180, 1024×768,
 * 1440×900 and 2560×1440. There still and live map are one picture; in others the nearest is shown.
 */
export const CROPS: Readonly<Record<PageCrop, Viewport>> = {
  small: viewportOf(320, 224),
  phone: viewportOf(390, 345),
  tablet: viewportOf(820, 493),
  laptop: viewportOf(610, 664),
  desk: viewportOf(859, 796),
  wall: viewportOf(1719, 1322),
};

/** How much of its width and height a still's ground goes on beyond each edge: what a box of another shape shows. */
export const SPILL_SHARE = 0.2;

/** How much larger a still is drawn so that all of it fits into a box of this size: pixels of the box for each of its own. */
export function fittedScale(crop: PageCrop, width: number, height: number): number {
  return Math.min(width / CROPS[crop].width, height / CROPS[crop].height);
}

/** Where the build writes a still of the page, from the site's root. */
export function stillPath(step: string, crop: PageCrop, theme: Scheme): string {
  return `stills/${step}.${crop}.${theme}.svg`;
}

/** Where the build writes a picture to take away, from the site's root. */
export function exportPath(step: string, crop: ExportCrop, format: 'svg' | 'png'): string {
  return `step/${step}/${step}-${crop}.${format}`;
}

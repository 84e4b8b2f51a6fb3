import type { Insets, Viewport } from '../picture/viewport.ts';
import { DESK, TABLET } from '../theme/breakpoints.ts';
import type { Scheme } from '../theme/themes.ts';

/** The shapes that a step's still comes in. The first two stand in the page, behind and instead of the live map. */
export const PAGE_CROPS = ['wide', 'tall'] as const;
export type PageCrop = (typeof PAGE_CROPS)[number];

/** Pictures to take away, with title, key, scale and credit inside: for paper, cards, portrait feeds and slides. */
export const EXPORT_CROPS = ['paper', 'card', 'portrait', 'slide'] as const;
export type ExportCrop = (typeof EXPORT_CROPS)[number];

/** A page's still covers a box of another shape: this much of its width and height may be cut off, at either end. */
const BLEED_SHARE = { x: 0.15, y: 0.075 } as const;
const CLEARANCE_PX = 10; // pixels between what may be cut off and what the step's places need

/** Room that the page's buttons take in the upper corners, in pixels of the still where it is drawn smallest. */
interface Corners {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

function pageCrop(width: number, height: number, textScale: number, corners: Corners): Viewport {
  const bleed: Insets = {
    top: height * BLEED_SHARE.y,
    right: width * BLEED_SHARE.x,
    bottom: height * BLEED_SHARE.y,
    left: width * BLEED_SHARE.x,
  };
  const padding: Insets = {
    top: bleed.top + CLEARANCE_PX,
    right: bleed.right + CLEARANCE_PX,
    bottom: bleed.bottom + CLEARANCE_PX,
    left: bleed.left + CLEARANCE_PX,
  };
  const obstacles = [
    { x: 0, y: 0, width: corners.start, height: corners.height },
    { x: width - corners.end, y: 0, width: corners.end, height: corners.height },
  ];
  return { width, height, padding, obstacles, compact: false, textScale, bleed };
}

/** Viewports of the page's stills, CSS pixels: about 16:10 and 10:9. */
export const CROPS: Readonly<Record<PageCrop, Viewport>> = {
  wide: pageCrop(960, 600, 1, { start: 180, end: 235, height: 70 }),
  tall: pageCrop(600, 540, 1.1, { start: 155, end: 160, height: 88 }),
};

/**
 * Windows whose map has a box that the wide still covers better. A media query, because the page shows the opening's
 * still before any script can measure. Phones always have the tall one: its letters are larger there.
 */
export const WIDE_MEDIA = [
  `((min-width: ${TABLET}px) and (max-width: ${DESK - 1}px) and (max-aspect-ratio: 4/3))`,
  `((min-width: ${TABLET}px) and (min-aspect-ratio: 15/8))`,
].join(' or ');

/** How much larger a still is drawn when it covers a box of this size: pixels of the box for each of the still. */
export function coverScale(crop: PageCrop, width: number, height: number): number {
  return Math.max(width / CROPS[crop].width, height / CROPS[crop].height);
}

/** Where the build writes a still of the page, from the site's root. */
export function stillPath(step: string, crop: PageCrop, theme: Scheme): string {
  return `stills/${step}.${crop}.${theme}.svg`;
}

/** Where the build writes a picture to take away, from the site's root. */
export function exportPath(step: string, crop: ExportCrop, format: 'svg' | 'png'): string {
  return `step/${step}/${step}-${crop}.${format}`;
}

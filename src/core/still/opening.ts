import { TABLET, WIDE } from '../theme/breakpoints.ts';
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
  small: `(max-width: ${TABLET - 1}px) and (max-height: 700px)`,
  phone: `(max-width: ${TABLET - 1}px) or (max-height: 559px)`,
  wall: `(min-width: ${WIDE}px)`,
  desk: null,
};

/** Where the build writes a picture of the opening, from the site's root. */
export function openingPath(crop: OpeningCrop, theme: Scheme): string {
  return `stills/opening.${crop}.${theme}.svg`;
}

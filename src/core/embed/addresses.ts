import { exportPath } from '../still/crops.ts';
import { EXPORT_PICTURES } from '../still/export-pictures.ts';
import type { EmbedOptions } from './kinds.ts';
import type { Size } from './sizes.ts';

/** Where the stepper stands, and below it all other frames. */
export const FRAME_PATH = 'frame/';

/**
 * The page that a frame shows, from the site's root at `site`; null: of this form there is none. Ids of steps have only
 * letters that an address may have as they are.
 */
export function frameAddress(site: string, { form, step, theme }: EmbedOptions, firstStep: string): string | null {
  const wish = (start: string | null): string => {
    const wishes = [
      ...(theme === 'auto' ? [] : [`theme=${theme}`]),
      ...(start === null || start === firstStep ? [] : [`start=${start}`]),
    ];
    return wishes.length === 0 ? '' : `?${wishes.join('&')}`;
  };
  switch (form) {
    case 'scroll':
      return null;
    case 'stepper':
      return `${site}${FRAME_PATH}${wish(step)}`;
    case 'unrolled':
      return `${site}${FRAME_PATH}unrolled/${wish(null)}`;
    case 'card':
      return `${site}${FRAME_PATH}card/${step}/${wish(null)}`;
    default:
      return form satisfies never;
  }
}

/** The picture that stands for a step in feeds and in what was released: of a format that all read. */
export const posterAddress = (site: string, step: string): string => `${site}${exportPath(step, 'card', 'png')}`;

/** The same for articles, lighter, and half as large for phones: with the pixels of its width. */
export const POSTERS = [
  { crop: 'card', width: 1200 },
  { crop: 'card', width: 640 },
  { crop: 'portrait', width: 720 },
] as const;
export type Poster = (typeof POSTERS)[number];

/** Where the build writes one, from the site's root. */
export const posterPath = (step: string, { crop, width }: Poster): string =>
  `step/${step}/${step}-${crop}-${width}.webp`;

/** Its size, pixels of the file. */
export const POSTER_SIZE: Size = {
  width: Math.round(EXPORT_PICTURES.card.width * EXPORT_PICTURES.card.scale),
  height: Math.round(EXPORT_PICTURES.card.height * EXPORT_PICTURES.card.scale),
};

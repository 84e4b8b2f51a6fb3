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

/** The picture that stands for a step where nothing of ours runs. */
export const posterAddress = (site: string, step: string): string => `${site}${exportPath(step, 'card', 'png')}`;

/** Its size, pixels of the file. */
export const POSTER_SIZE: Size = {
  width: Math.round(EXPORT_PICTURES.card.width * EXPORT_PICTURES.card.scale),
  height: Math.round(EXPORT_PICTURES.card.height * EXPORT_PICTURES.card.scale),
};

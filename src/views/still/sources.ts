import { stillPath, WIDE_MEDIA } from '../../core/still/crops.ts';
import { OPENING_CROPS, OPENING_MEDIA, type OpeningCrop, openingPath } from '../../core/still/opening.ts';
import type { Scheme } from '../../core/theme/themes.ts';

export interface StillSource {
  readonly media: string;
  readonly srcset: string;
}

const DARK_MEDIA = '(prefers-color-scheme: dark)';

/**
 * The files of a step's still by the window they are for, most particular first; the last has no condition. `scheme` is
 * what the reader chose; without a choice the system's wish holds. On paper another picture stands in its place, with key and credit inside. `wideMedia` are the
 * windows that the wide still is for.
 */
export function stillSources(
  step: string,
  root: string,
  scheme: Scheme | null,
  wideMedia: string = WIDE_MEDIA,
): { readonly sources: readonly StillSource[]; readonly src: string } {
  const at = (crop: 'wide' | 'tall', theme: Scheme): string => `${root}${stillPath(step, crop, theme)}`;
  const wide = `(${wideMedia})`;
  const dark = scheme === null ? `${DARK_MEDIA} and ` : '';
  const plain = scheme ?? 'light';
  return {
    sources: [
      { media: `${dark}${wide}`, srcset: at('wide', scheme ?? 'dark') },
      { media: scheme === null ? DARK_MEDIA : 'not all', srcset: at('tall', 'dark') },
      { media: wide, srcset: at('wide', plain) },
    ],
    src: at('tall', plain),
  };
}

/** The same for the opening's picture, which has windows and files of its own. */
export function openingSources(
  root: string,
  scheme: Scheme | null,
): { readonly sources: readonly StillSource[]; readonly src: string } {
  const at = (crop: OpeningCrop, theme: Scheme): string => `${root}${openingPath(crop, theme)}`;
  const dark = OPENING_CROPS.map((crop) => {
    const windows = OPENING_MEDIA[crop];
    const media = windows === null ? DARK_MEDIA : `${DARK_MEDIA} and (${windows})`;
    return { media: scheme === null ? media : 'not all', srcset: at(crop, 'dark') };
  });
  const plain = OPENING_CROPS.flatMap((crop) => {
    const media = OPENING_MEDIA[crop];
    return media === null ? [] : [{ media, srcset: at(crop, scheme ?? 'light') }];
  });
  return { sources: [...dark, ...plain], src: at('desk', scheme ?? 'light') };
}

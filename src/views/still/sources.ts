import { type PageCrop, stillPath } from '../../core/still/crops.ts';
import { OPENING_CROPS, OPENING_MEDIA, type OpeningCrop, openingPath } from '../../core/still/opening.ts';
import type { StillWindows } from '../../core/still/windows.ts';
import type { Scheme } from '../../core/theme/themes.ts';

interface StillSource {
  readonly media: string;
  readonly srcset: string;
}

const DARK_MEDIA = '(prefers-color-scheme: dark)';

/**
 * The files of a step's still by the window they are for, most particular first; the last has no condition. `scheme`: of a
 * page that has one choice of colours; null: as the system wishes. On paper another picture stands in its place, with key
 * and credit inside.
 */
export function stillSources(
  step: string,
  root: string,
  scheme: Scheme | null,
  { sources, rest }: StillWindows,
): { readonly sources: readonly StillSource[]; readonly src: string } {
  const at = (crop: PageCrop, theme: Scheme): string => `${root}${stillPath(step, crop, theme)}`;
  const plain = sources.map(([crop, media]) => ({ media, srcset: at(crop, scheme ?? 'light') }));
  const src = at(rest, scheme ?? 'light');
  if (scheme !== null) return { sources: plain, src };
  const dark = sources.map(([crop, media]) => ({ media: `${DARK_MEDIA} and (${media})`, srcset: at(crop, 'dark') }));
  return { sources: [...dark, { media: DARK_MEDIA, srcset: at(rest, 'dark') }, ...plain], src };
}

/** The same for the opening's picture, which has windows and files of its own, as the system wishes. */
export function openingSources(root: string): { readonly sources: readonly StillSource[]; readonly src: string } {
  const at = (crop: OpeningCrop, theme: Scheme): string => `${root}${openingPath(crop, theme)}`;
  const dark = OPENING_CROPS.map((crop) => {
    const windows = OPENING_MEDIA[crop];
    const media = windows === null ? DARK_MEDIA : `${DARK_MEDIA} and (${windows})`;
    return { media, srcset: at(crop, 'dark') };
  });
  const light = OPENING_CROPS.flatMap((crop) => {
    const media = OPENING_MEDIA[crop];
    return media === null ? [] : [{ media, srcset: at(crop, 'light') }];
  });
  return { sources: [...dark, ...light], src: at('desk', 'light') };
}

import { type PageCrop, stillPath } from '../../core/still/crops.ts';
import { OPENING_CROPS, OPENING_MEDIA, type OpeningCrop, openingPath } from '../../core/still/opening.ts';
import type { StillWindows } from '../../core/still/windows.ts';
import type { Scheme } from '../../core/theme/themes.ts';

export interface StillSource {
  readonly media: string;
  readonly srcset: string;
}

/** The media of a source that stands where a script may give it another. */
export const NEVER = 'not all';

const DARK_MEDIA = '(prefers-color-scheme: dark)';

/**
 * The files of a step's still by the window they are for, most particular first; the last has no condition. `scheme` is
 * what the reader chose; without a choice the system's wish holds. On paper another picture stands in its place, with key
 * and credit inside.
 */
export function stillSources(
  step: string,
  root: string,
  scheme: Scheme | null,
  windows: StillWindows,
): { readonly sources: readonly StillSource[]; readonly src: string } {
  const at = (crop: PageCrop, theme: Scheme): string => `${root}${stillPath(step, crop, theme)}`;
  const dark = windows.sources.map(([crop, media]) => ({
    media: scheme === null ? `${DARK_MEDIA} and (${media})` : NEVER,
    srcset: at(crop, 'dark'),
  }));
  const plain = windows.sources.map(([crop, media]) => ({ media, srcset: at(crop, scheme ?? 'light') }));
  const rest = { media: scheme === null ? DARK_MEDIA : NEVER, srcset: at(windows.rest, 'dark') };
  return { sources: [...dark, rest, ...plain], src: at(windows.rest, scheme ?? 'light') };
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

import type { PageCrop } from './crops.ts';

/** Which still stands where: the first whose windows hold, else the last. Media queries, asked before any script runs. */
export interface StillWindows {
  readonly sources: readonly (readonly [crop: PageCrop, media: string])[];
  readonly rest: PageCrop;
}

/** Beside the text on a desk, above it on a phone: for each window the still whose letters come nearest to the live map's. */
export const PAGE_WINDOWS: StillWindows = {
  sources: [
    ['wall', '(min-width: 2000px) or ((min-width: 1700px) and (min-height: 1000px))'],
    ['desk', '(min-width: 1300px) and (min-height: 820px)'],
    ['laptop', '(min-height: 560px) and ((min-width: 900px) or ((min-width: 640px) and (min-aspect-ratio: 4/3)))'],
    ['tablet', '(min-width: 700px) and (min-height: 560px)'],
    ['phone', '(min-width: 640px) or (min-height: 720px)'],
  ],
  rest: 'small',
};

/** In the text, where each step has its own: no wider than a column. */
export const COLUMN_WINDOWS: StillWindows = {
  sources: [
    ['desk', '(min-width: 1300px)'],
    ['laptop', '(min-width: 900px)'],
  ],
  rest: 'phone',
};

/** As wide as a page of text, whatever the window's height. */
export const FLOW_WINDOWS: StillWindows = { sources: [['tablet', '(min-width: 640px)']], rest: 'phone' };

/** One size in any window. */
export const SMALL_PICTURE: StillWindows = { sources: [], rest: 'phone' };

import type { Characters } from './characters.ts';

type Axis = number | { readonly min: number; readonly max: number };

/** One face of the page: a file for each alphabet, cut down to the characters and weights in use. */
export interface Face {
  readonly name: string; // of the files made
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly from: string; // package and stem of its files
  readonly ending: string;
  readonly axes: Readonly<Record<string, Axis>>;
  readonly characters: keyof Characters;
  /** Whether the untouched files stand behind the cut ones, for characters that come from elsewhere. */
  readonly whole: boolean;
}

/**
 * The serif comes in two cuts, one for text and one for headings: both optical sizes in one variable file would weigh
 * more than all else that the first view needs.
 */
export const FACES: readonly Face[] = [
  {
    name: 'serif',
    family: 'Source Serif 4',
    style: 'normal',
    weight: '400 600',
    from: 'source-serif-4',
    ending: 'opsz-normal',
    axes: { wght: { min: 400, max: 600 }, opsz: 18 },
    characters: 'text',
    whole: true,
  },
  {
    name: 'serif-display',
    family: 'Source Serif 4 Display',
    style: 'normal',
    weight: '600',
    from: 'source-serif-4',
    ending: 'opsz-normal',
    axes: { wght: 600, opsz: 40 },
    characters: 'headings',
    whole: false,
  },
  {
    name: 'serif-italic',
    family: 'Source Serif 4',
    style: 'italic',
    weight: '400',
    from: 'source-serif-4',
    ending: 'opsz-italic',
    axes: { wght: 400, opsz: 18 },
    characters: 'emphasis',
    whole: true,
  },
  {
    name: 'sans',
    family: 'Source Sans 3',
    style: 'normal',
    weight: '400 600',
    from: 'source-sans-3',
    ending: 'wght-normal',
    axes: { wght: { min: 400, max: 600 } },
    characters: 'labels',
    whole: true,
  },
  {
    name: 'sans-italic',
    family: 'Source Sans 3',
    style: 'italic',
    weight: '400',
    from: 'source-sans-3',
    ending: 'wght-italic',
    axes: { wght: 400 },
    characters: 'waters',
    whole: true,
  },
];

export const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type Alphabet = (typeof ALPHABETS)[number];

import type { Voice } from '../voices.ts';
import { BRAND, inColours } from './brand.ts';
import { DARK } from './dark.ts';
import { LIGHT } from './light.ts';
import { type Theme, voiceName } from './theme.ts';

/** The themes that a reader may have, by what the page's `data-theme` says; without it the system's wish holds. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: inColours(LIGHT, BRAND.colours.light),
  dark: inColours(DARK, BRAND.colours.dark),
};

/** A theme with the colours that a story's voices have of their own. */
export const painted = (theme: Theme, voices: readonly Pick<Voice, 'colour' | 'paint'>[]): Theme => ({
  ...theme,
  ...Object.fromEntries(
    voices.flatMap(({ colour, paint }) => (paint === null ? [] : [[voiceName(colour), paint[theme.scheme]]])),
  ),
});

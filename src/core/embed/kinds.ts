import { SIZES, type Size } from './sizes.ts';

/** The forms in which the story stands in somebody's page. */
export const FORMS = ['scroll', 'stepper', 'unrolled', 'card'] as const;
export type Form = (typeof FORMS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Where the text in a host's page leads: nowhere, to the sources at its end, or from each figure in a new tab. */
export const LINKS = ['end', 'tab', 'none'] as const;
export type Links = (typeof LINKS)[number];

/** When the live map comes: when it is near, by a tap, never; or nothing of ours before a tap. */
export const LIVE = ['auto', 'tap', 'none', 'ask'] as const;
export type Live = (typeof LIVE)[number];

/** What a newsroom chooses. Each form takes of it what has a meaning there. */
export interface EmbedOptions {
  readonly form: Form;
  /** Where the stepper begins, and which step a card is of. */
  readonly step: string;
  readonly theme: EmbedTheme;
  /** Of a frame, CSS pixels. With the script the width is the column's own. */
  readonly size: Size;
  /** Height of the host's own bar that stays at the top of its windows, CSS pixels. */
  readonly top: number;
  readonly links: Links;
  readonly live: Live;
}

export const defaultOptions = (form: Form, firstStep: string): EmbedOptions => ({
  form,
  step: firstStep,
  theme: 'auto',
  size: SIZES[form],
  top: 0,
  links: 'end',
  live: 'auto',
});

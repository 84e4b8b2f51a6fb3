/** The forms in which the story stands in somebody's page. */
export const FORMS = ['scroll', 'stepper', 'unrolled', 'card'] as const;
export type Form = (typeof FORMS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

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
}

/** Good beside a column of text and in one. WordPress lets no embed be taller than 1000 pixels. A card on a phone is taller than in a column. */
export const SIZES: Readonly<Record<Form, Size>> = {
  scroll: { width: 600, height: 480 },
  stepper: { width: 600, height: 480 },
  unrolled: { width: 600, height: 1000 },
  card: { width: 600, height: 510 },
};

/** What may be chosen: less than that cannot be read, more is nobody's column. */
export const BOUNDS = {
  width: { min: 280, max: 2000 },
  height: { min: 200, max: 2000 },
  top: { min: 0, max: 400 },
} as const;
export type Measure = keyof typeof BOUNDS;

/** A number that may be chosen, nearest to the one given; null where none was. */
export function bounded(measure: Measure, value: number): number | null {
  const { min, max } = BOUNDS[measure];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : null;
}

export const defaultOptions = (form: Form, firstStep: string): EmbedOptions => ({
  form,
  step: firstStep,
  theme: 'auto',
  size: SIZES[form],
  top: 0,
});

export const formNamed = (name: string): Form | null => FORMS.find((form) => form === name) ?? null;
export const embedThemeNamed = (name: string): EmbedTheme | null =>
  EMBED_THEMES.find((theme) => theme === name) ?? null;

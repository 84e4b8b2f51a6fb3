import type { NamedVoice } from '../../core/voices.ts';
import { EN } from '../../strings/en.ts';

/** What figures say in the language of the page, beside what the story gives them. */
export interface ChartStrings {
  /** Locale of numbers, dates and lists. */
  readonly locale: string;
  /** The side that a letter stands for. */
  readonly side: (voice: Pick<NamedVoice, 'sort' | 'name'>) => string;
  readonly reporter: (report: string) => string;
  readonly inReport: (report: string) => string;
  readonly via: (names: string) => string;
  readonly quotes: readonly [open: string, close: string];
  readonly range: (min: string, max: string) => string;
  readonly about: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly moreThan: (value: string) => string;
  readonly nearly: (value: string) => string;
  readonly saysOnly: string;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly noDate: string;
}

export const FIGURE_STRINGS_EN: ChartStrings = {
  locale: 'en-GB',
  side: EN.side,
  reporter: (report) => `reporter of ${report}`,
  inReport: (report) => `in ${report}`,
  via: (names) => `via ${names}`,
  quotes: ['“', '”'],
  range: (min, max) => `${min}–${max}`,
  about: (value) => `about ${value}`,
  atLeast: (value) => `at least ${value}`,
  moreThan: (value) => `more than ${value}`,
  nearly: (value) => `nearly ${value}`,
  saysOnly: 'says only',
  until: (day) => `until ${day}`,
  since: (day) => `since ${day}`,
  noDate: 'no date given',
};

// Numbers, days and plurals as the language writes them.

/** Days alone are written, and each is asked at its noon. */
export const ZONE = 'UTC';
const ENGLISH = 'en-GB';

/** Made when it is first asked: for each a browser reads the language's data, on a phone while a page starts. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function days(parts: Intl.DateTimeFormatOptions) {
  const format = whenAsked(() => new Intl.DateTimeFormat(ENGLISH, { timeZone: ZONE, ...parts }));
  return {
    format: (date: Date): string => format().format(date),
    formatRange: (from: Date, to: Date): string => format().formatRange(from, to),
  };
}

const grouped = whenAsked(() => new Intl.NumberFormat(ENGLISH));
const plurals = whenAsked(() => new Intl.PluralRules(ENGLISH));

/** Counts below a thousand have no groups, and need no language data. */
export const number = {
  format: (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : grouped().format(value),
};
export const plural = { select: (count: number): Intl.LDMLPluralRule => plurals().select(count) };
export const day = days({ day: 'numeric', month: 'long', year: 'numeric' });
export const dayAndMonth = days({ day: 'numeric', month: 'long' });
export const weekday = days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/**
 * Days from one to another, with spaces of ours around the dash: versions of the language data differ in theirs.
 * "17–19 November 2021"; with a month on both sides "30 November – 2 December 2021".
 */
export function dayRange(format: Pick<Intl.DateTimeFormat, 'formatRange'>, from: Date, to: Date): string {
  const [first = '', ...last] = format.formatRange(from, to).split(/\s*–\s*/);
  return [first, ...last].join(/\p{L}/u.test(first) ? ' – ' : '–');
}

/** Noon, so that a day is the same day in any zone. */
export const at = (iso: string): Date => new Date(`${iso}T12:00Z`);
export const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

// Numbers, days and plurals as the language writes them.

/** Days alone are written, and each is asked at its noon. */
export const ZONE = 'UTC';
export const number = new Intl.NumberFormat('en-GB');
export const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
export const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long' });
export const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
export const short = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
export const plural = new Intl.PluralRules('en');

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

// Times as other languages than English write them, by the language data of whoever builds the site. English ones are in
// words of ours, which no version of the data changes: times.ts.
import type { Span } from '../story.ts';
import { startOf, type TimeUnit, unitOf } from '../time/moment.ts';
import { isEnglish } from './english.ts';
import { ENGLISH_SIGNS, type SignWords } from './times.ts';

type Parts = Intl.DateTimeFormatOptions;

const IN_FULL: Readonly<Record<TimeUnit, Parts>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** The calendar is that of the story's own dates, whichever a country keeps. */
const written = (lang: string, parts: Parts): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', ...parts });

const DAY_MS = 86_400_000;
/** Whole days and longer at noon, so that they are the same in any zone. */
const dateOf = (text: string): Date =>
  new Date(Math.round(startOf(text) * DAY_MS) + (unitOf(text) === 'hour' ? 0 : DAY_MS / 2));

const isPlainYear = (text: string): boolean => /^\d{1,4}$/.test(text);

/** A year, with its era where it has one: 480 v. Chr., 紀元前480年. */
function yearIn(text: string, lang: string): string {
  if (isPlainYear(text)) return written(lang, IN_FULL.year).format(dateOf(text));
  const [count = '', era] = text.split(' ');
  const value = Number(count);
  const number = new Intl.NumberFormat(
    lang,
    value >= 1e6
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
      : { useGrouping: value >= 10_000 },
  ).format(value);
  if (era === undefined) return number;
  const some = new Date(Date.UTC(2000, 0, 1)); // a year of that era, for what stands about its number
  some.setUTCFullYear(era === 'BC' ? -100 : 100);
  return written(lang, { year: 'numeric', era: 'short' })
    .formatToParts(some)
    .map(({ type, value: part }) => (type === 'year' ? number : part))
    .join('');
}

function momentIn(text: string, lang: string): string {
  const unit = unitOf(text);
  return unit === 'year' ? yearIn(text, lang) : written(lang, IN_FULL[unit]).format(dateOf(text));
}

/** When something was, in the words of a language; null: they would be ours, as in English and where an end is open. */
export function spanIn({ from, to }: Span, lang: string): string | null {
  if (isEnglish(lang) || from === null || to === null) return null;
  const unit = unitOf(from);
  if (from === to)
    return unit === 'day'
      ? written(lang, { ...IN_FULL.day, weekday: 'long' }).format(dateOf(from))
      : momentIn(from, lang);
  if (unit !== unitOf(to) || (unit === 'year' && !(isPlainYear(from) && isPlainYear(to))))
    return `${momentIn(from, lang)} – ${momentIn(to, lang)}`;
  return written(lang, IN_FULL[unit]).formatRange(dateOf(from), dateOf(to));
}

const monthOf = (sign: string): string => sign.slice(0, sign.lastIndexOf('-'));

/** What signs of a time axis are called in a language. */
export function signsIn(lang: string): SignWords {
  if (isEnglish(lang)) return ENGLISH_SIGNS;
  const said = (sign: string, parts: Parts): string => written(lang, parts).format(dateOf(sign));
  const full: SignWords['full'] = (sign, unit) => {
    switch (unit) {
      case 'year':
        return yearIn(sign, lang);
      case 'month':
        return said(sign, { month: 'short', year: 'numeric' });
      case 'day':
        return said(sign, { weekday: 'short', day: 'numeric', month: 'short' });
      case 'hour':
        return sign.endsWith('T00:00') ? full(sign.slice(0, 10), 'day') : (sign.split('T')[1] ?? '');
      default:
        return unit satisfies never;
    }
  };
  return {
    full,
    short(sign, before, unit) {
      if (unit === 'year') return yearIn(sign, lang);
      if (unit === 'hour') return sign.split('T')[1] ?? '';
      const isSame = before !== null && monthOf(before) === monthOf(sign);
      if (unit === 'day') return said(sign, isSame ? { day: 'numeric' } : { day: 'numeric', month: 'short' });
      return said(sign, isSame ? { month: 'short' } : { month: 'short', year: 'numeric' });
    },
  };
}

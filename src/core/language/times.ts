// What a time is called, as finely as it is known.
import { startOf, type TimeUnit, unitOf } from '../time/moment.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** Months in English, from the first on. */
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const shortMonth = (month: number): string => MONTHS[month - 1]?.slice(0, 3) ?? '';

/** "Wed 17 Nov", in words of ours: language data differ from one version to the next, and take 25 ms to read. */
const shortDay = (date: Date): string =>
  `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${shortMonth(date.getUTCMonth() + 1)}`;

const POWERS = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A year: 1785, 79 AD, 480 BC, 12,000 BC, 13.8 billion BC. */
export function yearWords(text: string): string {
  const [count = '', era] = text.split(' ');
  const value = Number(count);
  const power = POWERS.find(([least]) => value >= least);
  const said =
    power !== undefined
      ? `${Math.round((value / power[0]) * 100) / 100} ${power[1]}`
      : value >= 10_000
        ? count.replace(/\B(?=(?:\d{3})+$)/g, ',')
        : String(value);
  return era === undefined ? said : `${said} ${era}`;
}

/** A day number as a date. The engine's own dates reach farther than those of language data. */
const dateOf = (text: string): Date => new Date(Math.floor(startOf(text)) * 86_400_000 + 43_200_000);

/** What a sign of the time axis is called: short, as there are many side by side. */
export function signWords(sign: string, unit: TimeUnit): string {
  switch (unit) {
    case 'year':
      return yearWords(sign);
    case 'month': {
      const [year = '', month = ''] = sign.split('-');
      return `${shortMonth(Number(month))} ${Number(year)}`;
    }
    case 'day':
      return shortDay(dateOf(sign));
    case 'hour':
      return sign.endsWith('T00:00') ? shortDay(dateOf(sign)) : (sign.split('T')[1] ?? '');
    default:
      return unit satisfies never;
  }
}

const FEW = 5; // signs that have room for what they are called
const LETTERS = 36; // that a phone's axis holds beside one another, with the spaces between them
/** A sign that has no room for its name. */
const POINT = '·';

/** How a language calls the signs of a time axis. */
export interface SignWords {
  full(sign: string, unit: TimeUnit): string;
  /** After the sign before it: what both have in common falls away. */
  short(sign: string, before: string | null, unit: TimeUnit): string;
}

/** What each sign is called under itself: in full where they are few, else short, and not each of them. */
export function shortSigns(
  signs: readonly string[],
  unit: TimeUnit,
  words: SignWords = ENGLISH_SIGNS,
): readonly string[] {
  if (signs.length <= FEW) return signs.map((sign) => words.full(sign, unit));
  const short = signs.map((sign, index) => words.short(sign, signs[index - 1] ?? null, unit));
  const every = Math.ceil((signs.length * (Math.max(...short.map(({ length }) => length)) + 1)) / LETTERS);
  return unit === 'day' || unit === 'month' ? short : short.map((name, index) => (index % every === 0 ? name : POINT));
}

function shortSign(sign: string, before: string | null, unit: TimeUnit): string {
  if (unit === 'year') return yearWords(sign);
  if (unit === 'hour') return sign.split('T')[1] ?? '';
  const [year = '', month = '', day = ''] = sign.split('-');
  const [yearBefore = '', monthBefore = ''] = before?.split('-') ?? [];
  const named = shortMonth(Number(month));
  if (unit === 'day') return month === monthBefore ? String(Number(day)) : `${Number(day)} ${named}`;
  return year === yearBefore ? named : `${named} ${Number(year)}`;
}

export const ENGLISH_SIGNS: SignWords = { full: signWords, short: shortSign };

/** The same in a sentence: 17 November 2021, 08:30; August 1785; 480 BC. */
export function momentWords(text: string): string {
  const [year = '', month = '', day = ''] = (text.split('T')[0] ?? '').split('-');
  const named = MONTHS[Number(month) - 1] ?? '';
  switch (unitOf(text)) {
    case 'year':
      return yearWords(text);
    case 'month':
      return `${named} ${Number(year)}`;
    case 'day':
      return `${Number(day)} ${named} ${Number(year)}`;
    case 'hour':
      return `${Number(day)} ${named} ${Number(year)}, ${text.split('T')[1] ?? ''}`;
  }
}

/** From one time to another, without what both have in common: 490–480 BC; 1785–1788; August 1785 – March 1788. */
export function rangeWords(from: string, to: string): string {
  const [one, other] = [unitOf(from), unitOf(to)];
  if (one === 'year' && other === 'year') {
    const [first, last] = [yearWords(from), yearWords(to)];
    const era = / (?:BC|AD)$/.exec(first)?.[0] ?? '';
    return era !== '' && last.endsWith(era) ? `${first.slice(0, -era.length)}–${last}` : rangeOf(first, last);
  }
  if (one === 'hour' && other === 'hour' && from.slice(0, 10) === to.slice(0, 10))
    return `${momentWords(from)}–${to.slice(11)}`;
  return rangeOf(momentWords(from), momentWords(to));
}

const rangeOf = (from: string, to: string): string => [from, to].join(/[^\d]/.test(from + to) ? ' – ' : '–');

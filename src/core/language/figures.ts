import type { Qualifier } from '../story.ts';
import { DATES, NUMBER_WORDS, qualifierBefore, SCALE, scaleOf, valueOfWords } from './en/numbers.ts';
import { unitWords } from './en/unit-words.ts';
import { isEnglish } from './english.ts';

/** A numeral, number word or quantity word in a text that is no date, year, time or part of a name. */
export interface Found {
  readonly start: number;
  readonly text: string;
  readonly value: number | null; // null: only how big (dozens), or a language whose words we cannot read
  readonly scale: number; // 1e6 in 3.5 million, whose value may stand in a ledger with or without it
  readonly qualifier: Qualifier | null; // null: a language whose words we cannot read
  readonly unit: readonly string[]; // words that may say what it counts; none in such a language
}

/** What the figures of a text are told apart by. */
export interface Numbers {
  /** Names that hold a numeral or a number word: G7, Kurdistan 24, Group of Seven. */
  readonly names: readonly string[];
  /** True of a number that some claim counts: 2000 is then no year. */
  readonly counted: (value: number) => boolean;
}

const MASK = '\u2591'; // stands for what is no figure; neither letter, digit nor space
const NUMERAL = new RegExp(`(?<![\\p{L}\\p{N}])\\p{Nd}(?:[\\p{Nd}.,]*\\p{Nd})?(?:\\s+(?<scale>${SCALE})s?\\b)?`, 'giu');

export function figuresIn(text: string, lang: string, numbers: Numbers): readonly Found[] {
  const english = isEnglish(lang);
  let rest = numbers.names.reduce((left, name) => left.replaceAll(name, MASK.repeat(name.length)), text);
  for (const pattern of english ? DATES : []) rest = rest.replace(pattern, mask);
  rest = rest.replace(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{N}]|[.,]\p{N})/gu, (year) =>
    numbers.counted(Number(year)) ? year : mask(year),
  );
  const numerals = [...rest.matchAll(NUMERAL)].map((match): Found => {
    const scale = scaleOf(match.groups?.['scale'] ?? '');
    const digits = match[0].match(/^[\p{Nd}.,]+/u)?.[0] ?? '';
    return found(match.index, match[0], english ? Number(digits.replaceAll(',', '')) * scale : null, scale);
  });
  if (!english) return numerals;
  for (const numeral of numerals) rest = blank(rest, numeral);
  const words = [...rest.matchAll(NUMBER_WORDS)].map((match) =>
    found(match.index, match[0], valueOfWords(match[0]), 1),
  );
  return [...numerals, ...words].sort((a, b) => a.start - b.start);

  function found(start: number, token: string, value: number | null, scale: number): Found {
    const known = value === null || Number.isNaN(value) ? null : value;
    return {
      start,
      text: token,
      value: known,
      scale,
      qualifier: english ? qualifierBefore(rest.slice(0, start)) : null,
      unit: english ? unitWords(text.slice(0, start), token, text.slice(start + token.length)) : [],
    };
  }
}

const mask = (part: string): string => MASK.repeat(part.length);
const blank = (text: string, { start, text: part }: Found): string =>
  text.slice(0, start) + mask(part) + text.slice(start + part.length);

/** Names among these that hold a numeral or a number word; the longest first, so that none hides in another. */
export function namesWithNumbers(names: Iterable<string>): readonly string[] {
  const none: Numbers = { names: [], counted: () => true };
  return [...new Set(names)]
    .filter((name) => /\p{Nd}/u.test(name) || figuresIn(name, 'en', none).length > 0)
    .sort((a, b) => b.length - a.length);
}

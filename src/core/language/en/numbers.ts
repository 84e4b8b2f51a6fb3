// How English writes numbers, dates and doubt. What other languages share (digits) is in figures.ts.
import type { Qualifier } from '../../story.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const UNITS: ReadonlyMap<string, number> = new Map([
  ...[...SMALL, ...TEENS].map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

export const SCALE = 'dozen|hundred|thousand|million|billion';
// "one" counts nothing by itself (one of them, no one), but may go before or after another number word.
const counting = [...UNITS.keys()].filter((word) => word !== 'zero' && word !== 'one').join('|');
const part = `(?:${counting}|${SCALE})`;
/** A number in words: twenty-five, a hundred, two hundred and fifty; and those that only say how big: dozens. */
export const NUMBER_WORDS: RegExp = new RegExp(
  `\\b(?:(?:${SCALE})s|(?:(?:a|one)\\s+(?=${SCALE}))?${part}(?:(?:[\\s-]+|(?<=hundred|thousand|million)\\s+and\\s+)(?:${part}|one))*)\\b`,
  'gi',
);

/** Whether a word is one of those, or counts nothing by itself: one. */
export function isNumberWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/s$/, '');
  return UNITS.has(word.toLowerCase()) || SCALES[bare] !== undefined;
}

/** What number words come to; null where they name no number: dozens, or hundred in "several hundred". */
export function valueOfWords(words: string): number | null {
  let [total, current] = [0, null as number | null];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (word === 'and') continue;
    if (word === 'a') current = 1;
    else if (scale === undefined) {
      const unit = UNITS.get(word);
      if (unit === undefined) return null;
      current = (current ?? 0) + unit;
    } else if (current === null && total === 0) return null;
    else if (scale === 100 || scale === 12) current = (current ?? 0) * scale;
    else [total, current] = [total + (current ?? 1) * scale, null];
  }
  return total + (current ?? 0);
}

export function scaleOf(word: string): number {
  return SCALES[word.toLowerCase()] ?? 1;
}

const CLOCK = `(?:one|${counting})\\s+o['’]clock\\b`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
/** Days and times are no figures, however they are written. */
export const DATES: readonly RegExp[] = [
  new RegExp(
    `\\b${NTH}(?:\\s*(?:[–-]|,|and|or|to)\\s*(?:the\\s+)?${NTH})*\\s+(?:of\\s+)?${MONTH}\\b(?:,?\\s+\\d{4}\\b)?`,
    'g',
  ),
  new RegExp(`\\b${MONTH}\\s+${NTH}(?:\\s*(?:[–-]|and|or|to)\\s*${NTH})*\\b(?!,?\\d)(?:,?\\s+\\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\s+\\d{4}\\b`, 'g'),
  new RegExp(`\\b${WEEKDAY},?\\s+(?:the\\s+)?${NTH}\\b(?!,\\d)`, 'g'),
  new RegExp(`\\b${CLOCK}`, 'gi'),
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
  /\b\d{1,2}:\d\d\b(?:\s*[ap]\.?m\b\.?)?/gi,
  /\b\d{1,2}(?:\.\d\d)?\s*(?:[ap]\.?m\b\.?|o['’]clock\b)/gi,
  /\b(?:19|20)\d0s\b/g,
];

const HEDGES: readonly (readonly [Qualifier, RegExp])[] = [
  ['about', /\b(?:about|around|some|roughly|approximately)\s+\W?$/i],
  ['more-than', /\b(?:more than|over)\s+\W?$/i],
  ['at-least', /\bat least\s+\W?$/i],
  ['nearly', /\b(?:nearly|almost)\s+\W?$/i],
];
/** What the words before a number make of it. */
export function qualifierBefore(text: string): Qualifier {
  return HEDGES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'exact';
}

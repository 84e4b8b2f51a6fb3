// Whether a figure in the prose is the one that a claim has.

import { strangeUnit } from '../../language/en/unit-words.ts';
import type { Found, Numbers } from '../../language/figures.ts';
import { figuresIn } from '../../language/figures.ts';
import type { Claim, ClaimFigure, Qualifier } from '../../story.ts';

/** 'qualifier': the number is right, but told as surer or less sure than it is; 'unit': it is told of something else. */
type Agreement = 'yes' | 'qualifier' | 'unit' | 'no';
type Counting = Pick<Claim, 'figures'> & { readonly when: { readonly words: string | null } | null };

export function agrees(found: Found, claim: Counting): Agreement {
  const each = claim.figures.map((figure) => agreesWith(found, figure));
  if (each.includes('yes') || holdsWord(claim.when?.words ?? '', found.text)) return 'yes';
  return (['qualifier', 'unit'] as const).find((short) => each.includes(short)) ?? 'no';
}

function agreesWith(found: Found, figure: ClaimFigure): Agreement {
  const agreement = counts(found, figure);
  return agreement === 'yes' && strangeUnit(found.unit, figure.unit) !== null ? 'unit' : agreement;
}

function counts(found: Found, figure: ClaimFigure): Agreement {
  const qualified = (wanted: Qualifier): Agreement =>
    found.qualifier === null || found.qualifier === wanted ? 'yes' : 'qualifier';
  switch (figure.kind) {
    case 'value':
      return isNumber(found, figure.value) ? qualified(figure.qualifier) : 'no';
    case 'range': // its ends stand bare: "between 200 and 300"
      return isNumber(found, figure.min) || isNumber(found, figure.max) ? qualified('exact') : 'no';
    case 'words':
      return holdsWord(figure.words, found.text) ? 'yes' : sameNumber(found, figure.words);
  }
}

function isNumber(found: Found, value: number): boolean {
  if (found.value !== null) return found.value === value || found.value === value * found.scale;
  return found.qualifier === null && digits(found.text) === digits(String(value)); // 7 000 and 7.000 are 7000 elsewhere
}

const digits = (text: string): string => text.replace(/[^\p{Nd}]/gu, '');
const NO_NAMES: Numbers = { names: [], counted: () => true };

function sameNumber(found: Found, words: string): Agreement {
  const numbers = figuresIn(words, 'en', NO_NAMES).map(({ value }) => value);
  return found.value !== null && numbers.includes(found.value) ? 'yes' : 'no';
}

/** "hundred" holds in "several hundreds": the words of a quantity are compared without their plural. */
function holdsWord(words: string, token: string): boolean {
  const stems = (text: string): string =>
    ` ${(text.toLowerCase().match(/[\p{L}\p{N},.]+/gu) ?? []).map((word) => word.replace(/s$/, '')).join(' ')} `;
  return stems(words).trim() !== '' && stems(words).includes(stems(token));
}

const WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  nearly: 'nearly ',
};

/** The figures of a claim in words, for a message. */
export function figuresOf(claim: Counting): string {
  const shown = claim.figures.map((figure) => {
    if (figure.kind === 'words') return `${figure.words} ${figure.unit}`;
    if (figure.kind === 'range') return `${count(figure.min)} to ${count(figure.max)} ${figure.unit}`;
    return `${WORDS[figure.qualifier]}${count(figure.value)} ${figure.unit}`;
  });
  return shown.length === 0 ? 'no figure' : shown.join(', ');
}

const count = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
export const qualified = ({ qualifier, text }: Found): string => `${qualifier === null ? '' : WORDS[qualifier]}${text}`;

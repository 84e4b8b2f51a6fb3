import type { ClaimRef } from '../ids.ts';
import type { Inline, Paragraph } from '../story.ts';
import { plainText } from './plain.ts';

/** One sentence of a paragraph: its part of the tree, and the claims that it cites, each once, in their order. */
export interface Sentence {
  readonly inlines: readonly Inline[];
  readonly claims: readonly ClaimRef[];
}

/** Words that end with a point and end no sentence, by language: always, and before a figure. */
const SHORTENED: Readonly<Record<string, { readonly always: RegExp; readonly beforeFigure: RegExp }>> = {
  en: {
    always:
      /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|St|Sen|Rep|Gov|vs|cf|ca|approx|e\.g|i\.e|a\.m|p\.m)\.$/,
    beforeFigure: /(?:^|[\s("“‘'])(?:[Nn]os?|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/,
  },
};
/** Letters as a name has them before it (J. Smith), or a country in place of it (U.S.). */
const INITIALS = /(?:^|[\s("“‘'.])\p{Lu}\.$/u;
/** What ends a sentence: its sign, and quotation marks and brackets that close with it, before a space or the end. */
const END = /([.!?…]+)["'”’»)\]]*(?=\s|$)/gu;
/** How the next one begins: small letters go on with what was begun. */
const GOES_ON = /^\s*["'“‘«([]*\p{Ll}/u;
const FIGURE = /^\s*\d/;

/** Whether a point ends no sentence because of what stands before it. */
function isShortened(before: string, rest: string, lang: string): boolean {
  if (INITIALS.test(before)) return true;
  const words = SHORTENED[lang];
  if (words === undefined) return false;
  return words.always.test(before) || (FIGURE.test(rest) && words.beforeFigure.test(before));
}

/**
 * Where sentences end in a text, as offsets behind their last sign. A point is no end after what is shortened, nor
 * inside a number, nor where small letters follow, as after “Why?” he asked.
 */
export function sentenceEnds(text: string, lang: string): readonly number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const [whole, sign = ''] = match;
    const end = match.index + whole.length;
    const before = text.slice(0, match.index + sign.length);
    const rest = text.slice(end);
    const goesOn = GOES_ON.test(rest) || (sign === '.' && isShortened(before, rest, lang));
    if (goesOn && rest.trim() !== '') continue;
    ends.push(end);
  }
  const last = text.trimEnd().length;
  if (last > (ends.at(-1) ?? 0)) ends.push(last);
  return ends;
}

/** The part of a tree between two offsets in its text; what holds nothing of it is left out. */
function slice(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  let at = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const start = at;
    at += plainText([inline]).length;
    const [first, last] = [Math.max(from, start), Math.min(to, at)];
    if (first >= last) return [];
    if (inline.kind === 'text') return [{ ...inline, text: inline.text.slice(first - start, last - start) }];
    return [{ ...inline, children: slice(inline.children, first - start, last - start) }];
  });
}

function claimsIn(inlines: readonly Inline[]): readonly ClaimRef[] {
  return inlines.flatMap((inline) => [
    ...(inline.kind === 'claim' ? [inline.claim] : []),
    ...('children' in inline ? claimsIn(inline.children) : []),
  ]);
}

/**
 * A paragraph sentence by sentence, without the spaces between them. A link that two sentences share stands in both; one
 * that ends with a sentence is not in the next.
 */
export function sentencesOf(paragraph: Paragraph, lang: string): readonly Sentence[] {
  const text = plainText(paragraph);
  let from = 0;
  return sentenceEnds(text, lang).flatMap((to) => {
    const start = from + (text.slice(from, to).match(/^\s*/)?.[0].length ?? 0);
    from = to;
    const inlines = slice(paragraph, start, to);
    return inlines.length === 0 ? [] : [{ inlines, claims: [...new Set(claimsIn(inlines))] }];
  });
}

import type { ClaimRef } from '../ids.ts';
import { sentenceEnds } from '../language/sentences.ts';
import type { Inline, Paragraph } from '../prose.ts';
import { plainText } from './plain.ts';

/** One sentence of a paragraph: its part of the tree, and the claims that it cites, each once, in their order. */
export interface Sentence {
  readonly inlines: readonly Inline[];
  readonly claims: readonly ClaimRef[];
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

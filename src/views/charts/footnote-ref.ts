import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import type { ClaimRef } from '../../core/ids.ts';

/**
 * The number of a claim's note, where the page numbers them: on paper a link cannot be followed. An attribute, which the
 * style sheet shows behind the words: a page has some two hundred, and on the screen of a story none is seen.
 */
export function noteOf(claim: ClaimRef, footnotes: FootnoteNumbers | undefined): { readonly 'data-note'?: number } {
  const number = footnotes?.get(claim);
  return number === undefined ? {} : { 'data-note': number };
}

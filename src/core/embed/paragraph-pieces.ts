import { plainText } from '../cite/plain.ts';
import { typographic } from '../language/typography.ts';
import type { Inline, Paragraph } from '../prose.ts';

/** A part of a paragraph that a page may end after: at a sentence's end, or, in a long one, after a clause. */
export interface Piece {
  readonly inlines: Paragraph;
  readonly end: 'sentence' | 'clause';
}

const LONG = 120; // characters of a sentence that may be too many for a small frame
const MIN_PIECE_CHARACTERS = 40; // characters of a clause that is worth a cut

/** Where a text may be cut, as numbers of characters before the cut. */
function cutsOf(text: string, lang: string): ReadonlyMap<number, Piece['end']> {
  const cuts = new Map<number, Piece['end']>();
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    if (segment.length > LONG) {
      let last = 0;
      for (const { index: at, 0: sign } of segment.matchAll(/[,;:] | (?=[–—] )/g)) {
        const after = at + sign.length;
        if (after - last < MIN_PIECE_CHARACTERS || segment.length - after < MIN_PIECE_CHARACTERS) continue;
        cuts.set(index + after, 'clause');
        last = after;
      }
    }
    cuts.set(index + segment.length, 'sentence');
  }
  return cuts;
}

/** Curved marks before a cut, after which a piece no longer shows on which side of its words a mark stands. */
const typeset = (paragraph: Paragraph, lang: string): Paragraph =>
  paragraph.map((inline) => (inline.kind === 'text' ? { ...inline, text: typographic(inline.text, lang) } : inline));

/**
 * A paragraph in pieces that together are it, with curved quotation marks. Links and emphases stay whole: a cut within
 * one waits for its end.
 */
export function piecesOf(paragraph: Paragraph, lang: string): readonly Piece[] {
  const cuts = cutsOf(plainText(paragraph), lang);
  const pieces: Piece[] = [];
  let open: Inline[] = [];
  let at = 0;
  const close = (end: Piece['end']): void => {
    if (open.length > 0) pieces.push({ inlines: open, end });
    open = [];
  };
  for (const inline of typeset(paragraph, lang)) {
    const from = at;
    at += plainText([inline]).length;
    const within = [...cuts].filter(([cut]) => cut > from && cut <= at);
    if (inline.kind === 'text') {
      let done = from;
      for (const [cut, end] of within) {
        open.push({ kind: 'text', text: inline.text.slice(done - from, cut - from) });
        close(end);
        done = cut;
      }
      if (done < at) open.push({ kind: 'text', text: inline.text.slice(done - from) });
    } else {
      open.push(inline);
      const ends = within.map(([, end]) => end);
      if (ends.includes('sentence')) close('sentence');
      else if (ends.length > 0) close('clause');
    }
  }
  close('sentence');
  return pieces;
}

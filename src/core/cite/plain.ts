import type { Inline, Paragraph } from '../story.ts';

const ENOUGH = 110; // characters that say what a page is about
const ROOM = 200; // characters that a search engine or a card shows

const wordsOf = (inline: Inline): string => ('text' in inline ? inline.text : inline.children.map(wordsOf).join(''));

/** A paragraph without its links and its emphasis. */
export const plainText = (paragraph: Paragraph): string => paragraph.map(wordsOf).join('');

/** The first sentence of a text, and those after it while it is short and they have room. */
export function firstSentences(paragraphs: readonly Paragraph[], lang: string): string {
  const sentences = paragraphs.flatMap((paragraph) =>
    [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(plainText(paragraph))].map(({ segment }) =>
      segment.trim(),
    ),
  );
  const [first = '', ...others] = sentences;
  let text = first;
  for (const sentence of others) {
    if (text.length >= ENOUGH || text.length + sentence.length >= ROOM) break;
    text += ` ${sentence}`;
  }
  return text;
}

import { type Inline, type Paragraph, type StepProse, toldIn } from '../prose.ts';

const ENOUGH = 110; // characters that say what a page is about
const ROOM = 200; // characters that a search engine or a card shows

const wordsOf = (inline: Inline): string => ('text' in inline ? inline.text : inline.children.map(wordsOf).join(''));

/** A paragraph without its links and its emphasis. */
export const plainText = (paragraph: Paragraph): string => paragraph.map(wordsOf).join('');

/** The first sentence of a step's paragraphs, else of what else it tells, and those after it while it is short and they have room. */
export function firstSentences(prose: StepProse | undefined, lang: string): string {
  const running = prose?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : [])) ?? [];
  const sentences = (running.length > 0 ? running : toldIn(prose)).flatMap((paragraph) =>
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

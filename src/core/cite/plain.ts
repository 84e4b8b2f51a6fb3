import { type Inline, type Paragraph, type StepProse, toldIn } from '../prose.ts';

const ENOUGH = 110; // characters that say what a page is about
const ROOM = 200; // characters that a search engine or a card shows

const wordsOf = (inline: Inline): string => ('text' in inline ? inline.text : inline.children.map(wordsOf).join(''));

/** A paragraph without its links and its emphasis. */
export const plainText = (paragraph: Paragraph): string => paragraph.map(wordsOf).join('');

/** The sentences of a step's paragraphs; where it has none, of what else it tells. */
function sentencesOf(prose: StepProse | undefined, lang: string): readonly string[] {
  const running = prose?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : [])) ?? [];
  return (running.length > 0 ? running : toldIn(prose)).flatMap((paragraph) =>
    [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(plainText(paragraph))].map(({ segment }) =>
      segment.trim(),
    ),
  );
}

export const firstSentence = (prose: StepProse, lang: string): string => sentencesOf(prose, lang)[0] ?? '';

/** The first sentence, and those after it while it is short and they have room. */
export function firstSentences(prose: StepProse | undefined, lang: string): string {
  const [first = '', ...others] = sentencesOf(prose, lang);
  let text = first;
  for (const sentence of others) {
    if (text.length >= ENOUGH || text.length + sentence.length >= ROOM) break;
    text += ` ${sentence}`;
  }
  return text;
}

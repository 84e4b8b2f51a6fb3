import { UNSPACED } from './scripts.ts';

/** A stretch of a line that is not broken; `spaced`: a space stands before it where its line goes on. */
interface LinePart {
  readonly text: string;
  readonly spaced: boolean;
}

/** Chinese, Japanese: a line ends after any letter but an opening bracket, and begins with any but a closing sign. */
const BETWEEN =
  /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uff60])(?<![「『（［｛【〈《〔])(?![、。，．・：；？！」』）］｝】〉》〕ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥])/u;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

function within(word: string): readonly string[] {
  if (HAS_UNSPACED.test(word))
    return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
  return word.split(BETWEEN).filter((part) => part !== '');
}

/** The stretches of a text between which a line may end. */
const linePartsOf = (text: string): readonly LinePart[] =>
  text.split(' ').flatMap((word, index) => {
    const parts = within(word);
    return (parts.length === 0 ? [''] : parts).map(
      (part, at): LinePart => ({ text: part, spaced: index > 0 && at === 0 }),
    );
  });

/** A text in lines that have room, each as long as can be; a stretch for which no line has room has one of its own. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of linePartsOf(text)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part.text : `${last}${part.spaced ? ' ' : ''}${part.text}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part.text);
  }
  return lines;
}

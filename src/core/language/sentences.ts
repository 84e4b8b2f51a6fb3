// Where a sentence begins and ends, as English writes them.

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["”’»)\]]*\s+(?=["“„«‘'([]*[\p{Lu}\p{N}])/gu;
/** A full stop after these ends no sentence. */
const SHORT = /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|a\.m|p\.m)|(?<!\p{L})\p{Lu})\.\s+$/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !SHORT.test(text.slice(0, end)));
  return [...ends, text.length].map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}

/** The sentence that a stretch of text stands in; more than one, where it runs over an end. */
export function sentenceAbout(text: string, start: number, end: number): Sentence {
  const about = sentencesOf(text).filter((each) => each.start < end && start < each.end);
  return { start: about.at(0)?.start ?? start, end: about.at(-1)?.end ?? end };
}

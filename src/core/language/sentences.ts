// Where a sentence begins and ends, as a language writes them.

export interface Sentence {
  readonly start: number;
  readonly end: number;
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
/** What ends a sentence: its sign, and what closes with it, before a space or the end; there are none after 。 */
const END = /([.!?…؟۔।]+)["'”’»)\]]*(?=\s|$)|[。！？]+[」』）”’]*/gu;
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

/** The sentences of a text, which they fill: a space between two belongs to the first. */
export function sentencesOf(text: string, lang = 'en'): readonly Sentence[] {
  const ends = sentenceEnds(text, lang).map((end) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));
  return (ends.length === 0 ? [text.length] : ends).map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** The sentence that a stretch of text stands in; more than one, where it runs over an end. */
export function sentenceAbout(text: string, start: number, end: number): Sentence {
  const about = sentencesOf(text).filter((each) => each.start < end && start < each.end);
  return { start: about.at(0)?.start ?? start, end: about.at(-1)?.end ?? end };
}

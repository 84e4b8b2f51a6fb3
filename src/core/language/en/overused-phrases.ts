// Words that a story about texts says too often.

export const PHRASES = ['no-report', 'one-report', 'another-report', 'a-third', 'say'] as const;
/** A report is one whether it is called so or a text. */
export type Phrase = (typeof PHRASES)[number];

const PATTERNS: Readonly<Record<Phrase, RegExp>> = {
  'no-report': /\bno\s+(?:(?:other|more)\s+)?(?:report|text)s?\b/gi,
  'one-report': /\bone\s+(?:(?:other|more)\s+)?(?:report|text)\b/gi,
  'another-report': /\banother\s+(?:report|text)\b/gi,
  'a-third': /\ba\s+third\b/gi,
  say: /\b(?:say|says|said)\b/gi,
};

/** Where they stand in a text, in their order. */
export function phrasesIn(text: string, phrase: Phrase): readonly { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(PATTERNS[phrase])].map((match) => ({ start: match.index, words: match[0] }));
}

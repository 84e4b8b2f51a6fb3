import type { Text } from '../story.ts';

/** A text in a language; where it has not been translated, in English or as it stands. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** The same as a sentence or a cell begins with it. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

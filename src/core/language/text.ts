import type { Text } from '../story.ts';

/** A text in a language; in English where it has not been translated. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? text.en;
}

/** The same as a sentence or a cell begins with it. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

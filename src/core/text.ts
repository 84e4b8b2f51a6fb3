import type { Text } from './story.ts';

/** A text in a language; in English where it has not been translated. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? text.en;
}

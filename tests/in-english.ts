import type { Text } from '../src/core/story.ts';

/** A text of the story that we tell, in the language in which it is told; undefined where there is none. */
export function inEnglish(text: Text): string;
export function inEnglish(text: Text | null | undefined): string | undefined;
export function inEnglish(text: Text | null | undefined): string | undefined {
  if (text == null) return undefined;
  const { en } = text;
  if (en === undefined) throw new Error(`expected a text in English, got ${JSON.stringify(text)}`);
  return en;
}

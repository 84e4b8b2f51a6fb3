import { isEnglish } from './english.ts';

/**
 * Straight quotation marks and apostrophes, as authors of English type them, become the curved ones that readers expect;
 * other languages have other marks, and keep what was typed. A mark opens after a space or bracket, and at the start of
 * a piece of text where a letter follows it.
 */
export function typographic(text: string, lang: string): string {
  if (!isEnglish(lang)) return text;
  return text
    .replace(/(^|[\s([–—])"(?=$|\S)/g, (_, before: string, at: number) =>
      before === '' && at === 0 && !/^"[\p{L}\d]/u.test(text) ? '”' : `${before}“`,
    )
    .replaceAll('"', '”')
    .replace(/^'s\b/, '’s') // after a name that is a link: a piece of text of its own
    .replace(/(^|[\s([–—“])'(?=\p{L})/gu, '$1‘')
    .replaceAll("'", '’');
}

import { isEnglish } from './english.ts';

/** A name as it stands on a map, without the article that a sentence gives it: the Bug, Bug. A capital is the name's: The Hague. */
export const withoutArticle = (name: string, lang: string): string =>
  isEnglish(lang) ? name.replace(/^the /, '') : name;

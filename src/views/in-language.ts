import { ENDING, OPENING } from '../core/ending.ts';
import { directionOf } from '../core/language/direction.ts';
import { isEnglish } from '../core/language/english.ts';
import type { Text } from '../core/story.ts';

export interface Marks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

const ENGLISH: Marks = { lang: 'en', dir: 'ltr' };
const NONE: Marks = {};

/** What marks words of the interface on a page that tells a story in a language: they are in English. */
export const ours = (lang: string): Marks => (isEnglish(lang) ? NONE : ENGLISH);

/** What marks words of the story among those of the interface. */
export const theirs = (lang: string): Marks => (isEnglish(lang) ? NONE : { lang, dir: directionOf(lang) });

/** What marks a text that may stand in English beside the story's language, as whose data the map is drawn from. */
export const spoken = (text: Text, lang: string): Marks => (text[lang] === undefined ? ours(lang) : NONE);

/** What marks the heading of a step, wherever it stands: those of the first and the last may be ours. */
export const headingMarks = (heading: string | undefined, lang: string): Marks =>
  heading === OPENING || heading === ENDING ? ours(lang) : theirs(lang);

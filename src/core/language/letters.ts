import { JOINED, RIGHT_TO_LEFT, UNSPACED } from './scripts.ts';

/** Joiners, marks of direction, hyphens that may not be seen and the like: no face draws them, and no eye finds them. */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: they are looked for one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** What no text holds but as a mistake of a program. Tabs and ends of lines are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;

/** A small picture as phones type it, with all that it is put together of. */
export const EMOJI =
  /(?:[\d#*]\ufe0f?\u20e3|[\u{1f1e6}-\u{1f1ff}]{2}|\p{Extended_Pictographic})(?:\ufe0f|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*/gu;

/**
 * Unseen letters that a script cannot do without, where it has them. Each pattern begins with the letter: what begins by
 * looking back does so at every letter of a text, which takes a time that grows with its square.
 */
const MEANT = [
  after('\\u200c\\u200d', `[${JOINED}]\\p{M}*`),
  after('\\u200b', `[${UNSPACED}]\\p{M}*`),
  after('\\u061c\\u200e\\u200f\\u2066-\\u2069', `[${RIGHT_TO_LEFT}].*`),
  new RegExp(`[\\u061c\\u200e\\u200f\\u2066-\\u2069](?=.*[${RIGHT_TO_LEFT}])`, 'gu'),
  EMOJI,
] as const;

/** One of some letters, where a pattern stands before it. */
function after(letters: string, pattern: string): RegExp {
  return new RegExp(`[${letters}](?<=${pattern}[${letters}])`, 'gu');
}

/** The same text, as long, with a mark in the place of each unseen letter that is meant. */
export const withoutMeant = (text: string): string =>
  MEANT.reduce((left, meant) => left.replace(meant, (found) => '\u2591'.repeat(found.length)), text);

/** A letter by its number, as U+200B: it cannot be shown itself. */
export const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

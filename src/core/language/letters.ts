/** Joiners, marks of direction, hyphens that may not be seen and the like: no face draws them, and no eye finds them. */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: they are looked for one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** What no text holds but as a mistake of a program. Tabs and ends of lines are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;

/** A letter by its number, as U+200B: it cannot be shown itself. */
export const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const of = (...names: readonly string[]): string => names.map((name) => `\\p{Script=${name}}`).join('');

/** Scripts that run from right to left, as the inside of a class of letters. */
export const RIGHT_TO_LEFT = of('Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Hanifi_Rohingya');

/** Scripts in which letters join, or do not, by a joiner between them. */
export const JOINED = of(
  ...['Arabic', 'Syriac', 'Nko', 'Adlam', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
);

/** Scripts without a space between words. */
export const UNSPACED = of('Thai', 'Lao', 'Khmer', 'Myanmar');

const BEGINS_RIGHT = new RegExp(`^[^\\p{L}]*[${RIGHT_TO_LEFT}]`, 'u');
const HAS_JOINED = new RegExp(`[${JOINED}]`, 'u');

/** Whether a text runs from right to left, as its first letter does. */
export const isRightToLeft = (text: string): boolean => BEGINS_RIGHT.test(text);

/** A text in a line that runs from left to right, whichever way it runs itself. */
export const isolated = (text: string): string => (isRightToLeft(text) ? `\u2067${text}\u2069` : text);

/** Whether its letters hold on to each other: set apart, they would be no words. */
export const isJoined = (text: string): boolean => HAS_JOINED.test(text);

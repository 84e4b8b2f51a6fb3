import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { rememberLast } from '../../src/core/remember.ts';

// The face in which maps and pictures are lettered.

const require = createRequire(import.meta.url);
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic'] as const;
const STYLES = ['normal', 'italic'] as const;

/** One face of it, upright or in italics, of one alphabet. */
const fileOf = (style: (typeof STYLES)[number], alphabet: (typeof ALPHABETS)[number]): string =>
  require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${alphabet}-wght-${style}.woff2`);

const opened = rememberLast(ALPHABETS.length * STYLES.length, (file) => create(readFileSync(file)) as Font);
const has = (file: string, letter: string): boolean => opened(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/** Whether it has a letter: upright, and in italics as names of waters are. */
export const isOurs = (letter: string): boolean =>
  STYLES.every((style) => ALPHABETS.some((alphabet) => has(fileOf(style, alphabet), letter)));

/** The files of a style that have any of these letters. */
export const ourFiles = (style: (typeof STYLES)[number], letters: readonly string[]): readonly string[] =>
  ALPHABETS.map((alphabet) => fileOf(style, alphabet)).filter((file) => letters.some((letter) => has(file, letter)));

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const between = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const ASCII = between(0x20, 0x7e);
const SMALL = between(0x61, 0x7a);
const LETTERS = between(0x41, 0x5a) + SMALL;
/** What typography and number formats put in where an author types something plainer. */
const TYPESET = '\u00a0\u2009\u202f–—‘’“”…·×−↓→';

const WORDS = ['stories', 'seeds', 'src/strings', 'src/views'] as const;
const WRITTEN = /\.(ya?ml|md)$|strings[^/]*\.ts$|strings\/[^/]+\.ts$/;
const EMPHASIS = /(?<![*\w])[*_]([^*_\n]+)[*_](?![*\w])/g;
const BEYOND_ASCII_LATIN = /[\u00c0-\u024f]/g;

function written(folder: string): string {
  if (!existsSync(folder)) return ''; // a site need have no ledgers
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => WRITTEN.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** Every text in a value of the gazetteer that the map may write; a place's own name is for its card. */
function labelsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'id' || key === 'local' ? '' : labelsIn(inner)))
    .join('');
}

const once = (...parts: readonly string[]): string => [...new Set(parts.join(''))].sort().join('');

/** What each use of a face is written with. A character too few is not lost: it comes from the whole file. */
export interface Characters {
  readonly text: string; // all that the page can show in words
  readonly labels: string; // the same, and all that the map writes
  readonly waters: string; // in italics on the map
  readonly headings: string;
  readonly emphasis: string; // in italics in the prose
}

/**
 * The characters that the site is written with, taken from what it is made of: a subset holds a few too many rather
 * than one too few.
 */
export function charactersOf(root: string): Characters {
  const words = WORDS.map((folder) => written(join(root, folder))).join('\n');
  const gazetteer = JSON.parse(readFileSync(join(root, 'public/geo/names.json'), 'utf8')) as Record<string, unknown>;
  const latin = words.match(BEYOND_ASCII_LATIN) ?? [];
  return {
    text: once(ASCII, TYPESET, words),
    labels: once(ASCII, TYPESET, words, labelsIn(gazetteer)),
    waters: once(SMALL, ' -’', labelsIn(gazetteer['waters'])),
    headings: once(LETTERS, '0123456789', ' ,.:;?!()\'"-&', TYPESET, ...latin),
    emphasis: once(SMALL, ' -’', ...Array.from(words.matchAll(EMPHASIS), ([, run = '']) => run)),
  };
}

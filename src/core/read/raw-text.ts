// What is wrong with a file before it is YAML or Markdown: letters that nobody sees, and spaces that are none. Each
// would be told a hundred times over by those who read on, and by none of them by its name.
import { CONTROL, codeOf, INVISIBLE, withoutMeant } from '../language/letters.ts';
import type { Problems } from './problem.ts';
import { Lines } from './prose/flat.ts';

/** Spaces that look like one and are another: where a file is laid out, only the plain one counts. */
const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const LAYOUT = {
  yaml: new RegExp(`^ *(?:- *)*(?:[\\w-]+:)?${ODD_SPACE}`, 'mu'),
  md: new RegExp(`^(?:#+|)${ODD_SPACE}`, 'mu'),
} as const;
const UNSEEN = new RegExp(`${INVISIBLE.source}|${CONTROL.source}`, 'gu');
const TAB = /^ *(?:- *)*\t/m;

type Sort = keyof typeof LAYOUT;

/** A file as it is read. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly problems: Problems;
}

/**
 * The text of a file as its parser gets it, without what is reported here; null where nothing of it can be read. Letters
 * keep their lines.
 */
export function readRaw(file: string, given: string, problems: Problems): string | null {
  const text = given.replace(/^\ufeff/, ''); // the mark by which some editors know UTF-8
  const reading = { file, text, problems };
  if (!isUtf8(reading)) return null;
  const sort: Sort = file.endsWith('.md') ? 'md' : 'yaml';
  if (sort === 'yaml' && hasTabs(reading)) return null;
  const seen = withoutUnseen(reading);
  return withPlainLayout({ ...reading, text: seen }, sort);
}

function report({ file, text, problems }: Reading, at: number, message: string, help: string): void {
  problems.report(new Lines(file, text).at(at, ''), message, help);
}

const times = (count: number): string => (count === 1 ? '' : ` (${count} times in this file)`);

export function isUtf8(reading: Reading): boolean {
  const { text } = reading;
  const at = text.indexOf('\ufffd');
  if (at < 0) return true;
  const isWide = text.startsWith('\ufffd\ufffd') && text.includes('\0');
  const got = isWide ? 'UTF-16' : `a byte that is none${times(text.split('\ufffd').length - 1)}`;
  const help = isWide
    ? 'save the file again with the encoding UTF-8'
    : 'save the file again with the encoding UTF-8, and type what stands here anew';
  report(reading, at, `expected text in UTF-8, got ${got}`, help);
  return false;
}

function hasTabs(reading: Reading): boolean {
  const { text } = reading;
  const found = TAB.exec(text);
  if (found === null) return false;
  const count = text.split('\n').filter((line) => TAB.test(line)).length;
  const at = found.index + found[0].length - 1;
  report(
    reading,
    at,
    `expected spaces before what stands in a line, got a tab${times(count)}`,
    'type two spaces for each tab: YAML knows no others',
  );
  return true;
}

/** Each sort of letter once, at its first place. */
function withoutUnseen(reading: Reading): string {
  const bare = withoutMeant(reading.text);
  for (const letter of new Set(bare.match(UNSEEN) ?? [])) {
    const what = CONTROL.test(letter) ? 'a control character' : 'an invisible letter';
    const count = bare.split(letter).length - 1;
    report(
      reading,
      bare.indexOf(letter),
      `expected letters that can be seen, got ${what}, ${codeOf(letter)}${times(count)}`,
      'delete it: it stands between the letters before and after this place',
    );
  }
  const unseen = [...bare.matchAll(UNSEEN)].map(({ index, 0: { length } }) => ({ index, end: index + length }));
  return [...unseen, { index: bare.length }].reduce(
    (seen, { index }, at) => seen + reading.text.slice(unseen[at - 1]?.end ?? 0, index),
    '',
  );
}

function withPlainLayout(reading: Reading, sort: Sort): string {
  const { text } = reading;
  const found = LAYOUT[sort].exec(text);
  if (found === null) return text;
  const all = new RegExp(LAYOUT[sort], 'gmu');
  const at = found.index + found[0].length - 1;
  report(
    reading,
    at,
    `expected a plain space, got ${codeOf(found[0].slice(-1))}, which looks like one${times((text.match(all) ?? []).length)}`,
    'delete it and press the space bar: a no-break space is for the inside of a sentence',
  );
  let plain = text;
  while (LAYOUT[sort].test(plain)) plain = plain.replace(LAYOUT[sort], (before) => `${before.slice(0, -1)} `);
  return plain;
}

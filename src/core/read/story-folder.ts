// Which files belong to a story, and what must hold between them.

import { GEO_FILE } from './geojson/geo-files.ts';
import type { Problem, Problems } from './problem.ts';
import { didYouMean } from './problem.ts';
import { readRaw } from './raw-text.ts';
import type { Entries } from './yaml/entries.ts';
import type { Located } from './yaml/schema.ts';
import { isLanguage } from './yaml/values.ts';

type Files = Readonly<Record<string, string>>;
const KNOWN = [
  'story.yaml',
  'world.yaml',
  'places.yaml',
  'routes.yaml',
  'events.yaml',
  'actors.yaml',
  'topics.yaml',
  'corrections.yaml',
  'teaching/lesson.yaml',
  'teaching/notes.yaml',
];
/** Vector tiles of a story's own, which are read elsewhere. */
export const TILE_FILE = /\.pmtiles$/i;
/** A story in one file. */
export const LIGHT = 'story.md';
const PROSE = /^text\/([^/]+)\.md$/;

/** The folder of a story's ledgers; those of the front page may lie in seeds. */
export const LEDGERS = 'ledgers';
export const LEDGER = /^(?:seeds|stories\/[^/]+\/ledgers)\/[^/]+\.yaml$/;
/** What an author would have meant to be read. */
const WRITTEN = /\.(?:ya?ml|md|markdown|txt)$/i;

/** Texts as parsers get them; null: of that one nothing can be read, which is told. */
export type Texts = Readonly<Record<string, string | null>>;

/** Looks at the names of files and at their letters, before any of them is parsed. */
export function openFiles(files: Files, folder: string, unread: readonly Problem[], problems: Problems): Texts {
  const texts = new Map<string, string | null>();
  const isGeo = (path: string): boolean => folder + LIGHT in files && isGeoFile(path, folder);
  for (const [path, text] of Object.entries(files)) {
    if (isGeo(path)) texts.set(path, text);
    else if (isReadFrom(path, folder)) texts.set(path, readRaw(path, text, problems));
    else if (path.startsWith(folder)) reportName(path, folder.length, [...KNOWN, 'text/en.md'], problems);
    else if (path.startsWith('seeds/')) reportName(path, 0, [path.replace(/\.\w+$/, '.yaml')], problems);
  }
  for (const problem of unread) {
    if (TILE_FILE.test(problem.file)) problems.report(problem, problem.message, problem.help);
    else if (!isReadFrom(problem.file, folder) && !isGeo(problem.file))
      problems.warn(problem, problem.message, problem.help ?? '');
    else {
      problems.report(problem, problem.message, problem.help);
      texts.set(problem.file, null);
    }
  }
  if (texts.has(`${folder}${LIGHT}`)) checkAlone([...texts.keys()], folder, problems);
  return Object.fromEntries(texts);
}

/** A story of many files is told in a file of its language. */
export function checkTold(texts: Texts, folder: string, lang: string, problems: Problems): void {
  const file = `${folder}text/${lang}.md`;
  if (file in texts) return;
  const help = 'write a section for each step: ## Heading {#step-id}';
  problems.report({ file, line: 1, column: 1, path: '' }, 'expected this file, got none', help);
}

function isReadFrom(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return LEDGER.test(path);
  const name = path.slice(folder.length);
  const lang = PROSE.exec(name)?.[1];
  return name === LIGHT || LEDGER.test(path) || KNOWN.includes(name) || (lang !== undefined && isLanguage(lang));
}

/** Tracks and areas of a story in one file lie beside it. */
const isGeoFile = (path: string, folder: string): boolean =>
  path.startsWith(folder) && !path.slice(folder.length).includes('/') && GEO_FILE.test(path);

/** A story is in one file, or in many. */
function checkAlone(paths: readonly string[], folder: string, problems: Problems): void {
  for (const path of paths)
    if (path.startsWith(folder) && path !== folder + LIGHT && !isGeoFile(path, folder))
      problems.report(
        { file: path, line: 1, column: 1, path: '' },
        `expected ${LIGHT} alone, which is a whole story, got this file beside it`,
        `take one of the two away: ${LIGHT}, or all others`,
      );
}

/** A misnamed file would be silently without effect; one that is no text may well lie there on purpose. */
function reportName(path: string, from: number, known: readonly string[], problems: Problems): void {
  const name = path.slice(from);
  const at = { file: path, line: 1, column: 1, path: '' };
  const expected = from === 0 ? 'ledgers as 000_name.yaml' : `${KNOWN.join(', ')} or text/<lang>.md`;
  const help = didYouMean(name, known) ?? 'move it elsewhere: nothing here reads it';
  if (WRITTEN.test(name)) problems.report(at, `expected ${expected}, got ${name}`, help);
  else problems.warn(at, `expected nothing but ${expected}, got ${name}`, help);
}

/** The prose of each language, as far as it can be read. */
export function textFiles(texts: Texts, folder: string): readonly { path: string; lang: string; text: string }[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const lang = path.startsWith(folder) ? PROSE.exec(path.slice(folder.length))?.[1] : undefined;
    return lang === undefined || text === null ? [] : [{ path, lang, text }];
  });
}

/** What a step draws is named by id alone: none may be a place, an event and a route at once. */
export function checkOneSort(lists: readonly Entries<{ readonly id: Located<string> }>[], problems: Problems): void {
  const first = new Map<string, Located<string>>();
  for (const { specs } of lists) {
    for (const { id } of specs) {
      const before = first.get(id.value);
      if (before === undefined) first.set(id.value, id);
      else
        problems.report(
          id.at,
          `expected an id of its own, got ${JSON.stringify(id.value)}, which stands in ${before.at.file}:${before.at.line}`,
          'call one of the two otherwise',
        );
    }
  }
}

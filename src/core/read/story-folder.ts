// Which files belong to a story, and what must hold between them.

import type { Problems } from './problem.ts';
import { didYouMean } from './problem.ts';
import type { Entries } from './yaml/entries.ts';
import type { Located } from './yaml/schema.ts';
import { isLanguage } from './yaml/values.ts';

type Files = Readonly<Record<string, string>>;
const KNOWN = [
  'story.yaml',
  'places.yaml',
  'routes.yaml',
  'events.yaml',
  'actors.yaml',
  'topics.yaml',
  'corrections.yaml',
  'teaching/lesson.yaml',
  'teaching/notes.yaml',
];
const PROSE = /^text\/([^/]+)\.md$/;

/** A misnamed file would be silently without effect. */
export function checkFileNames(files: Files, folder: string, problems: Problems): void {
  for (const path of Object.keys(files)) {
    if (!path.startsWith(folder)) continue;
    const name = path.slice(folder.length);
    const lang = PROSE.exec(name)?.[1];
    if (KNOWN.includes(name) || (lang !== undefined && isLanguage(lang))) continue;
    const at = { file: path, line: 1, column: 1, path: '' };
    problems.report(
      at,
      `expected ${KNOWN.join(', ')} or text/<lang>.md, got ${name}`,
      didYouMean(name, KNOWN) ?? 'move it elsewhere: nothing here reads it',
    );
  }
  if (files[`${folder}text/en.md`] === undefined)
    problems.report(
      { file: `${folder}text/en.md`, line: 1, column: 1, path: '' },
      'expected this file, got none',
      'write a section for each step: ## Heading {#step-id}',
    );
}

/** The prose of each language. */
export function textFiles(files: Files, folder: string): readonly { path: string; lang: string; text: string }[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const lang = path.startsWith(folder) ? PROSE.exec(path.slice(folder.length))?.[1] : undefined;
    return lang === undefined ? [] : [{ path, lang, text }];
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

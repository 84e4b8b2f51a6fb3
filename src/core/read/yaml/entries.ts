import { isSeq } from 'yaml';
import type { At, Problems } from '../problem.ts';
import type { LocatedNode } from './node.ts';
import { child, items, openYaml, scalar } from './node.ts';
import type { Located, Shape } from './schema.ts';
import { fail, WRONG } from './schema.ts';

/** The ids of one sort of thing. */
export interface Ids extends Iterable<string> {
  has(id: string): boolean;
}
/** Of a file that cannot be read: that is reported, and not each id that might stand in it. */
export const ANY: Ids = { has: () => true, [Symbol.iterator]: () => [][Symbol.iterator]() };

/** A list of things with ids: those that are right, and the ids of all, so that a wrong one is not unknown as well. */
export interface Entries<S> {
  readonly specs: readonly S[];
  readonly ids: Ids;
  /** Whether all of them are right: only then does it mean anything that one is not there. */
  readonly complete: boolean;
}

export function readEntries<S extends { readonly id: Located<string> }>(
  yaml: LocatedNode,
  shape: Shape<S>,
): Entries<S> {
  if (!isSeq(yaml.node)) {
    fail(yaml, 'a list', 'write a line with a hyphen for each');
    return unread();
  }
  const first = new Map<string, At>();
  const specs: S[] = [];
  for (const item of items(yaml)) {
    const spec = shape(item);
    const idSite = child(item, 'id');
    const id = scalar(idSite);
    if (typeof id !== 'string') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, idSite.at);
    else
      yaml.problems.report(
        idSite.at,
        `expected an id of its own, got ${JSON.stringify(id)}, which stands in line ${before.line}`,
        'call one of the two otherwise',
      );
    if (spec !== WRONG && before === undefined) specs.push(spec);
  }
  return { specs, ids: new Set(first.keys()), complete: specs.length === items(yaml).length };
}

/** Of what cannot be read: what is in it is not known, and nothing of it is missed. */
export const unread = <S>(): Entries<S> => ({ specs: [], ids: ANY, complete: false });

/** The text of a file; null: it cannot be read, which is reported; undefined: there is no such file. */
export type FileText = string | null | undefined;

/** The same from a file; a file that may be missing is then empty. */
export function readListFile<S extends { readonly id: Located<string> }>(
  file: string,
  text: FileText,
  shape: Shape<S>,
  { problems, lang }: { readonly problems: Problems; readonly lang: string },
  mayBeMissing = false,
): Entries<S> {
  if (text === undefined) {
    return mayBeMissing ? { specs: [], ids: new Set(), complete: true } : missing(file, problems);
  }
  const yaml = text === null ? null : openYaml(file, text, problems, lang);
  return yaml === null ? unread() : readEntries(yaml, shape);
}

export function missing<S>(file: string, problems: Problems): Entries<S> {
  problems.report(
    { file, line: 1, column: 1, path: '' },
    'expected this file, got none',
    'write it, if only as []: docs/making-a-story.md says what it holds',
  );
  return unread();
}

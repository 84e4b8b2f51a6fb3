import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { At, Problems } from '../problem.ts';

/** A place in a YAML file, present or missing, and what stands there: what every shape of schema.ts looks at. */
export interface Site {
  readonly node: unknown; // undefined: the key is not there
  readonly at: At;
  readonly problems: Problems;
  readonly locate: (node: unknown, path: string, parent: At) => At;
}

/** The root of a YAML file. What YAML itself cannot read is reported here. */
export function openYaml(file: string, text: string, problems: Problems): Site {
  const counter = new LineCounter();
  const locate = (node: unknown, path: string, parent: At): At => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) return { ...parent, path };
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col, path };
  };
  const top: At = { file, line: 1, column: 1, path: '' };
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
    for (const error of [...document.errors, ...document.warnings]) {
      const { line, col } = counter.linePos(error.pos[0]);
      problems.report(
        { file, line, column: col, path: '' },
        `expected YAML: ${error.message}`,
        'look at this line and the one before: a bracket, a quotation mark or an indent is amiss',
      );
    }
    return { node: document.contents ?? undefined, at: locate(document.contents, '', top), problems, locate };
  } catch (error) {
    problems.report(
      top,
      `expected YAML, got what its parser cannot read: ${String(error)}`,
      'write it with fewer brackets inside each other',
    );
    return { node: undefined, at: top, problems, locate };
  }
}

/** What stands at a key of a map; its place is the map's own where the key is missing. */
export function child(site: Site, key: string): Site {
  const node: unknown = isMap(site.node) ? site.node.get(key, true) : undefined;
  return { ...site, node, at: site.locate(node, site.at.path === '' ? key : `${site.at.path}.${key}`, site.at) };
}

export function items(site: Site): readonly Site[] {
  if (!isSeq(site.node)) return [];
  return site.node.items.map((node, i) => ({ ...site, node, at: site.locate(node, `${site.at.path}[${i}]`, site.at) }));
}

/** The keys of a map with their places; a key that is no text is shown as YAML would. */
export function keys(site: Site): readonly { readonly key: string; readonly at: At }[] {
  if (!isMap(site.node)) return [];
  return site.node.items.map(({ key }) => ({
    key: String(isScalar(key) ? key.value : key),
    at: site.locate(key, site.at.path, site.at),
  }));
}

/** The plain value of a scalar; undefined where there is none. An alias is not followed: nothing here needs one. */
export function scalar(site: Site): unknown {
  return isScalar(site.node) ? site.node.value : undefined;
}

export function isAbsent(site: Site): boolean {
  return site.node === undefined || (isScalar(site.node) && site.node.value === null);
}

/** What was found, in the words of a message. */
export function got({ node }: Site): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return `an alias (*${node.source})`;
  if (!isScalar(node) || node.value === null || node.value === undefined) return 'nothing';
  const shown = JSON.stringify(node.value) ?? String(node.value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}

import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { At, Problems } from '../problem.ts';

/** A place in a YAML file, present or missing, and what stands there: what every shape of schema.ts looks at. */
export interface LocatedNode {
  readonly node: unknown; // undefined: the key is not there
  readonly at: At;
  readonly problems: Problems;
  readonly locate: (node: unknown, path: string, parent: At) => At;
}

/** The root of a YAML file. What YAML itself cannot read is reported here. */
export function openYaml(file: string, text: string, problems: Problems): LocatedNode {
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
export function child(yaml: LocatedNode, key: string): LocatedNode {
  const node: unknown = isMap(yaml.node) ? yaml.node.get(key, true) : undefined;
  return { ...yaml, node, at: yaml.locate(node, yaml.at.path === '' ? key : `${yaml.at.path}.${key}`, yaml.at) };
}

export function items(yaml: LocatedNode): readonly LocatedNode[] {
  if (!isSeq(yaml.node)) return [];
  return yaml.node.items.map((node, i) => ({ ...yaml, node, at: yaml.locate(node, `${yaml.at.path}[${i}]`, yaml.at) }));
}

/** The keys of a map with their places; a key that is no text is shown as YAML would. */
export function keys(yaml: LocatedNode): readonly { readonly key: string; readonly at: At }[] {
  if (!isMap(yaml.node)) return [];
  return yaml.node.items.map(({ key }) => ({
    key: String(isScalar(key) ? key.value : key),
    at: yaml.locate(key, yaml.at.path, yaml.at),
  }));
}

/** The plain value of a scalar; undefined where there is none. An alias is not followed: nothing here needs one. */
export function scalar(yaml: LocatedNode): unknown {
  return isScalar(yaml.node) ? yaml.node.value : undefined;
}

export function isAbsent(yaml: LocatedNode): boolean {
  return yaml.node === undefined || (isScalar(yaml.node) && yaml.node.value === null);
}

/** What was found, in the words of a message. */
export function got({ node }: LocatedNode): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return `an alias (*${node.source})`;
  if (!isScalar(node) || node.value === null || node.value === undefined) return 'nothing';
  const shown = JSON.stringify(node.value) ?? String(node.value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}

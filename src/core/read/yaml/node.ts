import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { codeOf } from '../../language/letters.ts';
import type { At, Problems } from '../problem.ts';
import { parsed } from './parsed.ts';

/** A place in a YAML file, present or missing, and what stands there: what every shape of schema.ts looks at. */
export interface LocatedNode {
  readonly node: unknown; // undefined: the key is not there
  readonly at: At;
  readonly problems: Problems;
  /** What the story is told in. */
  readonly lang: string;
  readonly locate: (node: unknown, path: string, parent: At) => At;
}

/**
 * The root of a YAML file; null where YAML itself cannot read it. That is reported here, by its first cause alone: what
 * follows from it is no mistake of the author's. Where it is a part of a file, `above` it stand so many lines.
 */
export function openYaml(file: string, text: string, problems: Problems, lang = 'en', above = 0): LocatedNode | null {
  const top: At = { file, line: above + 1, column: 1, path: '' };
  const yaml = parsed(text);
  if ('broken' in yaml) {
    problems.report(
      top,
      `expected YAML, got what its parser cannot read: ${yaml.broken}`,
      'write it with fewer brackets inside each other',
    );
    return null;
  }
  const { document, counter, escapes } = yaml;
  const placeOf = (offset: number, path: string): At => {
    const { line, col } = counter.linePos(offset);
    return { file, line: above + line, column: col, path };
  };
  const locate = (node: unknown, path: string, parent: At): At => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? { ...parent, path } : placeOf(offset, path);
  };
  const [cause] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const told = readable ? [...document.errors, ...document.warnings] : cause === undefined ? [] : [cause];
  for (const { pos, code, message } of told) problems.report(placeOf(pos[0], ''), ...saidOf(code, message));
  if (!readable) return null;
  for (const [node, letter] of escapes)
    problems.report(
      locate(node, '', top),
      `expected letters that can be seen, got an escape for ${codeOf(letter)}`,
      'take the backslash and what follows it out',
    );
  return { node: document.contents ?? undefined, at: locate(document.contents, '', top), problems, lang, locate };
}

function saidOf(code: string, message: string): readonly [says: string, help: string] {
  if (code === 'MULTIPLE_DOCS')
    return ['expected one document, got a second after "---"', 'take the line out: nothing would read what follows it'];
  if (code === 'DUPLICATE_KEY') return [`expected YAML: ${message}`, 'keep one of the two, and take the other out'];
  return [
    `expected YAML: ${message}`,
    'look at this line and the one before: a bracket, a quotation mark or an indent is amiss; what leans on this file is not checked until then',
  ];
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
  const { value } = node;
  const isEndless = typeof value === 'number' && !Number.isFinite(value);
  const shown = isEndless ? String(value) : (JSON.stringify(value) ?? String(value));
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}

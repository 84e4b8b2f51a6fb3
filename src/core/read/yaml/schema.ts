// What a file must look like, as small functions over YAML nodes that know their place. A shape answers with a typed
// value, or reports what is wrong and answers WRONG; whoever holds a WRONG part is WRONG itself, after all parts have
// been looked at. The lists of a story's things (entries.ts) go on with what is right.
import { isMap, isSeq } from 'yaml';
import type { At } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import type { LocatedNode } from './node.ts';
import { child, got, isAbsent, items, keys, scalar } from './node.ts';

export const WRONG: unique symbol = Symbol('wrong');
export type Wrong = typeof WRONG;
export type Shape<T> = (yaml: LocatedNode) => T | Wrong;
/** A value that remembers where it stood, for checks that come later. */
export interface Located<T> {
  readonly value: T;
  readonly at: At;
}

export function fail(yaml: LocatedNode, expected: string, help: string | null = null): Wrong {
  yaml.problems.report(yaml.at, `expected ${expected}, got ${got(yaml)}`, help);
  return WRONG;
}

/** One or more characters that are not all space. */
export const text: Shape<string> = (yaml) => {
  const value = scalar(yaml);
  if (typeof value === 'string' && value.trim() !== '') return value;
  const quotable = typeof value === 'number' || typeof value === 'boolean';
  return fail(yaml, 'text', quotable ? `put it between quotation marks: "${value}"` : 'write some words');
};

export function number(min: number, max: number): Shape<number> {
  return (yaml) => {
    const value = scalar(yaml);
    const fits = typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
    const range = Number.isFinite(max) ? `a number from ${min} to ${max}` : `a number of ${min} or more`;
    return fits ? value : fail(yaml, range, 'write bare digits, without quotation marks');
  };
}

/** A whole number from 1 on: a line, a GeoNames id. */
export const count: Shape<number> = (yaml) => {
  const value = scalar(yaml);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
    ? value
    : fail(yaml, 'a whole number from 1 on', 'count from 1, without quotation marks');
};

export function match(pattern: RegExp, expected: string, help: string | null = null): Shape<string> {
  return (yaml) => {
    const value = scalar(yaml);
    return typeof value === 'string' && pattern.test(value) ? value : fail(yaml, expected, help);
  };
}

export function oneOf<T extends string>(options: readonly T[]): Shape<T> {
  return (yaml) => {
    const value = scalar(yaml);
    const found = options.find((option) => option === value);
    const near = typeof value === 'string' ? didYouMean(value, options) : null;
    const help = near ?? 'write one of these words as it stands here';
    return found ?? fail(yaml, `one of ${options.join(', ')}`, help);
  };
}

export function located<T>(shape: Shape<T>): Shape<Located<T>> {
  return (yaml) => {
    const value = shape(yaml);
    return value === WRONG ? WRONG : { value, at: yaml.at };
  };
}

/** What may be left out, or be null. */
export function optional<T, F>(shape: Shape<T>, fallback: F): Shape<T | F> {
  return (yaml) => (isAbsent(yaml) ? fallback : shape(yaml));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (yaml) => {
    if (!isSeq(yaml.node)) return fail(yaml, 'a list', 'write [a, b], or a line with a hyphen for each');
    const all = items(yaml);
    const right = all.flatMap((item): readonly T[] => {
      const value = shape(item);
      return value === WRONG ? [] : [value];
    });
    return right.length === all.length ? right : WRONG;
  };
}

/** A list that says something: an empty one is a forgotten one. */
export function some<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (yaml) => {
    const read = list(shape)(yaml);
    return read !== WRONG && read.length === 0 ? fail(yaml, 'one or more', 'write one, or take the key out') : read;
  };
}

/** One of a thing, or a list of them. */
export function oneOrMore<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (yaml) => {
    if (isSeq(yaml.node)) return list(shape)(yaml);
    const value = shape(yaml);
    return value === WRONG ? WRONG : [value];
  };
}

export type Fields<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> };

/** In braces, what follows a comma in a text that no quotation marks hold is a key without a value. */
const COMMA = 'take it out; or put the text before it between quotation marks with it, where a comma ended that';

/** Reports keys that nobody knows; a misspelt optional key would otherwise be silently without effect. */
export function onlyKeys(yaml: LocatedNode, known: readonly string[]): void {
  const isInBraces = isMap(yaml.node) && yaml.node.flow === true;
  const isCut = (key: string): boolean => isInBraces && isAbsent(child(yaml, key));
  for (const { key, at } of keys(yaml)) {
    if (!known.includes(key))
      yaml.problems.report(
        at,
        `expected one of the keys ${known.join(', ')}, got ${JSON.stringify(key)}`,
        didYouMean(key, known) ?? (isCut(key) ? COMMA : 'take it out: nothing would read it'),
      );
  }
}

/** A map with these keys and no others. It remembers where it stood, as `here`. */
export function object<T extends object>(fields: Fields<T>): Shape<T & { readonly here: At }> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (yaml) => {
    if (!isMap(yaml.node))
      return fail(yaml, `a map with ${names.join(', ')}`, 'write { key: value }, or a line for each key');
    onlyKeys(yaml, names);
    const entries = names.map((name) => [name, fields[name](child(yaml, name))] as const);
    if (entries.some(([, value]) => value === WRONG)) return WRONG;
    return { ...(Object.fromEntries(entries) as T), here: yaml.at };
  };
}

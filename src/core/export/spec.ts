import type { Text } from '../story.ts';

// What a record of an exported file is made of, said once: the files, their schemas, the dictionary and the tables on the
// page are all made from it. Types hold a record, its description and its words together.

/** Rules that a text may follow, by name: a person is told them in words. */
export const PATTERNS = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  ref: '^\\d{3}/[a-z0-9]+(-[a-z0-9]+)*$',
  source: '^\\d{3}$',
  sha256: '^[0-9a-f]{64}$',
  code: '^[A-Z]{3}$',
} as const;
export type Pattern = keyof typeof PATTERNS;

export type LeafType = 'text' | 'texts' | 'integer' | 'number' | 'boolean' | 'day';

/** One value. `texts` is a text in each language. */
export interface Leaf {
  readonly type: LeafType;
  readonly allowed?: readonly string[];
  readonly pattern?: Pattern;
}

/** A record in a record. Flat files have a column for each of its parts. */
export interface Group<T> {
  readonly group: Spec<T>;
}

type Listed<V> = V extends readonly (infer E)[] ? E : V;
type IsList<V> = V extends readonly unknown[] ? { readonly list: true } : { readonly list?: never };
type IsNullable<V> = null extends V ? { readonly nullable: true } : { readonly nullable?: never };
/** A text has any languages, a record its own fields. */
type IsText<V> = V extends Text ? (string extends keyof V ? true : false) : false;
type Inner<V> = IsText<V> extends true ? Leaf : V extends object ? Group<V> : Leaf;
type FieldOf<V> = Inner<Listed<NonNullable<V>>> & IsList<NonNullable<V>> & IsNullable<V>;

/** The description of a record, with a field for each of its own and no other. */
export type Spec<T> = { readonly [K in keyof T & string]: FieldOf<T[K]> };

type InnerWords<V> =
  IsText<V> extends true ? string : V extends object ? { readonly about: string; readonly fields: Words<V> } : string;
/** What each field of a record means, in the words of one language. */
export type Words<T> = { readonly [K in keyof T & string]: InnerWords<Listed<NonNullable<T[K]>>> };

/** The same without types, for what walks over any description. */
export interface AnySpec {
  readonly [name: string]: AnyField;
}
export type AnyField = (Leaf | { readonly group: AnySpec }) & { readonly list?: true; readonly nullable?: true };
export interface AnyWords {
  readonly [name: string]: string | { readonly about: string; readonly fields: AnyWords };
}

/** A description of records with the words for each of its fields. */
export interface Described {
  readonly spec: AnySpec;
  readonly words: AnyWords;
}

/** One value of a record, however deep it stands. */
export interface FlatField {
  /** Names from the record down to the value. */
  readonly path: readonly string[];
  readonly leaf: Leaf;
  /** Whether it, or a record that it is in, may stand several times. */
  readonly list: boolean;
  readonly nullable: boolean;
  readonly meaning: string;
}

interface Above {
  readonly path: readonly string[];
  readonly list: boolean;
  readonly nullable: boolean;
}

/** All values of a record in their order: records in it are taken apart. Throws where one has no words. */
export function flatten(spec: AnySpec, words: AnyWords, above?: Above): readonly FlatField[] {
  return Object.entries(spec).flatMap(([name, field]): readonly FlatField[] => {
    const path = [...(above?.path ?? []), name];
    const list = field.list === true || above?.list === true;
    const nullable = field.nullable === true || above?.nullable === true;
    const said = words[name];
    if ('group' in field) {
      if (typeof said !== 'object') throw new Error(`${path.join('.')}: expected words for its parts, got none`);
      return flatten(field.group, said.fields, { path, list, nullable });
    }
    if (typeof said !== 'string') throw new Error(`${path.join('.')}: expected words, got none`);
    return [{ path, leaf: field, list, nullable, meaning: said }];
  });
}

/** The name of a value's column in a flat file. */
export const columnOf = ({ path }: FlatField): string => path.join('_');

// The data dictionary: what every field of every file means. Its tables on the page and its file are made from it.
import { columnOf, type Described, type FlatField, flatten, type LeafType, type Pattern, type Spec } from './spec.ts';

export interface DictionaryWords {
  readonly types: Readonly<Record<LeafType, string>>;
  readonly several: (type: string) => string;
  readonly orEmpty: (type: string) => string;
  readonly patterns: Readonly<Record<Pattern, string>>;
}

interface DictionaryRow {
  /** As it is called in a flat file. */
  readonly field: string;
  /** As it is called in JSON, from the record down: speakers.name. */
  readonly json: string;
  readonly type: string;
  readonly meaning: string;
  readonly allowed: readonly string[];
}

/** A row of the dictionary's file: a field, with the files that it stands in. */
export interface FieldRecord extends DictionaryRow {
  readonly files: readonly string[];
}

export const FIELD: Spec<FieldRecord> = {
  files: { type: 'text', list: true },
  field: { type: 'text' },
  json: { type: 'text' },
  type: { type: 'text' },
  meaning: { type: 'text' },
  allowed: { type: 'text', list: true },
};

function typeOf({ leaf, list, nullable }: FlatField, words: DictionaryWords): string {
  const type = words.types[leaf.type];
  return list ? words.several(type) : nullable ? words.orEmpty(type) : type;
}

export function dictionaryRows({ spec, words }: Described, said: DictionaryWords): readonly DictionaryRow[] {
  return flatten(spec, words).map((field) => ({
    field: columnOf(field),
    json: field.path.join('.'),
    type: typeOf(field, said),
    meaning: field.meaning,
    allowed: field.leaf.allowed ?? (field.leaf.pattern === undefined ? [] : [said.patterns[field.leaf.pattern]]),
  }));
}

/** A record for each field of each set of data. */
export const fieldRecords = (
  sets: readonly (Described & { readonly files: readonly string[] })[],
  words: DictionaryWords,
): readonly FieldRecord[] =>
  sets.flatMap((set) => dictionaryRows(set, words).map((row) => ({ files: set.files, ...row })));

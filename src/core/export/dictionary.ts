// The data dictionary: what every field of every file means. Its tables on the page and its file are made from it.
import { cell, csv } from './csv.ts';
import type { Described } from './dataset-fields.ts';
import { columnOf, type FlatField, flatten, type LeafType, type Pattern } from './spec.ts';

export interface DictionaryWords {
  readonly types: Readonly<Record<LeafType, string>>;
  readonly several: (type: string) => string;
  readonly orEmpty: (type: string) => string;
  readonly patterns: Readonly<Record<Pattern, string>>;
  readonly columns: Readonly<Record<'files' | keyof DictionaryRow, string>>;
}

export interface DictionaryRow {
  /** As it is called in a flat file. */
  readonly field: string;
  /** As it is called in JSON, from the record down: speakers.name. */
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
  readonly allowed: readonly string[];
}

function typeOf({ leaf, list, nullable }: FlatField, words: DictionaryWords): string {
  const type = words.types[leaf.type];
  return list ? words.several(type) : nullable ? words.orEmpty(type) : type;
}

export function dictionaryRows({ spec, words }: Described, said: DictionaryWords): readonly DictionaryRow[] {
  return flatten(spec, words).map((field) => ({
    field: columnOf(field),
    path: field.path.join('.'),
    type: typeOf(field, said),
    meaning: field.meaning,
    allowed: field.leaf.allowed ?? (field.leaf.pattern === undefined ? [] : [said.patterns[field.leaf.pattern]]),
  }));
}

/** The dictionary as a flat file: a row for each field of each set of data, with the files that it stands in. */
export function dictionaryCsv(
  sets: readonly (Described & { readonly files: readonly string[] })[],
  words: DictionaryWords,
): { readonly text: string; readonly rows: number } {
  const { files, field, path, type, meaning, allowed } = words.columns;
  const rows = sets.flatMap((set) =>
    dictionaryRows(set, words).map((row) =>
      [set.files, row.field, row.path, row.type, row.meaning, row.allowed].map((value) => cell(value)),
    ),
  );
  return { text: csv([files, field, path, type, meaning, allowed], rows), rows: rows.length };
}

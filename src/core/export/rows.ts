// Records as rows of a flat file: a record in a record becomes columns, a list becomes values beside each other.
import { isRecord } from '../record.ts';
import { cell, csv, type Value } from './csv.ts';
import { type AnySpec, type AnyWords, columnOf, type FlatField, flatten } from './spec.ts';

function plain(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`expected a text, a number, true, false or null, got ${JSON.stringify(value)}`);
}

/** What stands at the end of a path; of each part of a list where there is one on the way. */
function at(value: unknown, path: readonly string[]): Value | readonly Value[] {
  if (Array.isArray(value)) return value.map((part: unknown) => plain(at(part, path)));
  const [name, ...rest] = path;
  if (name === undefined) return plain(value);
  if (value === null) return null;
  if (!isRecord(value) || !(name in value)) throw new Error(`expected a record with ${name}, got ${typeof value}`);
  return at(value[name], rest);
}

/** A flat file of these records, with a column for each value that they are described to have. */
export function csvOf(records: readonly unknown[], spec: AnySpec, words: AnyWords): string {
  const fields = flatten(spec, words);
  const row = (record: unknown): readonly string[] => fields.map(({ path }: FlatField) => cell(at(record, path)));
  return csv(fields.map(columnOf), records.map(row));
}

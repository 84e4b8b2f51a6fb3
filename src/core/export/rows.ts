// Records as rows of a flat file: a record in a record becomes columns, a list becomes values beside each other.
import { textIn } from '../language/text.ts';
import { isRecord } from '../record.ts';
import type { Text } from '../story.ts';
import { cell, csv, type Value } from './csv.ts';
import { columnOf, type Described, flatten } from './spec.ts';

function plain(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`expected a text, a number, true, false or null, got ${JSON.stringify(value)}`);
}

/** What stands at the end of a path; of each part of a list where there is one on the way. */
function at(value: unknown, path: readonly string[], end: (value: unknown) => Value): Value | readonly Value[] {
  if (Array.isArray(value)) return value.map((part: unknown) => plain(at(part, path, end)));
  const [name, ...rest] = path;
  if (name === undefined) return end(value);
  if (value === null) return null;
  if (!isRecord(value) || !(name in value)) throw new Error(`expected a record with ${name}, got ${typeof value}`);
  return at(value[name], rest, end);
}

/**
 * A flat file of these records, with a column for each value that they are described to have. Texts in several languages
 * stand in the one that is asked for.
 */
export function csvOf(records: readonly unknown[], described: Described, lang: string): string {
  const fields = flatten(described.spec, described.words);
  const spoken = (value: unknown): Value => (value === null ? null : textIn(value as Text, lang));
  const row = (record: unknown): readonly string[] =>
    fields.map(({ path, leaf }) => cell(at(record, path, leaf.type === 'texts' ? spoken : plain)));
  return csv(fields.map(columnOf), records.map(row));
}

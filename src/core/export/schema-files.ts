import type { RecordWords } from './dataset-fields.ts';
import { eventSpec } from './event-columns.ts';
import { FILES, type FileName, type SchemaName } from './file-names.ts';
import { CORRECTIONS_FILE, claimsFile, HEAD } from './json-heads.ts';
import { PLACE } from './place-columns.ts';
import { ROUTE } from './route-columns.ts';
import { featuresSchema, recordSchema, type Schema, schemaFile } from './schema.ts';
import { SOURCE } from './source-columns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Short titles, for those who open a file elsewhere. */
export type FileWords = Readonly<Record<FileName, { readonly title: string; readonly about: string }>>;

interface SchemaText {
  readonly name: SchemaName;
  readonly text: string;
  readonly records: null;
}

/** The schemas of all files that have one. */
export function schemaFiles(
  words: { readonly records: RecordWords; readonly files: FileWords },
  vocabulary: Vocabulary,
): readonly SchemaText[] {
  const { records: said, files } = words;
  const file = (of: FileName, schema: Schema): SchemaText => {
    const name = FILES[of].schema;
    if (name === null) throw new Error(`expected a file with a schema, got ${of}`);
    const { title, about } = files[of];
    return { name, text: `${JSON.stringify(schemaFile(title, about, schema), null, 1)}\n`, records: null };
  };
  const head = { ...said.schemas, ...said.origin };
  const over = { spec: HEAD, words: head };
  const claims = { about: files['claims.json'].about, fields: said.claims };
  const corrections = { about: files['corrections.json'].about, fields: said.corrections };
  return [
    file('claims.json', recordSchema(claimsFile(vocabulary), { ...head, claims })),
    file('events.geojson', featuresSchema(over, { spec: eventSpec(vocabulary), words: said.events })),
    file('places.geojson', featuresSchema(over, { spec: PLACE, words: said.places })),
    file('routes.geojson', featuresSchema(over, { spec: ROUTE, words: said.routes })),
    file('sources.csl.json', { type: 'array', items: recordSchema(SOURCE, said.sources) }),
    file('corrections.json', recordSchema(CORRECTIONS_FILE, { ...head, corrections })),
  ];
}

import type { Contents } from './json-heads.ts';

/** Files that hold records: the schema that each holds to, and what is in it that a licence asks about. */
export const FILES = {
  'claims.csv': { schema: null, contents: 'words' },
  'claims.json': { schema: 'claims.schema.json', contents: 'words' },
  'events.csv': { schema: null, contents: 'towns' },
  'events.geojson': { schema: 'events.schema.json', contents: 'shapes' },
  'places.csv': { schema: null, contents: 'towns' },
  'places.geojson': { schema: 'places.schema.json', contents: 'shapes' },
  'routes.csv': { schema: null, contents: 'words' },
  'routes.geojson': { schema: 'routes.schema.json', contents: 'towns' },
  'topics.csv': { schema: null, contents: 'words' },
  'steps.csv': { schema: null, contents: 'words' },
  'sentences.csv': { schema: null, contents: 'words' },
  'sources.csl.json': { schema: 'sources.schema.json', contents: 'words' },
  'corrections.json': { schema: 'corrections.schema.json', contents: 'words' },
  'dictionary.csv': { schema: null, contents: 'words' },
} as const satisfies Readonly<Record<string, { readonly schema: string | null; readonly contents: Contents }>>;

export type FileName = keyof typeof FILES;
export type SchemaName = NonNullable<(typeof FILES)[FileName]['schema']>;

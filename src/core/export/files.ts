// All files of data that the story gives away, as text: the same story gives the same bytes.
import type { Story } from '../story.ts';
import { CLAIM, type ClaimSayings, claimRecords } from './claim-columns.ts';
import { correctionRecords } from './correction-columns.ts';
import { datasets, type RecordWords } from './dataset-fields.ts';
import { type DictionaryWords, dictionaryCsv } from './dictionary.ts';
import { EVENT, eventRecord } from './event-columns.ts';
import { eventGeometry, placeGeometry, type ShapeOf } from './geometry.ts';
import { CLAIMS_FILE, CORRECTIONS_FILE, headOf } from './json-heads.ts';
import { PLACE, placeRecord } from './place-columns.ts';
import { csvOf } from './rows.ts';
import { featuresSchema, recordSchema, type Schema, schemaFile } from './schema.ts';
import { SOURCE, sourceRecord } from './source-columns.ts';

/** Files that hold records, and the file of the schema that they hold to. */
export const FILES = {
  'claims.csv': null,
  'claims.json': 'claims.schema.json',
  'events.geojson': 'events.schema.json',
  'places.geojson': 'places.schema.json',
  'sources.csl.json': 'sources.schema.json',
  'corrections.json': 'corrections.schema.json',
  'dictionary.csv': null,
} as const;
export type FileName = keyof typeof FILES;
type SchemaName = NonNullable<(typeof FILES)[FileName]>;

export interface ExportWords {
  readonly records: RecordWords;
  readonly dictionary: DictionaryWords;
  readonly claims: ClaimSayings;
  /** Short titles, for those who open a file elsewhere. */
  readonly files: Readonly<Record<FileName, { readonly title: string; readonly about: string }>>;
  readonly licence: { readonly words: string; readonly shapes: string; readonly field: string };
  readonly sourceNote: string;
  /** The licences of all files, as a document. */
  readonly licences: (story: Story) => string;
}

export interface DataFile {
  readonly name: FileName | SchemaName | 'licences.md';
  readonly text: string;
  /** How many records it holds; null where it holds none. */
  readonly records: number | null;
}

/** One record in each line, so that a change reads well. */
const lines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

function jsonWith(head: object, name: string, records: readonly unknown[]): string {
  const before = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`);
  return `{${before.join('')}${JSON.stringify(name)}:${lines(records)}}\n`;
}

const features = (licence: string, list: readonly unknown[]): string =>
  jsonWith({ type: 'FeatureCollection', licence }, 'features', list);

/** Everything, in one language. Throws where a place has a shape that the map lacks. */
export function dataFiles(story: Story, lang: string, shapeOf: ShapeOf, words: ExportWords): readonly DataFile[] {
  const { records: said, licence } = words;
  const claims = claimRecords(story, lang, words.claims);
  const events = [...story.events.values()].map((event) => ({
    type: 'Feature',
    geometry: eventGeometry(event, story, shapeOf),
    properties: eventRecord(event, story, lang),
  }));
  const places = [...story.places.values()].map((place) => ({
    type: 'Feature',
    geometry: placeGeometry(place, shapeOf),
    properties: placeRecord(place, lang),
  }));
  const sources = story.sources.map((source) => sourceRecord(source, story, lang, words.sourceNote));
  const corrections = correctionRecords(story, lang);
  const dictionary = dictionaryCsv(datasets(said), words.dictionary);
  const claimsHead = { $schema: FILES['claims.json'], ...headOf(story), licence: licence.words };
  return [
    { name: 'claims.csv', text: csvOf(claims, CLAIM, said.claims), records: claims.length },
    { name: 'claims.json', text: jsonWith(claimsHead, 'claims', claims), records: claims.length },
    { name: 'events.geojson', text: features(licence.shapes, events), records: events.length },
    { name: 'places.geojson', text: features(licence.shapes, places), records: places.length },
    { name: 'sources.csl.json', text: `${lines(sources)}\n`, records: sources.length },
    {
      name: 'corrections.json',
      text: jsonWith(headOf(story), 'corrections', corrections),
      records: corrections.length,
    },
    { name: 'dictionary.csv', text: dictionary.text, records: dictionary.rows },
    ...schemas(words),
    { name: 'licences.md', text: words.licences(story), records: null },
  ];
}

function schemas({ records: said, licence, files }: ExportWords): readonly DataFile[] {
  const file = (of: FileName, schema: Schema): DataFile => {
    const name = FILES[of];
    if (name === null) throw new Error(`expected a file with a schema, got ${of}`);
    const { title, about } = files[of];
    return { name, text: `${JSON.stringify(schemaFile(title, about, schema), null, 1)}\n`, records: null };
  };
  const { claims, corrections, heads } = said;
  const claimsWords = { ...heads, claims: { about: files['claims.json'].about, fields: claims } };
  const correctionsWords = { ...heads, corrections: { about: files['corrections.json'].about, fields: corrections } };
  return [
    file('claims.json', recordSchema(CLAIMS_FILE, claimsWords)),
    file('events.geojson', featuresSchema(recordSchema(EVENT, said.events), licence.field)),
    file('places.geojson', featuresSchema(recordSchema(PLACE, said.places), licence.field)),
    file('sources.csl.json', { type: 'array', items: recordSchema(SOURCE, said.sources) }),
    file('corrections.json', recordSchema(CORRECTIONS_FILE, correctionsWords)),
  ];
}

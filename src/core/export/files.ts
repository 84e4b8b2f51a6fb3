// All files of data that the story gives away, as text: the same story gives the same bytes.
import type { Geometry } from 'geojson';
import type { Story } from '../story.ts';
import { type ClaimSayings, claimRecords } from './claim-columns.ts';
import { correctionRecords } from './correction-columns.ts';
import { columnsOf, datasets, type RecordWords } from './dataset-fields.ts';
import { type DictionaryWords, fieldRecords } from './dictionary.ts';
import { eventRecord } from './event-columns.ts';
import { FILES, type FileName, type SchemaName } from './file-names.ts';
import { eventGeometry, placeGeometry, pointRecord, routeGeometry, type ShapeOf } from './geometry.ts';
import { type OriginRecord, type OriginWords, originOf } from './json-heads.ts';
import { placeRecord } from './place-columns.ts';
import { routeRecord } from './route-columns.ts';
import { csvOf } from './rows.ts';
import { type FileWords, schemaFiles } from './schema-files.ts';
import { sourceRecord } from './source-columns.ts';
import { sentenceRecords, stepRecords } from './step-columns.ts';
import { topicRecord } from './topic-columns.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface ExportWords {
  readonly records: RecordWords;
  readonly dictionary: DictionaryWords;
  readonly claims: ClaimSayings;
  readonly files: FileWords;
  readonly origin: OriginWords;
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

interface Mapped {
  readonly record: { readonly id: string };
  readonly geometry: Geometry | null;
}

/** One record in each line, so that a change reads well. */
const lines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

function jsonWith(head: object, name: string, records: readonly unknown[]): string {
  const before = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`);
  return `{${before.join('')}${JSON.stringify(name)}:${lines(records)}}\n`;
}

/** Every record of a kind with what it is on a map, once: flat files and maps are made from it. */
function mappedOf(
  story: Story,
  lang: string,
  shapeOf: ShapeOf,
): Readonly<Record<'events' | 'places' | 'routes', readonly Mapped[]>> {
  return {
    events: [...story.events.values()].map((event) => ({
      record: eventRecord(event, story, lang),
      geometry: eventGeometry(event, story, shapeOf),
    })),
    places: [...story.places.values()].map((place) => ({
      record: placeRecord(place, lang),
      geometry: placeGeometry(place, shapeOf),
    })),
    routes: [...story.routes.values()].map((route) => ({
      record: routeRecord(route, story, lang),
      geometry: routeGeometry(route, story),
    })),
  };
}

/** Everything, in one language. Throws where a place has a shape that the map lacks. */
export function dataFiles(story: Story, lang: string, shapeOf: ShapeOf, words: ExportWords): readonly DataFile[] {
  const { records: said } = words;
  const vocabulary = vocabularyOf(story);
  const origin = (name: FileName): OriginRecord => originOf(story, FILES[name].contents, words.origin);
  const flat = (name: FileName, records: readonly object[]): DataFile => {
    const rows = records.map((record) => ({ ...record, ...origin(name) }));
    return { name, text: csvOf(rows, columnsOf(name, said, vocabulary), lang), records: records.length };
  };
  const json = (name: FileName, list: string, records: readonly unknown[], type?: string): DataFile => {
    const head = { ...(type === undefined ? {} : { type }), $schema: FILES[name].schema, ...origin(name) };
    return { name, text: jsonWith(head, list, records), records: records.length };
  };
  const onMap = (name: FileName, all: readonly Mapped[]): DataFile => {
    const features = all.map(({ record, geometry }) => ({
      type: 'Feature',
      id: record.id,
      geometry,
      properties: record,
    }));
    return json(name, 'features', features, 'FeatureCollection');
  };
  const withPoint = ({ record, geometry }: Mapped): object => ({ ...record, ...pointRecord(geometry) });

  const claims = claimRecords(story, lang, words.claims);
  const { events, places, routes } = mappedOf(story, lang, shapeOf);
  const topics = [...story.topics.values()].map((topic) => topicRecord(topic, story, lang));
  const around = { story, lang, note: words.sourceNote, origin: origin('sources.csl.json') };
  const sources = story.sources.map((source) => sourceRecord(source, around));
  return [
    flat('claims.csv', claims),
    json('claims.json', 'claims', claims),
    flat('events.csv', events.map(withPoint)),
    onMap('events.geojson', events),
    flat('places.csv', places.map(withPoint)),
    onMap('places.geojson', places),
    flat(
      'routes.csv',
      routes.map(({ record }) => record),
    ),
    onMap('routes.geojson', routes),
    flat('topics.csv', topics),
    flat('steps.csv', stepRecords(story, lang)),
    flat('sentences.csv', sentenceRecords(story, lang)),
    { name: 'sources.csl.json', text: `${lines(sources)}\n`, records: sources.length },
    json('corrections.json', 'corrections', correctionRecords(story, lang)),
    flat('dictionary.csv', fieldRecords(datasets(said, vocabulary), words.dictionary)),
    ...schemaFiles(words, vocabulary),
    { name: 'licences.md', text: words.licences(story), records: null },
  ];
}

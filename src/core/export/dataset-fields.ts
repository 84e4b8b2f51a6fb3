import { type ClaimRecord, claimSpec } from './claim-columns.ts';
import { CORRECTION, type CorrectionRecord } from './correction-columns.ts';
import { FIELD, type FieldRecord } from './dictionary.ts';
import { type EventRecord, eventSpec } from './event-columns.ts';
import { FILES, type FileName } from './file-names.ts';
import { POINT, type PointRecord } from './geometry.ts';
import { ORIGIN, type OriginRecord, SCHEMA_LINK, type SchemaLink } from './json-heads.ts';
import { PLACE, type PlaceRecord } from './place-columns.ts';
import { ROUTE, type RouteRecord } from './route-columns.ts';
import { SOURCE, type SourceRecord } from './source-columns.ts';
import type { Described, Words } from './spec.ts';
import { SENTENCE, type SentenceRecord, STEP, type StepRecord } from './step-columns.ts';
import { TOPIC, type TopicRecord } from './topic-columns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every field means. A field without words, or words without a field, does not compile. */
export interface RecordWords {
  readonly claims: Words<ClaimRecord>;
  readonly events: Words<EventRecord>;
  readonly places: Words<PlaceRecord>;
  readonly routes: Words<RouteRecord>;
  readonly topics: Words<TopicRecord>;
  readonly steps: Words<StepRecord>;
  readonly sentences: Words<SentenceRecord>;
  readonly sources: Words<SourceRecord>;
  readonly corrections: Words<CorrectionRecord>;
  readonly dictionary: Words<FieldRecord>;
  readonly points: Words<PointRecord>;
  readonly origin: Words<OriginRecord>;
  readonly schemas: Words<SchemaLink>;
}

export type DatasetId = keyof RecordWords;

/** One set of data: its fields, what they mean, and the files that hold them. */
export interface Dataset extends Described {
  readonly id: DatasetId;
  readonly files: readonly FileName[];
}

const NAMES = Object.keys(FILES) as readonly FileName[];
const FLAT = NAMES.filter((name) => name.endsWith('.csv'));
/** JSON files with something over their records; CSL-JSON is a bare list. */
const HEADED = NAMES.filter((name) => !name.endsWith('.csv') && name !== 'sources.csl.json');

/** In the order of a flat file's columns: what a record is, where it is, of which story it is. */
export function datasets(words: RecordWords, vocabulary: Vocabulary): readonly Dataset[] {
  return [
    { id: 'claims', files: ['claims.csv', 'claims.json'], spec: claimSpec(vocabulary), words: words.claims },
    { id: 'events', files: ['events.csv', 'events.geojson'], spec: eventSpec(vocabulary), words: words.events },
    { id: 'places', files: ['places.csv', 'places.geojson'], spec: PLACE, words: words.places },
    { id: 'routes', files: ['routes.csv', 'routes.geojson'], spec: ROUTE, words: words.routes },
    { id: 'topics', files: ['topics.csv'], spec: TOPIC, words: words.topics },
    { id: 'steps', files: ['steps.csv'], spec: STEP, words: words.steps },
    { id: 'sentences', files: ['sentences.csv'], spec: SENTENCE, words: words.sentences },
    { id: 'sources', files: ['sources.csl.json'], spec: SOURCE, words: words.sources },
    { id: 'corrections', files: ['corrections.json'], spec: CORRECTION, words: words.corrections },
    { id: 'dictionary', files: ['dictionary.csv'], spec: FIELD, words: words.dictionary },
    { id: 'points', files: ['events.csv', 'places.csv'], spec: POINT, words: words.points },
    { id: 'origin', files: [...FLAT, ...HEADED], spec: ORIGIN, words: words.origin },
    { id: 'schemas', files: HEADED, spec: SCHEMA_LINK, words: words.schemas },
  ];
}

/** All that stands in the rows of a flat file, in the order of its columns. */
export function columnsOf(file: FileName, words: RecordWords, vocabulary: Vocabulary): Described {
  const sets = datasets(words, vocabulary);
  const own = sets.filter(({ files }) => files.includes(file));
  return {
    spec: Object.assign({}, ...own.map(({ spec }) => spec)),
    words: Object.assign({}, ...own.map((set) => set.words)),
  };
}

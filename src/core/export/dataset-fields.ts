import { CLAIM, type ClaimRecord } from './claim-columns.ts';
import { CORRECTION, type CorrectionRecord } from './correction-columns.ts';
import { EVENT, type EventRecord } from './event-columns.ts';
import { HEAD, type HeadRecord } from './json-heads.ts';
import { PLACE, type PlaceRecord } from './place-columns.ts';
import { SOURCE, type SourceRecord } from './source-columns.ts';
import type { AnySpec, AnyWords, Words } from './spec.ts';

/** What every field means. A field without words, or words without a field, does not compile. */
export interface RecordWords {
  readonly claims: Words<ClaimRecord>;
  readonly events: Words<EventRecord>;
  readonly places: Words<PlaceRecord>;
  readonly sources: Words<SourceRecord>;
  readonly corrections: Words<CorrectionRecord>;
  readonly heads: Words<HeadRecord>;
}

export type DatasetId = keyof RecordWords;

/** One set of data: its fields, what they mean, and the files that hold them. */
export interface Described {
  readonly spec: AnySpec;
  readonly words: AnyWords;
}
export interface Dataset extends Described {
  readonly id: DatasetId;
  readonly files: readonly string[];
}

export function datasets(words: RecordWords): readonly Dataset[] {
  return [
    { id: 'claims', files: ['claims.csv', 'claims.json'], spec: CLAIM, words: words.claims },
    { id: 'events', files: ['events.geojson'], spec: EVENT, words: words.events },
    { id: 'places', files: ['places.geojson'], spec: PLACE, words: words.places },
    { id: 'sources', files: ['sources.csl.json'], spec: SOURCE, words: words.sources },
    { id: 'corrections', files: ['corrections.json'], spec: CORRECTION, words: words.corrections },
    {
      id: 'heads',
      files: ['claims.json', 'corrections.json', 'events.geojson', 'places.geojson'],
      spec: HEAD,
      words: words.heads,
    },
  ];
}

import { textIn } from '../language/text.ts';
import type { Source, Story } from '../story.ts';
import { ORIGIN, type OriginRecord } from './json-heads.ts';
import type { Spec } from './spec.ts';

/**
 * A text as CSL-JSON has it. None of them prints its publisher, its author or its year, so none is given; what the text
 * is known by stands under `custom`, where the standard wants it.
 */
export interface SourceRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short': string;
  readonly language: string;
  readonly note: string;
  readonly custom: {
    readonly file: string;
    readonly sha256: string;
    readonly dateline: string | null;
    readonly claims: number;
  } & OriginRecord;
}

export const SOURCE: Spec<SourceRecord> = {
  id: { type: 'text', pattern: 'source' },
  type: { type: 'text', allowed: ['article'] },
  title: { type: 'text' },
  'title-short': { type: 'text' },
  language: { type: 'text', allowed: ['en'] },
  note: { type: 'text' },
  custom: {
    group: {
      file: { type: 'text' },
      sha256: { type: 'text', pattern: 'sha256' },
      dateline: { type: 'text', nullable: true },
      claims: { type: 'integer' },
      ...ORIGIN,
    },
  },
};

interface Around {
  readonly story: Story;
  readonly lang: string;
  /** What is not known of every text, in the reader's language. */
  readonly note: string;
  readonly origin: OriginRecord;
}

export function sourceRecord(source: Source, { story, lang, note, origin }: Around): SourceRecord {
  const { id, file, sha256, label, short, claims } = source;
  const dateline = source.dateline === null ? undefined : story.places.get(source.dateline.place);
  return {
    id,
    type: 'article',
    title: textIn(label, lang),
    'title-short': textIn(short, lang),
    language: 'en', // of the texts themselves, whatever language speaks of them
    note,
    custom: {
      file,
      sha256,
      dateline: dateline === undefined ? null : textIn(dateline.names, lang),
      claims: claims.length,
      ...origin,
    },
  };
}

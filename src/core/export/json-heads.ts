import type { Story } from '../story.ts';
import { type ClaimRecord, claimSpec } from './claim-columns.ts';
import { CORRECTION, type CorrectionRecord } from './correction-columns.ts';
import type { Spec } from './spec.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of which story, and of which day of it, a file is, and what it asks of those who use it. */
export interface OriginRecord {
  readonly story: string;
  readonly version: string;
  readonly updated: string | null;
  readonly licence: string;
  readonly credit: string;
}

export const ORIGIN: Spec<OriginRecord> = {
  story: { type: 'text' },
  version: { type: 'text' },
  updated: { type: 'day', nullable: true },
  licence: { type: 'text' },
  credit: { type: 'text' },
};

/** What leads from a JSON file to its schema. */
export interface SchemaLink {
  readonly $schema: string;
}

export const SCHEMA_LINK: Spec<SchemaLink> = { $schema: { type: 'text' } };

/** All that stands over the records of a JSON file. */
interface HeadRecord extends SchemaLink, OriginRecord {}

interface ClaimsFile extends HeadRecord {
  readonly claims: readonly ClaimRecord[];
}

interface CorrectionsFile extends HeadRecord {
  readonly corrections: readonly CorrectionRecord[];
}

export const HEAD: Spec<HeadRecord> = { ...SCHEMA_LINK, ...ORIGIN };
export const claimsFile = (vocabulary: Vocabulary): Spec<ClaimsFile> => ({
  ...HEAD,
  claims: { group: claimSpec(vocabulary), list: true },
});
export const CORRECTIONS_FILE: Spec<CorrectionsFile> = { ...HEAD, corrections: { group: CORRECTION, list: true } };

/** What is in a file, for its licence: words alone, positions of towns too, or lines and areas of the basemap too. */
export type Contents = 'words' | 'towns' | 'shapes';

export interface OriginWords {
  /** The licence in a few words. */
  readonly licence: Readonly<Record<Contents, string>>;
  /** Whom to name. */
  readonly credit: (story: Story, contents: Contents) => string;
}

/** The story is named by its slug, as its folder is. */
export const originOf = (story: Story, contents: Contents, words: OriginWords): OriginRecord => ({
  story: story.meta.slug,
  version: story.meta.version,
  updated: story.meta.days?.updated ?? null,
  licence: words.licence[contents],
  credit: words.credit(story, contents),
});

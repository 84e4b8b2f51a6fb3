import type { Story } from '../story.ts';
import { CLAIM, type ClaimRecord } from './claim-columns.ts';
import { CORRECTION, type CorrectionRecord } from './correction-columns.ts';
import type { Spec } from './spec.ts';

/** Of which story, and of which day of it, a file is. */
interface Head {
  readonly story: string;
  readonly version: string;
  readonly updated: string;
}

/** All that may stand over the records of a JSON file. */
export interface HeadRecord extends Head {
  readonly $schema: string;
  readonly licence: string;
}

export interface ClaimsFile extends HeadRecord {
  readonly claims: readonly ClaimRecord[];
}

export interface CorrectionsFile extends Head {
  readonly corrections: readonly CorrectionRecord[];
}

const OWN: Spec<Head> = { story: { type: 'text' }, version: { type: 'text' }, updated: { type: 'day' } };

export const HEAD: Spec<HeadRecord> = { $schema: { type: 'text' }, ...OWN, licence: { type: 'text' } };
export const CLAIMS_FILE: Spec<ClaimsFile> = { ...HEAD, claims: { group: CLAIM, list: true } };
export const CORRECTIONS_FILE: Spec<CorrectionsFile> = { ...OWN, corrections: { group: CORRECTION, list: true } };

/** The story is named by its slug, as its folder is. */
export const headOf = ({ meta }: Story): Head => ({
  story: meta.slug,
  version: meta.version,
  updated: meta.updated,
});

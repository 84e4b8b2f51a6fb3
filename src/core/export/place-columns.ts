import { textIn } from '../language/text.ts';
import type { Place, Text } from '../story.ts';
import { PRECISIONS } from './claim-columns.ts';
import type { Spec } from './spec.ts';

/** What is known of a place, beside its geometry. */
export interface PlaceRecord {
  readonly id: string;
  readonly names: Text;
  readonly own: string | null;
  readonly variants: readonly string[];
  readonly country: string | null;
  readonly precision: string;
  readonly basis: string;
  readonly inferred: boolean;
  readonly basis_words: string | null;
  readonly why: string | null;
  readonly rests_on: readonly string[];
  readonly geonames: number | null;
  readonly airport: string | null;
}

const text = { type: 'text', nullable: true } as const;

export const PLACE: Spec<PlaceRecord> = {
  id: { type: 'text', pattern: 'id' },
  names: { type: 'texts' },
  own: text,
  variants: { type: 'text', list: true },
  country: { type: 'text', pattern: 'code', nullable: true },
  precision: { type: 'text', allowed: PRECISIONS },
  basis: { type: 'text', allowed: ['text', 'gazetteer', 'inference'] satisfies readonly Place['basis']['kind'][] },
  inferred: { type: 'boolean' },
  basis_words: text,
  why: text,
  rests_on: { type: 'text', list: true },
  geonames: { type: 'integer', nullable: true },
  airport: { type: 'text', pattern: 'code', nullable: true },
};

export function placeRecord(place: Place, lang: string): PlaceRecord {
  const { id, names, own, variants, country, where, basis, geonames, airport } = place;
  return {
    id,
    names,
    own,
    variants,
    country: where.precision === 'country' ? where.a3 : country,
    precision: where.precision,
    basis: basis.kind,
    inferred: basis.kind === 'inference',
    basis_words: basis.words,
    why: basis.why === null ? null : textIn(basis.why, lang),
    rests_on: basis.from.map((ground) => `${ground.kind} ${ground.kind === 'dateline' ? ground.source : ground.claim}`),
    geonames,
    airport,
  };
}

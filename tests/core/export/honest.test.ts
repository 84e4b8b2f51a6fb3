// What somebody reads who has the files alone, held against the ledgers as they were written.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataOf } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/disk.ts';
import type { EventRecord } from '../../../src/core/export/event-columns.ts';
import type { PlaceRecord } from '../../../src/core/export/place-columns.ts';
import { theStory } from '../../the-story.ts';
import { rowsOf } from './claims-back.ts';
import { jsonOf, textOf } from './small-data.ts';

interface Written {
  readonly id: string;
  readonly says: string | readonly string[];
  readonly stance: string;
  readonly answers?: readonly string[] | null;
  readonly place?: string | null;
  readonly 'place-basis'?: string;
  readonly when?: { readonly basis: string } | null;
}
interface Placed {
  readonly id: string;
  readonly basis: { readonly kind: string };
}
interface Features<P> {
  readonly features: readonly { readonly properties: P }[];
}

const ledgers = readdirSync('seeds').filter((name) => name.endsWith('.yaml'));
const written = new Map<string, Written>(
  ledgers.flatMap((name) => {
    const { claims } = parse(readFileSync(`seeds/${name}`, 'utf8')) as { readonly claims: readonly Written[] };
    return claims.map((claim) => [`${name.slice(0, 3)}/${claim.id}`, claim] as const);
  }),
);
const [folder = ''] = readdirSync('stories');
const placed = parse(readFileSync(`stories/${folder}/places.yaml`, 'utf8')) as readonly Placed[];
const guessed = new Set(placed.flatMap(({ id, basis }) => (basis.kind === 'inference' ? [id] : [])));

const files = dataOf(theStory(), diskAt('.'));
const rows = rowsOf(textOf(files, 'claims.csv'));
const propertiesOf = <P>(name: 'events.geojson' | 'places.geojson'): readonly P[] =>
  (jsonOf(files, name) as Features<P>).features.map(({ properties }) => properties);
const events = propertiesOf<EventRecord>('events.geojson');
const places = propertiesOf<PlaceRecord>('places.geojson');

const claimOf = (ref: string): Written => {
  const claim = written.get(ref);
  if (claim === undefined) throw new Error(`${ref}: expected a claim of the ledgers, got none`);
  return claim;
};
const saysOf = ({ says }: Written): readonly string[] => [says].flat();
const isAnswering = (claim: Written, refs: readonly string[]): boolean =>
  claim.stance === 'denies' && (claim.answers ?? []).some((ref) => refs.includes(ref));

test('every row of claims.csv is a claim of the ledgers, with its speakers, its stance and what it answers', () => {
  expect(rows.map(({ ref }) => ref).sort()).toEqual([...written.keys()].sort());
  for (const row of rows) {
    const claim = claimOf(row['ref'] ?? '');
    expect(row['speakers_id']?.split(' | '), row['ref']).toEqual(saysOf(claim));
    expect(row['stance'], row['ref']).toBe(claim.stance);
    expect(row['answers'], row['ref']).toBe((claim.answers ?? []).join(' | '));
    expect(row['place_id'], row['ref']).toBe(claim.place ?? '');
    expect(row['when_basis'], row['ref']).toBe(claim.when?.basis ?? '');
  }
});

test('every claim at a place of our inference is marked, and so is every claim that we put somewhere', () => {
  const marked = rows.filter((row) => row['place_inferred'] === 'true').map(({ ref }) => ref);
  const ours = rows
    .filter(
      ({ ref = '', place_id = '' }) =>
        guessed.has(place_id) || (place_id !== '' && claimOf(ref)['place-basis'] === 'inference'),
    )
    .map(({ ref }) => ref);
  expect(marked).toEqual(ours);
  expect(rows.some((row) => guessed.has(row['place_id'] ?? ''))).toBe(true);
});

test('nobody denies an event without answering a claim of it, and everybody else tells of it', () => {
  for (const { id, claims, told_by, denied_by } of events) {
    const denying = claims.map(claimOf).filter((claim) => isAnswering(claim, claims));
    const telling = claims.map(claimOf).filter((claim) => !denying.includes(claim));
    expect(new Set(denied_by), id).toEqual(new Set(denying.flatMap(saysOf)));
    expect(new Set(told_by), id).toEqual(new Set(telling.flatMap(saysOf)));
    expect(told_by.length, id).toBeGreaterThan(0);
  }
  expect(events.some(({ denied_by }) => denied_by.length > 0)).toBe(true);
});

test('every event at a place of our inference says so and why, and no event elsewhere says that it is one', () => {
  for (const { id, place, claims, inferred, inferred_why } of events) {
    const isGuess = place !== null && guessed.has(place);
    const named = claims.some((ref) => claimOf(ref).place === place && claimOf(ref)['place-basis'] !== 'inference');
    expect(inferred, id).toBe(place !== null && (isGuess || !named));
    expect(inferred_why !== null, id).toBe(isGuess);
  }
  expect(events.some(({ inferred }) => inferred)).toBe(true);
});

test('every place of our inference says so, why, and on which claims it rests', () => {
  for (const { id, inferred, why, rests_on } of places) {
    expect(inferred, id).toBe(guessed.has(id));
    if (!inferred) continue;
    expect(why, id).not.toBeNull();
    const claims = rests_on.filter((ground) => ground.startsWith('claim '));
    expect(claims.length, id).toBeGreaterThan(0);
    for (const ground of claims) expect([...written.keys()], id).toContain(ground.slice('claim '.length));
  }
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtData, DATA_FOLDER, EXPORT_WORDS } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/story-files.ts';
import { datasets } from '../../../src/core/export/dataset-fields.ts';
import { dictionaryRows } from '../../../src/core/export/dictionary.ts';
import { EN_DATA } from '../../../src/strings/data.ts';
import { theStory } from '../../the-story.ts';
import { storyOf } from '../read/input.ts';
import { rowsOf } from './claims-back.ts';
import { jsonOf, smallData, textOf } from './small-data.ts';

const story = theStory();
const disk = diskAt('.');
const built = builtData(disk);
if (!built.ok) throw new Error('expected a story without problems');
const { files } = built;

describe('the files of public/data', () => {
  it.each(
    files.map(({ name }) => name),
  )('%s is committed as the story makes it: if not, run npm run build:data', (name) => {
    expect(textOf(files, name)).toBe(disk.readFile(`${DATA_FOLDER}/${name}`));
  });

  it('are these and no others', () => {
    expect(readdirSync(DATA_FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it('are the same bytes each time', () => {
    expect(smallData(storyOf())).toEqual(smallData(storyOf()));
  });

  it('say how many records they hold', () => {
    const records = Object.fromEntries(files.map(({ name, records }) => [name, records]));
    expect(records).toMatchObject({
      'claims.csv': rowsOf(textOf(files, 'claims.csv')).length,
      'claims.json': story.claims.size,
      'events.geojson': story.events.size,
      'places.geojson': story.places.size,
      'sources.csl.json': story.sources.length,
      'corrections.json': story.corrections.length,
      'dictionary.csv': rowsOf(textOf(files, 'dictionary.csv')).length,
    });
  });
});

it('sources.csl.json holds each text once, and nothing that no text shows of itself', () => {
  const sources = jsonOf(files, 'sources.csl.json') as readonly Readonly<Record<string, unknown>>[];
  expect(sources).toEqual(
    story.sources.map(({ id, file, sha256, label, short, dateline, claims }) => ({
      id,
      type: 'article',
      title: label.en,
      'title-short': short.en,
      language: 'en',
      note: EN_DATA.sourceNote,
      custom: {
        file,
        sha256,
        dateline: dateline === null ? null : story.places.get(dateline.place)?.names.en,
        claims: claims.length,
      },
    })),
  );
});

it('corrections.json has the story, its version, its day, and each correction with what it touches', () => {
  const corrected = storyOf({
    'corrections.yaml': '- date: 2026-01-11\n  claim: 000/crowd\n  text: { en: Right. }\n  before: { en: Wrong. }\n',
  });
  expect(jsonOf(smallData(corrected), 'corrections.json')).toEqual({
    story: 'small',
    version: '1.0.0',
    updated: '2026-01-11',
    corrections: [{ date: '2026-01-11', step: null, claim: '000/crowd', text: 'Right.', before: 'Wrong.' }],
  });
});

/** Every path to a value in a record: of a list, those of its parts. */
function pathsIn(value: unknown, above: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => pathsIn(part, above));
  if (typeof value !== 'object' || value === null || above.at(-1) === 'names') return [above.join('.')];
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...above, name]));
}

interface Collection {
  readonly features: readonly { readonly properties: unknown }[];
}
const corrected = smallData(
  storyOf({ 'corrections.yaml': '- date: 2026-01-11\n  text: { en: Right. }\n  before: { en: Wrong. }\n' }),
);
const recordsOf = (name: 'events.geojson' | 'places.geojson'): unknown =>
  (jsonOf(files, name) as Collection).features.map(({ properties }) => properties);
const HEADS = ['claims.json', 'corrections.json', 'events.geojson', 'places.geojson'] as const;
const RECORDS = ['claims', 'corrections', 'features', 'type'];
const headFields = HEADS.flatMap((name) => Object.keys(jsonOf(files, name) as object)).filter(
  (name) => !RECORDS.includes(name),
);
/** What stands in the files, found in the files themselves. */
const FOUND = {
  claims: (jsonOf(files, 'claims.json') as { claims: unknown }).claims,
  events: recordsOf('events.geojson'),
  places: recordsOf('places.geojson'),
  sources: jsonOf(files, 'sources.csl.json'),
  corrections: (jsonOf(corrected, 'corrections.json') as { corrections: unknown }).corrections,
  heads: Object.fromEntries(headFields.map((name) => [name, ''])),
} as const;

describe('the dictionary', () => {
  it.each(datasets(EN_DATA.records))('describes every property of $id, and none that is not there', (set) => {
    const described = dictionaryRows(set, EXPORT_WORDS.dictionary).map(({ path }) => path);
    const groups = ['topic', 'place', 'when']; // null where a claim has none: then they have no parts
    const found = new Set(pathsIn(FOUND[set.id]).filter((path) => !(set.id === 'claims' && groups.includes(path))));
    found.delete('via'); // an empty list has no parts either
    found.delete('figures');
    expect([...found].sort()).toEqual([...new Set(described)].sort());
    expect(new Set(described).size).toBe(described.length);
  });

  it('describes every column of claims.csv, in its order, and none that is not there', () => {
    const [header = ''] = textOf(files, 'claims.csv').slice(1).split('\r\n');
    const set = datasets(EN_DATA.records).find(({ id }) => id === 'claims');
    if (set === undefined) throw new Error('expected claims');
    expect(dictionaryRows(set, EXPORT_WORDS.dictionary).map(({ field }) => field)).toEqual(header.split(','));
  });

  it('says of every field what it means and of which type it is', () => {
    const rows = rowsOf(textOf(files, 'dictionary.csv'));
    for (const row of rows) {
      expect(row['meaning']?.length, row['field']).toBeGreaterThan(8);
      expect(row['type'], row['field']).toMatch(/text|number|day|true/);
    }
  });

  it('allows every word that the claims use, and is told where to find each field', () => {
    const rows = rowsOf(textOf(files, 'dictionary.csv'));
    const claims = rowsOf(textOf(files, 'claims.csv'));
    for (const field of ['stance', 'certainty', 'kind', 'when_basis', 'place_precision', 'speakers_voice']) {
      const row = rows.find((each) => each['field'] === field);
      const used = new Set(claims.flatMap((claim) => (claim[field] ? claim[field].split(' | ') : [])));
      expect(used.size, field).toBeGreaterThan(1);
      for (const word of used) expect(row?.['allowed']?.split(' | '), field).toContain(word);
      expect(row?.['files']).toBe('claims.csv | claims.json');
    }
  });
});

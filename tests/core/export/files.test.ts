import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtData, DATA_FOLDER } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/disk.ts';
import { originOf } from '../../../src/core/export/json-heads.ts';
import { EN_DATA } from '../../../src/strings/data.ts';
import { inEnglish } from '../../in-english.ts';
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
      'events.csv': story.events.size,
      'events.geojson': story.events.size,
      'places.csv': story.places.size,
      'places.geojson': story.places.size,
      'routes.csv': story.routes.size,
      'routes.geojson': story.routes.size,
      'topics.csv': story.topics.size,
      'steps.csv': story.steps.length,
      'sentences.csv': rowsOf(textOf(files, 'sentences.csv')).length,
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
      title: inEnglish(label),
      'title-short': inEnglish(short),
      language: 'en',
      note: EN_DATA.sourceNote,
      custom: {
        file,
        sha256,
        dateline: dateline === null ? null : inEnglish(story.places.get(dateline.place)?.names),
        claims: claims.length,
        ...originOf(story, 'words', EN_DATA.origin),
      },
    })),
  );
});

it('corrections.json has the story, its version, its day, and each correction with what it touches', () => {
  const corrected = storyOf({
    'corrections.yaml': '- date: 2026-01-11\n  claim: 000/crowd\n  text: { en: Right. }\n  before: { en: Wrong. }\n',
  });
  expect(jsonOf(smallData(corrected), 'corrections.json')).toEqual({
    $schema: 'corrections.schema.json',
    ...originOf(corrected, 'words', EN_DATA.origin),
    corrections: [{ date: '2026-01-11', step: null, claim: '000/crowd', text: 'Right.', before: 'Wrong.' }],
  });
});

describe('the dictionary', () => {
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

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/core/picture/levels.ts';
import { AREA_SETS, BAND_SETS, STRETCH_SETS, type WidthSet } from '../../src/core/theme/width-sets.ts';
import { featuresOf } from './level.ts';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}
const bytes = (file: string): Buffer => readFileSync(`public/geo/${file}`);
const weight = (file: string): number => gzipSync(bytes(file), { level: 9 }).length;

test('the manifest holds the hash of each file of the basemap', () => {
  const { files } = JSON.parse(bytes('manifest.json').toString()) as Manifest;
  expect(Object.keys(files).sort()).toEqual([
    'far.json',
    'middle.json',
    'names.json',
    'near.json',
    'world-names.json',
    'world.json',
  ]);
  for (const [file, { sha256 }] of Object.entries(files))
    expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha256);
});

test('the first view needs at most 120 KB of geodata, all of it at most 700 KB', () => {
  expect(weight('far.json') + weight('names.json')).toBeLessThanOrEqual(120_000);
  const all = readdirSync('public/geo').reduce((sum, file) => sum + weight(file), 0);
  expect(all).toBeLessThanOrEqual(700_000);
});

/** The ranges of zooms for which a level has features of a kind. */
function rangesIn(object: string, keep: (properties: Readonly<Record<string, unknown>>) => boolean): string[] {
  const found = new Set<string>();
  for (const level of LEVELS)
    for (const { properties } of featuresOf(level, object))
      if (properties !== null && keep(properties))
        found.add(`${level} ${properties['minzoom']}–${properties['maxzoom']}`);
  return [...found].sort();
}
const written = (sets: readonly WidthSet[]): string[] =>
  sets.map(({ level, from, below }) => `${level} ${from}–${below}`).sort();

test('bands and shapes come in the ranges of zooms that the style draws', () => {
  expect(rangesIn('bands', () => true)).toEqual(written(BAND_SETS));
  expect(rangesIn('shapes', ({ id }) => id === 'border')).toEqual(written(STRETCH_SETS));
  expect(rangesIn('shapes', ({ id }) => id === 'grodno-strip')).toEqual(written(AREA_SETS));
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { widthsFile } from '../../../../scripts/build-widths.ts';
import widths from '../../../../src/core/picture/labels/widths.json' with { type: 'json' };
import { readNames } from '../../../../src/map/names.ts';
import { PLACES } from '../../fixtures.ts';
import { NAMES } from '../../toy.ts';

const NAMES_FILE = 'public/geo/names.json';
const lettersOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text, ...text.toUpperCase()])),
];
const unknown = (texts: readonly string[]): readonly string[] =>
  lettersOf(texts).filter((letter) => !(letter in widths.regular && letter in widths.bold));

describe('the table of letter widths', () => {
  test('is what its script makes of the fonts, byte for byte', async () => {
    expect(readFileSync('src/core/picture/labels/widths.json', 'utf8')).toBe(await widthsFile());
  });

  test('holds every letter of every label, in both weights', () => {
    expect(unknown([...NAMES.names.map(({ text }) => text), ...Object.values(PLACES).map(({ name }) => name)])).toEqual(
      [],
    );
  });

  test.runIf(existsSync(NAMES_FILE))('holds every letter of the basemap’s names', () => {
    const names = readNames(JSON.parse(readFileSync(NAMES_FILE, 'utf8')), 'en');
    expect(names.length).toBeGreaterThan(0);
    expect(unknown(names.map(({ text }) => text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/disk.ts';
import type { Story } from '../../../src/core/story.ts';
import { theStory } from '../../the-story.ts';
import { storyOf } from '../read/input.ts';
import { fromCsv, fromJson, rowsOf, told } from './claims-back.ts';
import { smallData, textOf } from './small-data.ts';

const real = theStory();
const hostile = storyOf({
  ledger: [
    'statement: { en: There was no attempt. }',
    `statement: { en: "=HYPERLINK(\\"https://x.example\\"), the minister said\\nso" }\n    note: { en: "'so' | +1" }`,
  ],
});
const cases: readonly (readonly [string, Story, ReturnType<typeof smallData>])[] = [
  ['our story', real, dataOf(real, diskAt('.'))],
  ['a small story, with a claim of two figures', storyOf(), smallData(storyOf())],
  ['a story with a formula, quotation marks and a new line in it', hostile, smallData(hostile)],
];

describe.each(cases)('the claims of %s', (_name, story, files) => {
  it('read back from claims.csv are those of the story, field by field', () => {
    expect(fromCsv(textOf(files, 'claims.csv'))).toEqual(told(story));
  });

  it('read back from claims.json are those of the story, field by field', () => {
    expect(fromJson(textOf(files, 'claims.json'))).toEqual(told(story));
  });
});

it('the story has claims enough for that to mean something', () => {
  expect(told(real).length).toBe(real.claims.size);
  expect(real.claims.size).toBeGreaterThan(200);
});

it('a claim with several figures keeps all of them, side by side in each column', () => {
  const row = rowsOf(textOf(smallData(storyOf()), 'claims.csv')).find(({ ref }) => ref === '000/range');
  expect(row).toMatchObject({
    figures_text: '200–300 | at least 3.5',
    figures_min: '200 | 3.5',
    figures_max: '300 | none',
    figures_qualifier: 'range | at-least',
    figures_unit: 'people | million euros',
  });
});

it('no cell of any flat file begins as a formula does', () => {
  const [, , files] = cases[2] ?? [];
  if (files === undefined) throw new Error('expected the files of the third case');
  expect(textOf(files, 'claims.csv')).toContain(`"'=HYPERLINK(""https://x.example"")`);
  for (const [, , each] of cases)
    for (const name of ['claims.csv', 'dictionary.csv'] as const)
      expect(textOf(each, name)).not.toMatch(/(^|,|\n)"?[=+\-@]/);
});

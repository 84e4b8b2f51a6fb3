import { describe, expect, it } from 'vitest';
import { weighedData } from '../../site/input/data-files.ts';
import { diskAt } from '../../site/input/disk.ts';
import { datasets } from '../../src/core/export/dataset-fields.ts';
import { dictionaryRows } from '../../src/core/export/dictionary.ts';
import { FILES } from '../../src/core/export/file-names.ts';
import { vocabularyOf } from '../../src/core/export/vocabulary.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { renderDataPage } from '../../src/pages/data/render.tsx';
import { EN_DATA } from '../../src/strings/data.ts';
import { EN } from '../../src/strings/en.ts';
import { storyOf } from '../core/read/input.ts';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const disk = diskAt('.');
const files = weighedData(story, disk);
const around = { alts: new Map<string, string>(), root: '../', files };
const { html, page } = pageAround(renderDataPage(story, 'en', { ...around, site: SITE }), '../');
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const cells = (row: Element | null | undefined): readonly string[] =>
  [...(row?.children ?? [])].map(({ textContent }) => words(textContent));
const tableOf = (caption: string): ReturnType<typeof page.querySelector> =>
  page.querySelector(`table:has(caption[id="${caption}"])`);

describe('the page of the data', () => {
  it('lists each file with its records, its size, its licence and a link to it', () => {
    const rows = [...(tableOf('files')?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href'))).toEqual(Object.keys(FILES));
    for (const row of rows) {
      const [name = '', , records, size, licence] = cells(row as unknown as Element);
      const file = files.find((each) => each.name === name);
      expect(records, name).toBe(String(file?.records));
      expect(size, name).toBe(EN_DATA.page.bytes(Buffer.byteLength(disk.readFile(`public/data/${name}`))));
      expect(licence, name).toContain('CC BY 4.0');
      expect(licence?.includes('ODbL'), name).toBe(['events.geojson', 'places.geojson'].includes(name));
    }
  });

  it('leads to the schema of each file that has one', () => {
    for (const { schema } of Object.values(FILES))
      if (schema !== null) expect(page.querySelector(`a[href="${schema}"][download]`), schema).not.toBeNull();
  });

  it.each(
    datasets(EN_DATA.records, vocabularyOf(theStory())),
  )('has a row for each field of $id: its name, type, meaning and values', (set) => {
    const rows = [...(tableOf(`fields-${set.id}`)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      cells(row as unknown as Element),
    );
    expect(rows).toEqual(
      dictionaryRows(set, EN_DATA.dictionary).map(({ field, type, meaning, allowed }) => [
        field,
        type,
        meaning,
        allowed.join(', ') || EN_DATA.page.any,
      ]),
    );
  });

  it('says how to cite the data, in words and as an entry, with the version and the address', () => {
    const cite = words(page.querySelector('#cite')?.textContent);
    expect(cite).toContain(`version ${story.meta.version}`);
    expect(cite).toContain(`${SITE}data/`);
    expect(page.querySelector('#cite code')?.textContent).toMatch(/^@misc\{/);
  });

  it('has corrections, or says that there are none', () => {
    const told = [...page.querySelectorAll('#corrections .corrections li')].map(({ textContent }) =>
      words(textContent),
    );
    expect(told).toHaveLength(story.corrections.length);
    for (const [index, { text, before }] of story.corrections.entries()) {
      expect(told[index]).toContain(typographic(inEnglish(text), 'en'));
      expect(told[index]).toContain(typographic(inEnglish(before), 'en'));
    }
    const unchanged = pageAround(renderDataPage(storyOf(), 'en', { ...around, site: null }), '../').page;
    expect(words(unchanged.querySelector('#corrections')?.textContent)).toContain(EN.corrections.none);
    const corrected = storyOf({
      'corrections.yaml': '- date: 2026-01-11\n  step: crossing\n  text: { en: Right. }\n  before: { en: Wrong. }\n',
    });
    const other = pageAround(renderDataPage(corrected, 'en', { ...around, site: null }), '../').page;
    expect(words(other.querySelector('#corrections .corrections')?.textContent)).toBe(
      'Corrected on 11 January 2026: Right. It said before: Wrong. Step: The attempt.',
    );
    expect(words(other.querySelector('#corrections')?.textContent)).not.toContain(EN.corrections.none);
  });

  it('is a sound page, with no script at all', () => {
    const levels = headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(deadLinks(page, 'data/')).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has tables with a caption, and headings for their columns and rows', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables).toHaveLength(datasets(EN_DATA.records, vocabularyOf(theStory())).length + 1);
    for (const table of tables) {
      expect(words(table.querySelector('caption')?.textContent)).not.toBe('');
      for (const heading of table.querySelectorAll('thead th')) expect(heading.getAttribute('scope')).toBe('col');
      for (const heading of table.querySelectorAll('tbody th')) expect(heading.getAttribute('scope')).toBe('row');
    }
  });
});

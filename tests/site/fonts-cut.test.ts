import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facesLimit, weighFaces } from '../../site/fonts/budget.ts';
import { type Characters, charactersOf } from '../../site/fonts/characters.ts';
import { writeFontCss } from '../../site/fonts/css.ts';
import { thePage } from '../the-page.ts';

interface FontRule {
  readonly family: string;
  readonly style: string;
  readonly file: string; // empty for a face of the reader's own
  readonly codes: readonly number[];
}

function codesOf(range: string): readonly number[] {
  if (range === '') return [];
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
  });
}

/** The rules of a sheet of faces, in order; throws where it holds anything else. */
function rulesOf(sheet: string): readonly FontRule[] {
  const css = readFileSync(sheet, 'utf8');
  const rest = css.replace(/@font-face \{\n(?: {2}[a-z-]+: [^;{}]+;\n)+\}\n/g, '');
  if (rest !== '') throw new Error(`not a rule of a face: ${rest.slice(0, 80)}`);
  return [...css.matchAll(/@font-face \{\n([^}]+)\}/g)].map(([, inside = '']) => {
    const of = (name: string): string => inside.match(new RegExp(`^ {2}${name}: (.*);$`, 'm'))?.[1] ?? '';
    const url = of('src').match(/url\("([^"]+)"\)/)?.[1];
    return {
      family: of('font-family').replaceAll('"', ''),
      style: of('font-style') || 'normal', // as it is where nothing is said
      file: url === undefined ? '' : resolve(dirname(sheet), url),
      codes: codesOf(of('unicode-range')),
    };
  });
}

const glyphsOf = (file: string): readonly number[] => (create(readFileSync(file)) as Font).characterSet;
const visible = (character: string): boolean => /\S/.test(character);
const arabic = (character: string): boolean => /\p{Script=Arabic}/u.test(character);

describe('the cut faces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'font-glyphs-'));
  let sheet = '';
  let rules: readonly FontRule[] = [];
  let cut: readonly FontRule[] = [];
  beforeAll(async () => {
    sheet = await writeFontCss(charactersOf('.'), folder);
    rules = rulesOf(sheet);
    cut = rules.filter(({ file }) => file.startsWith(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the cut files of a family have glyphs for. */
  const written = (family: string, style = 'normal'): ReadonlySet<number> =>
    new Set(cut.filter((rule) => rule.family === family && rule.style === style).flatMap(({ file }) => glyphsOf(file)));
  const missing = (text: string, family: string): readonly string[] => {
    const have = written(family);
    return [...new Set(text)].filter((c) => visible(c) && !arabic(c) && !have.has(c.codePointAt(0) ?? 0));
  };

  it('are named as the styles name them', () => {
    expect(new Set(cut.map(({ family }) => family))).toEqual(
      new Set(['Source Serif 4', 'Source Serif 4 Display', 'Source Sans 3']),
    );
  });

  it('claim no character that can be seen and that none of their family has', () => {
    const lost = cut.flatMap(({ family, style, codes }) => {
      const have = written(family, style);
      return codes
        .map((code) => String.fromCodePoint(code))
        .filter((c) => visible(c) && !have.has(c.codePointAt(0) ?? 0));
    });
    expect(lost).toEqual([]);
  });

  it('stand after the whole files, so that they win', () => {
    const whole = rules.filter(({ file }) => file !== '' && !file.startsWith(folder));
    expect(whole.length).toBeGreaterThan(0);
    for (const { family, style, file } of whole) {
      const first = rules.findIndex((rule) => cut.includes(rule) && rule.family === family && rule.style === style);
      expect(first, file).toBeGreaterThan(rules.findIndex((rule) => rule.file === file));
    }
  });

  it('write every word of the page', () => {
    const { body } = thePage({ site: null });
    const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, '');
    const inSans = /<p class="map-alt"[^>]*>.*?<\/p>/g; // names of the map, in the map's face
    expect(missing(wordsOf(body.replace(inSans, '')), 'Source Serif 4')).toEqual([]);
    expect(missing(wordsOf(body), 'Source Sans 3')).toEqual([]);
  });

  it('write Polish and Cyrillic names, and leave Arabic script to the reader’s own faces', () => {
    expect(missing('Kuźnica Białystok Białowieża Гродзенская Мінск Москва', 'Source Sans 3')).toEqual([]);
    expect(missing('łóżź', 'Source Sans 3')).toEqual([]);
    expect(rules.flatMap(({ codes }) => codes).filter((code) => arabic(String.fromCodePoint(code)))).toEqual([]);
  });

  it('come out the same, byte for byte', async () => {
    const again = mkdtempSync(join(tmpdir(), 'font-glyphs-'));
    const second = await writeFontCss(charactersOf('.'), again);
    const bytes = ({ file }: FontRule): string => readFileSync(file).toString('base64');
    expect(basename(second)).toBe(basename(sheet)); // named after what it says
    const anew = rulesOf(second).filter(({ file }) => file.startsWith(again));
    expect(anew.map(bytes)).toEqual(cut.map(bytes));
    rmSync(again, { recursive: true });
  });
});

describe('the budget of the fonts', () => {
  it('is 70 KB for what we write, and grows with the letters of whatever stories there are', () => {
    const { labels } = charactersOf('.');
    expect(facesLimit({ labels })).toBeLessThan(70_500);
    const more = 'İıŞşĞğẤấẬậỘộЪъЫыѢѣΩω';
    expect(facesLimit({ labels: labels + more })).toBe(facesLimit({ labels }) + 160 * [...more].length);
  });

  const few: Characters = { text: 'aбł', labels: 'aбł', waters: 'a', headings: 'ał', emphasis: 'a' };
  const later = /^(serif-cyrillic|serif-display-latin-ext)-/;
  const folder = mkdtempSync(join(tmpdir(), 'font-budget-'));
  let total = 0;
  beforeAll(async () => {
    const sheet = await writeFontCss(few, folder);
    total = rulesOf(sheet)
      .filter(({ file }) => file.startsWith(folder) && !later.test(basename(file)))
      .reduce((sum, { file }) => sum + statSync(file).size, 0);
    writeFileSync(join(folder, 'main.js'), `import './${basename(sheet)}';`);
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const site = (limit: number) =>
    build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, assetsInlineLimit: 0 },
      plugins: [{ name: 'weigh', generateBundle: (_options, bundle) => weighFaces(bundle, limit) }],
    });

  it('lets a build pass that weighs exactly the limit', async () => {
    await expect(site(total)).resolves.toBeDefined();
  });

  it('fails a build one byte over, and says both numbers and what weighs how much', async () => {
    const failed = site(total - 1);
    await expect(failed).rejects.toThrow(`at most ${total - 1} bytes, they weigh ${total}`);
    await expect(failed).rejects.toThrow(/\d+ sans-italic-latin/);
  });

  it('fails a build in which it finds no fonts', async () => {
    writeFileSync(join(folder, 'main.js'), 'export {};');
    await expect(site(total)).rejects.toThrow('nothing to weigh');
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../site/fonts/characters.ts';
import { writeFontCss } from '../../site/fonts/css.ts';
import { rangeOf, within } from '../../site/fonts/ranges.ts';
import { thePage } from '../the-page.ts';

describe('ranges of characters', () => {
  it('hold the characters they are made from and no others', () => {
    expect(rangeOf('abcłx')).toBe('U+0061-0063,U+0078,U+0142');
    expect(within('zażółć', 'U+0000-00FF')).toBe('azó');
    expect(within('zażółć', 'U+0100-024F')).toBe('ćłż');
  });
});

describe('the page’s faces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  let css = '';
  beforeAll(async () => {
    css = readFileSync(await writeFontCss(charactersOf('.'), folder), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const urls = (): string[] => [...css.matchAll(/url\("(\.\/[^"]+)"\)/g)].map(([, file = '']) => file);

  it('weigh at most 70 KB for the first view', () => {
    // What is fetched when the page opens: Cyrillic stands in the list of places alone, in the sans.
    const first = urls().filter(
      (file) => !/serif(-display|-italic)?-cyrillic|display-latin-ext|sans-italic/.test(file),
    );
    const bytes = first.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(70_000);
  });

  it('hold every character that the page shows, but for scripts that we have no face for', () => {
    const { body } = thePage({ site: null });
    const inSans = /<p class="map-alt"[^>]*>.*?<\/p>/g; // names of the map, in the map's face
    const { text, labels } = charactersOf('.');
    const lacks = (html: string, letters: string): string[] =>
      [...new Set(html.replace(/<[^>]+>/g, ''))].filter((letter) => /\S/.test(letter) && !letters.includes(letter));
    const missing = [...lacks(body.replace(inSans, ''), text), ...lacks(body.match(inSans)?.join('') ?? '', labels)];
    expect(missing).toEqual([]);
  });

  it('let what comes from elsewhere fall back on whole files, and what comes late on a face of the same measure', () => {
    expect(css).toContain('source-serif-4-latin-ext-opsz-normal.woff2');
    expect(css).toContain('source-sans-3-cyrillic-wght-normal.woff2');
    expect(css.match(/size-adjust/g)?.length).toBeGreaterThanOrEqual(4);
    expect(css).not.toMatch(/url\("?https?:/);
  });
});

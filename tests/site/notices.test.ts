import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ALLOWED, noticeOf, noticesOf } from '../../site/notices/notices.ts';
import { packageFolder, packagesOf } from '../../site/notices/packages.ts';
import { noticesText } from '../../src/pages/notices/notice.ts';

const root = resolve('.');
const engine = join(root, 'node_modules/maplibre-gl/dist');
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package on the disk, with a licence and files of its own. */
function written(name: string, license: unknown, files: Readonly<Record<string, string>>): string {
  const at = join(folder, 'node_modules', name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

describe('the package of a module', () => {
  it('is found by its folder, with its scope, and the innermost of two', () => {
    expect(packageFolder('/a/node_modules/d3-geo/src/index.js')).toBe('/a/node_modules/d3-geo');
    expect(packageFolder('/a/node_modules/@x/y/z.js?worker&url')).toBe('/a/node_modules/@x/y');
    expect(packageFolder('\0/a/node_modules/b/node_modules/c/d.js')).toBe('/a/node_modules/b/node_modules/c');
    expect(packageFolder('C:\\a\\node_modules\\b\\c.js')).toBe('C:/a/node_modules/b');
    for (const ours of ['/a/src/main.ts', '/a/node_modules/.vite/fonts/serif.css'])
      expect(packageFolder(ours)).toBeNull();
  });

  it('brings those that were bundled into it before it was published', () => {
    const names = packagesOf([`${engine}/maplibre-gl-worker.mjs?worker&url`]).map((at) =>
      at.slice(join(root, 'node_modules/').length),
    );
    expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'pbf', '@mapbox/vector-tile']));
  });
});

describe('a notice', () => {
  it('has the text that lies in the package', () => {
    const at = written('good', 'MIT', { LICENSE: 'Copyright good people\r\n', 'NOTICE.txt': 'And others.' });
    expect(noticeOf(at)).toEqual({
      name: 'good',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Copyright good people\n\nAnd others.',
    });
  });

  it.each([
    'GPL-3.0',
    'UNLICENSED',
    undefined,
    'MIT AND GPL-3.0',
  ])('of a package under %s ends the build', (license) => {
    const at = written('odd', license, { LICENSE: 'Words' });
    expect(() => noticesOf(root, [`${at}/index.js`])).toThrow(
      /odd 1\.2\.3 would be in the site: expected a licence of MIT/,
    );
  });

  it('without a text ends the build', () => {
    expect(() => noticeOf(written('mute', 'MIT', { 'README.md': '' }))).toThrow('expected the text of its licence');
  });
});

describe('the notices of the site', () => {
  const notices = noticesOf(root, [`${engine}/maplibre-gl.mjs`, `${engine}/maplibre-gl-worker.mjs`]);

  it('are those of the engine, of what it holds, and of the typefaces, by name and each once', () => {
    const names = notices.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of ['maplibre-gl', 'gl-matrix', '@fontsource-variable/source-serif-4', 'murmurhash-js'])
      expect(names).toContain(name);
    for (const { licence } of notices) expect(ALLOWED).toContain(licence);
  });

  it('stand in one text, each with its name, version and words', () => {
    const text = noticesText(notices);
    for (const each of notices) {
      expect(text).toContain(`${each.name} ${each.version} (${each.licence})`);
      expect(text).toContain(each.text);
    }
  });
});

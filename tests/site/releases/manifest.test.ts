import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { integrityOf } from '../../../site/integrity.ts';
import { releasedFiles } from '../../../site/releases/copy.ts';
import {
  changesFrom,
  manifestOf,
  readManifest,
  readRelease,
  releasedVersions,
  writeRelease,
} from '../../../site/releases/manifest.ts';

const ROOT = process.cwd();
const OURS = 'belarus-border-2021';
const FRONT = { slug: 'walk', folder: '' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([
  ['frame/index.html', bytes('a page')],
  ['embed.1.js', bytes('a loader')],
]);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  mkdirSync(join(root, 'releases'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a release', () => {
  test('comes back as it was written, and is the same archive each time', () => {
    writeRelease(root, 'walk', '1.0.0', FILES);
    const archive = readFileSync(join(root, 'releases/walk', '1.0.0.zip'));
    expect([...readRelease(root, 'walk', '1.0.0')].sort()).toEqual([...FILES].sort());
    writeRelease(root, 'walk', '1.0.0', FILES);
    expect(readFileSync(join(root, 'releases/walk', '1.0.0.zip')).equals(archive)).toBe(true);
  });

  test('is told to be another when a file is changed, gone or added', () => {
    const now = new Map([
      ['embed.1.js', bytes('a loader ')],
      ['b.js', bytes('more')],
    ]);
    expect(changesFrom(manifestOf(FILES), now)).toEqual([
      'b.js was added',
      'embed.1.js was changed',
      'frame/index.html is gone',
    ]);
  });

  test('is refused with another archive, and with a manifest that is none', () => {
    writeRelease(root, 'walk', '1.0.0', FILES);
    writeRelease(root, 'walk', '1.0.1', new Map([...FILES, ['frame/index.html', bytes('another page')]]));
    const archive = readFileSync(join(root, 'releases/walk', '1.0.1.zip'));
    writeFileSync(join(root, 'releases/walk', '1.0.0.zip'), archive);
    expect(() => readRelease(root, 'walk', '1.0.0')).toThrow(
      '1.0.0.zip is not as it was published:\nframe/index.html was changed',
    );
    writeFileSync(join(root, 'releases/walk', '1.0.1.json'), '{"a.js": 1}');
    expect(() => readManifest(join(root, 'releases/walk', '1.0.1.json'))).toThrow('expected a digest for each file');
  });

  test('stands under its version, and its loader at the site’s root too; another loader of that name is refused', () => {
    writeRelease(root, 'walk', '1.0.0', FILES);
    const paths = releasedFiles(root, FRONT, new Map([['embed.1.js', 'a loader']])).map(({ path }) => path);
    expect(paths.sort()).toEqual(['embed.1.js', 'v/1.0.0/embed.1.js', 'v/1.0.0/frame/index.html']);
    expect(() => releasedFiles(root, FRONT, new Map([['embed.1.js', 'another loader']]))).toThrow(
      'Raise LOADER_VERSION',
    );
  });

  test('stands beside its story, wherever that is, and is no other story’s', () => {
    writeRelease(root, 'walk', '1.0.0', FILES);
    writeRelease(root, 'walk', '1.1.0', FILES);
    expect(releasedVersions(root, 'run')).toEqual([]);
    const walk = { slug: 'walk', folder: 'walk/' };
    const paths = releasedFiles(root, walk, new Map()).map(({ path }) => path);
    expect(paths).toContain('walk/v/1.1.0/frame/index.html');
    expect(paths.every((path) => path.startsWith('walk/'))).toBe(true);
    const another = new Map([['embed.1.js', 'another loader']]);
    expect(() => releasedFiles(root, walk, another)).toThrow(/^walk\/embed\.1\.js was released with 1\.0\.0/);
  });

  test('is called by a version', () => {
    expect(releasedVersions(root, 'walk')).toEqual([]);
    writeRelease(root, 'walk', '1.0.0', FILES);
    expect(releasedVersions(root, 'walk')).toEqual(['1.0.0']);
    writeFileSync(join(root, 'releases/walk', 'latest.zip'), '');
    expect(() => releasedVersions(root, 'walk')).toThrow('expected a version');
  });
});

describe('what was released', () => {
  /** What articles hold the first loader against. */
  const FIRST_LOADER = 'sha384-P3MXy86ykxdHOspYSLBY1ETdz1BWUWatSQ/D/catJDe/7qY5Td3io/DX8xCP2ZF0';

  test('has the first loader, byte for byte what articles hold against its digest', () => {
    const loaders = releasedFiles(ROOT, { slug: OURS, folder: '' }, new Map()).filter(
      ({ path }) => path === 'embed.1.js',
    );
    expect(loaders.length).toBeGreaterThan(0);
    for (const { content } of loaders) expect(integrityOf(Buffer.from(content))).toBe(FIRST_LOADER);
  });

  test('is there', () => expect(releasedVersions(ROOT, OURS)).toContain('1.0.0'));

  test.each(releasedVersions(ROOT, OURS))('%s is as it was published', (version) => {
    expect(readRelease(ROOT, OURS, version).size).toBeGreaterThan(100);
  });
});

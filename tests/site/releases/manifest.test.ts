import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  changesIn,
  filesIn,
  MANIFEST,
  manifestOf,
  RELEASES,
  releasedVersions,
} from '../../../site/releases/manifest.ts';

const ROOT = process.cwd();

describe('a released folder', () => {
  let folder = '';
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'released-'));
    mkdirSync(join(folder, 'frame'));
    write('frame/index.html', 'a page');
    write('a.js', 'a script');
    write(MANIFEST, JSON.stringify(manifestOf(folder)));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is as its manifest says', () => {
    expect(filesIn(folder)).toEqual(['a.js', 'frame/index.html']);
    expect(changesIn(folder)).toEqual([]);
  });

  test('is told to be another when a file is changed, gone or added', () => {
    write('a.js', 'a script ');
    write('b.js', 'more');
    rmSync(join(folder, 'frame/index.html'));
    expect(changesIn(folder)).toEqual(['a.js was changed', 'b.js was added', 'frame/index.html is gone']);
  });

  test('is refused with a manifest that is none', () => {
    write(MANIFEST, '{"a.js": 1}');
    expect(() => changesIn(folder)).toThrow('expected a digest for each file');
  });
});

test('a folder among the releases is called by a version', () => {
  const root = mkdtempSync(join(tmpdir(), 'releases-'));
  expect(releasedVersions(root)).toEqual([]);
  mkdirSync(join(root, RELEASES, '1.0.0'), { recursive: true });
  expect(releasedVersions(root)).toEqual(['1.0.0']);
  mkdirSync(join(root, RELEASES, 'latest'));
  expect(() => releasedVersions(root)).toThrow('expected a version');
  rmSync(root, { recursive: true });
});

describe('what was released', () => {
  test('is there', () => expect(releasedVersions(ROOT)).toContain('1.0.0'));

  test.each(releasedVersions(ROOT))('%s is as it was published', (version) => {
    const folder = join(ROOT, RELEASES, version);
    expect(filesIn(folder).length).toBeGreaterThan(100);
    expect(changesIn(folder)).toEqual([]);
  });
});

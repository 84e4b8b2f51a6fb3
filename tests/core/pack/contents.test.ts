import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLeftOut, packedPaths } from '../../../src/core/pack/contents.ts';
import { addressOf, parsePack } from '../../../src/core/pack/file-list.ts';
import { STORY_FILE } from '../../../src/pages/iframe/story-file.ts';

describe('the files of a class pack', () => {
  it('are pages, assets, stills, geodata and data, without what is for other sites or of the pack’s own making', () => {
    const needed = [
      'index.html',
      'present/index.html',
      'step/flight/index.html',
      'assets/main-abc.js',
      'stills/flight.desk.dark.svg',
      'geo/far.json',
      'data/claims.csv',
      'media/harbour-480.3a67eed9.avif',
      'media/harbour-960.3a67eed9.jpg',
      'class/45/sheet/borderline-45-sheet.docx',
      STORY_FILE,
    ];
    const others = [
      'frame/index.html',
      'frame/map/index.html',
      'embed/index.html',
      'v/1.0.0/frame/index.html',
      'embed.1.js',
      'oembed.json',
      'sw.js',
      'class-pack.json',
      'class/borderline.zip',
      'class/borderline-pictures.zip',
    ];
    expect(packedPaths([...others, ...needed], new Set())).toEqual(needed.toSorted());
    expect(others.every(isLeftOut)).toBe(true);
  });

  it('hold a picture to take away only where a page shows it', () => {
    const sheets = ['step/flight/flight-card.png', 'step/flight/flight-paper.svg', 'step/flight/flight-slide.svg'];
    expect(packedPaths(sheets, new Set(['step/flight/flight-paper.svg']))).toEqual(['step/flight/flight-paper.svg']);
  });

  it('are asked for as readers ask: a page by its folder', () => {
    expect(['index.html', 'step/x/index.html', 'myindex.html', 'data/a b.csv'].map(addressOf)).toEqual([
      '',
      'step/x/',
      'myindex.html',
      'data/a%20b.csv',
    ]);
  });
});

describe('the list of the pack', () => {
  const file = { path: 'index.html', bytes: 3, digest: 'a'.repeat(64) };
  const pack = { build: '0123456789abcdef', files: [file] };

  it('is read as it was written', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('is none where anything in it is not what it should be', () => {
    const wrong = [
      null,
      [],
      {},
      { ...pack, build: '../x' },
      { ...pack, files: [] },
      ...['/etc/x', '../x', 'a/../b', 'a//b', 'https://a/b', 'a?b', 'a#b', '', '.'].map((path) => ({
        ...pack,
        files: [{ ...file, path }],
      })),
      ...[-1, 0.5, '3', Number.NaN].map((bytes) => ({ ...pack, files: [{ ...file, bytes }] })),
      ...['', 'A'.repeat(64), 'a'.repeat(63)].map((digest) => ({ ...pack, files: [{ ...file, digest }] })),
    ];
    for (const each of wrong) expect(parsePack(each), JSON.stringify(each)).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => parsePack(value) === null));
  });
});

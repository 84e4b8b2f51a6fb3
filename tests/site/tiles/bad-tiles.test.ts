import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../site/check-story.ts';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGeography } from '../../../site/input/story-files.ts';
import { headerIn, openArchive } from '../../../site/tiles/archive.ts';
import { checkTiles } from '../../../site/tiles/check-tiles.ts';
import { REGION, type TileGround } from '../../../src/core/picture/map-ground.ts';
import type { MapStory } from '../../../src/core/picture/map-story.ts';
import { formatProblem, formatWarning, Problems } from '../../../src/core/read/problem.ts';
import { diskWith } from '../../core/read/on-the-ground.ts';
import { once } from '../../once.ts';
import { CITY, cityTiles } from '../../toys/city.ts';

const AT = { file: 'town.pmtiles', line: 1, column: 1, path: '' };
const BESIDE: TileGround = { file: 'town/0.pmtiles', extents: [CITY], zooms: [9, 13] };
const geography = once(() => loadGeography(diskAt('.')));
const tiles = once(() => cityTiles());

const STORY = (step: string): string =>
  `---\ntitle: A town\nplaces:\n  - { name: The station, at: [10.1812, 56.1502] }\n---\n\n## The station\nplace: The station\n${step}\n\nWords.\n`;
const CLOSE = STORY('zoom: 13');

/** What the check says of a story with these files beside it. */
async function told(beside: Readonly<Record<string, Uint8Array>>, story = CLOSE) {
  const files = { 'stories/town/story.md': story };
  const others = Object.entries(beside).map(([name, bytes]) => [`stories/town/${name}`, bytes]);
  const { result } = await checkStory(diskWith({ ...files, ...Object.fromEntries(others) }), 'town', geography());
  return {
    problems: result.ok ? [] : result.problems.map(formatProblem),
    warnings: result.warnings.map(formatWarning),
  };
}

/** The same file with other bytes from a place on. */
function changed(at: number, ...bytes: number[]): Uint8Array {
  const copy = tiles().slice();
  copy.set(bytes, at);
  return copy;
}
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const degrees = (value: number): number[] => [...new Uint8Array(new Int32Array([value * 1e7]).buffer)];
const spoiled = (): Uint8Array => {
  const bytes = tiles().slice();
  bytes.fill(255, Math.floor(bytes.length / 3)); // the tiles, and not what leads to them
  return bytes;
};

test('tiles in a folder are the ground of a story that looks as closely as nothing else allows', async () => {
  expect(await told({ 'town.pmtiles': tiles() })).toEqual({ problems: [], warnings: [] });
});

test('a file whose name ends in capitals is the same file', async () => {
  expect((await told({ 'TOWN.PMTILES': tiles() })).problems).toEqual([]);
});

test('a small file from a disk is read as what it is', () => {
  const small = Buffer.from(cityTiles({ zooms: [8, 8] }));
  const pooled = Buffer.concat([Buffer.from('before'), small]).subarray(6); // as short files lie in memory
  expect(headerIn(pooled).maxZoom).toBe(8);
});

test('tiles beside the region of a border are refused: its map is sea there', () => {
  const problems = new Problems();
  const map = { ground: { ...REGION, tiles: BESIDE }, steps: [], places: {} } as unknown as MapStory;
  checkTiles(map, BESIDE, openArchive(tiles()), { view: () => AT, file: AT }, problems);
  expect(problems.sorted().map(formatProblem)[0]).toMatch(
    /^town\.pmtiles:1:1: expected tiles amid the part of the region/,
  );
});

describe('a file that cannot be drawn is refused with its name, what it is and what to do:', () => {
  const only = async (bytes: Uint8Array): Promise<string> => {
    const { problems } = await told({ 'town.pmtiles': bytes });
    expect(problems.length, problems.join('\n')).toBeGreaterThan(0);
    expect(problems[0]).toMatch(/^stories\/town\/town\.pmtiles:1:1: expected .*, got .*; help: ./s);
    return problems[0] ?? '';
  };
  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['an empty one', () => new Uint8Array(), /got an empty one/],
    [
      'a page of a server',
      () => text('<!doctype html><title>Not found</title>'),
      /got a page of HTML.*download it again/,
    ],
    ['a pointer', () => text('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'), /Git LFS.*git lfs pull/],
    ['MBTiles', () => text('SQLite format 3\u0000 and more'), /got an MBTiles file.*pmtiles convert/],
    ['GeoJSON', () => text('{"type":"FeatureCollection","features":[]}'), /got JSON/],
    ['a ZIP', () => text('PK\u0003\u0004'), /got a ZIP/],
    ['one packed once more', () => new Uint8Array(gzipSync(tiles())), /packed with gzip.*gunzip/],
    ['something else', () => text('tiles, I promise'), /got something else/],
    ['an older version', () => changed(7, 2), /expected version 3 of PMTiles, got 2/],
    ['the first bytes alone', () => tiles().slice(0, 60), /got a damaged one: 60 bytes/],
    [
      'one cut short',
      () => tiles().slice(0, tiles().length - 100),
      /expected \d+ bytes.*got \d+; help: it was cut short/,
    ],
    ['a damaged directory', () => changed(130, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), /got a damaged one/],
    ['pictures', () => changed(99, 2), /expected vector tiles \(MVT\), got PNG/],
    ['photographs', () => changed(99, 3), /got JPEG/],
    ['another make of vectors', () => changed(99, 6), /got MLT/],
    ['tiles that no browser unpacks', () => changed(98, 3), /packed with gzip or not at all, got Brotli/],
    ['tiles that are too coarse', () => cityTiles({ zooms: [5, 8] }), /that go deeper.*got 5 to 8; help: .*maxzoom/],
    [
      'tiles that begin too near',
      () => cityTiles({ zooms: [11, 13] }),
      /at zoom 9 or less, got 11 to 13; help: .*minzoom/,
    ],
    ['zooms the wrong way round', () => changed(100, 14, 12), /got 14 to 12/],
    [
      'bounds the wrong way round',
      () => changed(102, ...degrees(10.45)),
      /expected bounds of longitudes and latitudes/,
    ],
    ['bounds in metres', () => changed(106, ...degrees(-170)), /expected bounds of longitudes and latitudes, got/],
    [
      'layers of another make',
      () => cityTiles({ metadata: { vector_layers: [{ id: 'streets' }] } }),
      /layers of a Protomaps basemap, earth, water, roads, got streets/,
    ],
    ['no layers', () => cityTiles({ metadata: {} }), /got none; help/],
    [
      'a basemap of an older version',
      () => cityTiles({ metadata: { vector_layers: ['earth', 'water', 'roads', 'transit'].map((id) => ({ id })) } }),
      /version 4, got an older one/,
    ],
  ];
  test.each(cases)('%s', async (_, bytes, sentence) => {
    expect(await only(bytes())).toMatch(sentence);
  });

  test('more than a site may carry', async () => {
    const bytes = new Uint8Array(64_000_001);
    bytes.set(tiles());
    expect(await only(bytes)).toMatch(/at most 64 MB, got 64 MB.*pmtiles extract/);
  });
});

test('two files are refused: nobody could say which is meant', async () => {
  const { problems } = await told({ 'a.pmtiles': tiles(), 'b.PMTiles': tiles() });
  expect(problems[0]).toMatch(
    /expected one PMTiles file .*, got 2: stories\/town\/a.pmtiles, stories\/town\/b.PMTiles/,
  );
});

test('tiles that are damaged, or missing where a step looks, are told at the view of the step', async () => {
  const line =
    /^stories\/town\/story\.md:8:\d+: expected tile 13\/\d+\/\d+ of the story's PMTiles file, which the map of step the-station shows, got /;
  const damaged = (await told({ 'town.pmtiles': spoiled() })).problems;
  expect(damaged).toHaveLength(1);
  expect(damaged[0]).toMatch(line);
  expect(damaged[0]).toContain('got a damaged one');
  const [west, south, , north] = CITY;
  const half = cityTiles({ bounds: [west, south, 10.1812, north] });
  half.set(degrees(CITY[2]), 110); // and says that it has all of the town
  const holed = (await told({ 'town.pmtiles': half })).problems;
  expect(holed).toHaveLength(1);
  expect(holed[0]).toMatch(line);
  expect(holed[0]).toContain('got none');
});

test('a view that reaches beyond the tiles is refused, and says in which windows', async () => {
  const [west, south, , north] = CITY;
  const { problems } = await told({ 'town.pmtiles': cityTiles({ bounds: [west, south, 10.22, north] }) });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /story\.md:8:\d+: expected a view within the story's own tiles, got one that reaches beyond them in .*2560 × 1440; help: cut them wider/,
  );
});

test('without tiles a view stops where the map does, and its author is told what brings more', async () => {
  const { problems, warnings } = await told({});
  expect(problems.filter((problem) => !problem.includes('npm run geodata'))).toEqual([]);
  expect(warnings[0]).toMatch(
    /story\.md:9:7 zoom: warning: expected a zoom of at most 9\.5.*got 13.*it stops at 9\.5; a PMTiles file/,
  );
});

test('deeper than tiles are drawn a view stops there', async () => {
  const { problems, warnings } = await told({ 'town.pmtiles': tiles() }, STORY('zoom: 15.5'));
  expect(problems).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/expected a zoom of at most 14, .*got 15\.5.*reaches no deeper/);
});

test('tiles that no step looks at are warned of', async () => {
  const { problems, warnings } = await told({ 'town.pmtiles': tiles() }, STORY('zoom: 4'));
  expect(problems).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/town\.pmtiles:1:1: .*expected a step that looks as closely as zoom 9.*got none/);
});

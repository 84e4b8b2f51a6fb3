import { expect, it } from 'vitest';
import { loadBrand, staleBrand, trustedBrand } from '../../../site/input/brand.ts';
import { type Disk, diskAt } from '../../../site/input/disk.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';

const diskOf = (files: Readonly<Record<string, string>>): Disk => ({
  readFile: (path) => files[path.replace('stories/', '')] ?? '',
  readBytes: () => new Uint8Array(),
  readFolder: () => Object.keys(files),
  isFolder: () => false,
});

it('scripts of this site know what its brand says', () => {
  const loaded = loadBrand(diskAt('.'));
  expect(loaded.ok && staleBrand(loaded.read)).toBeNull();
});

it('a file that is named and not there is told where it is named', () => {
  const loaded = loadBrand(diskOf({ 'brand.yaml': 'logo: mine.svg\nfaces: [{ family: sans, file: mine.woff2 }]\n' }));
  expect(loaded.ok ? [] : loaded.problems.map(formatProblem)).toEqual([
    'stories/brand.yaml:1:7 logo: expected the file stories/mine.svg, got none; help: put it there',
    'stories/brand.yaml:2:31 faces[0].file: expected the file stories/mine.woff2, got none; help: put it there',
  ]);
});

it('a site whose scripts know another brand does not build, and says what to run', () => {
  expect(() => trustedBrand(diskOf({ 'brand.yaml': 'name: The Gazette\n' }))).toThrow(
    /brand\.json:1:1: expected what stories\/brand\.yaml says, .*; help: run npm run build:brand/,
  );
});

import { expect, test } from 'vitest';
import type { Assets } from '../../site/assets.ts';
import { releaseEdition } from '../../site/editions/release.ts';
import { serverEdition } from '../../site/editions/server.ts';
import { trustedBrand } from '../../site/input/brand.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { sitePages } from '../../site/render/pages.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { theStory } from '../the-story.ts';

const scripts = [
  'step',
  'reader',
  'frame-map',
  'frame-live',
  'prepare',
  'frame',
  'present',
  'speaker',
  'where',
] as const;
const assets: Assets = {
  styles: ['assets/page.css'],
  pageStyles: { present: ['p.css'], where: ['w.css'], plain: ['plain.css'], 'explore-plain': ['e.css'] },
  scripts: Object.fromEntries(scripts.map((name) => [name, `assets/${name}.js`])) as Assets['scripts'],
  preloads: ['assets/live.js'],
  engine: ['assets/map.js', 'geo/far.json'],
  guard: 'assets/guard.js',
};
const disk = diskAt('.');
const reading = {
  ...{ disk, folder: '', lang: 'en', site: null, story: theStory(), teaching: null, files: [], release: null },
  brand: trustedBrand(disk),
  gazetteer: loadGazetteer(disk, 'en', mapStory(theStory(), 'en')),
  alts: new Map<string, string>(),
};
const { pages, write } = sitePages({ reading, assets, integrity: null, notices: [], papers: [] });
const pageAt = (path: string) => {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`expected a page ${path}`);
  return page;
};

const loadedBy = (path: string): ReadonlySet<string> => {
  const loaded = new Set<string>();
  write(
    pageAt(path),
    serverEdition((file) => void loaded.add(file)),
  );
  return loaded;
};

test('an edition hears of every file that a page names, its icon and what it fetches later too', () => {
  expect([...loadedBy('frame/')]).toEqual(
    expect.arrayContaining(['favicon.svg', 'assets/page.css', 'assets/frame.js', 'assets/frame-live.js']),
  );
  expect([...loadedBy('')]).toEqual(
    expect.arrayContaining(['assets/reader.js', 'assets/live.js', 'assets/map.js', 'assets/guard.js', 'plain.css']),
  );
});

test('a release is refused that lacks any of them', () => {
  const all = loadedBy('frame/');
  const without = (missing: string | null) =>
    releaseEdition({
      version: '1.0.0',
      has: (file) => file !== missing && (all.has(file) || file === 'assets/released.js'),
      script: 'assets/released.js',
      known: '{}',
    });
  expect(write(pageAt('frame/'), without(null))).toContain('data-live="../assets/frame-live.js"');
  for (const missing of [...all, 'assets/released.js'])
    expect(() => write(pageAt('frame/'), without(missing)), missing).toThrow(`loads ${missing}`);
});

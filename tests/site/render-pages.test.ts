import { expect, test } from 'vitest';
import type { Assets } from '../../site/assets.ts';
import { releaseEdition } from '../../site/editions/release.ts';
import { serverEdition } from '../../site/editions/server.ts';
import { trustedBrand } from '../../site/input/brand.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { listPage, sitePages } from '../../site/render/pages.ts';
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
  pageStyles: {
    present: ['p.css'],
    where: ['w.css'],
    stories: ['s.css'],
    plain: ['plain.css'],
    'explore-plain': ['e.css'],
    blocks: ['b.css'],
    media: ['m.css'],
  },
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
  lettering: null,
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

test('a story in a folder of its own has its pages and pictures there, and shares scripts, styles and ground', () => {
  const apart = { ...reading, folder: 'my-town/' };
  const story = sitePages({ reading: apart, assets, integrity: null, notices: [], papers: [] });
  const loaded = new Map<string, Set<string>>();
  for (const path of ['', 'step/flight/', 'frame/map/']) {
    const page = story.pages.find((each) => each.path === path);
    if (page === undefined) throw new Error(`expected a page ${path}`);
    const files = new Set<string>();
    const html = story.write(
      page,
      serverEdition((file) => void files.add(file)),
    );
    loaded.set(path, files);
    const root = '../'.repeat(path.split('/').length - 1) || './';
    expect(html).toContain(`data-root="${root}"`);
    expect(html).toContain('data-ground="../"');
    expect(html).toContain(`href="${'../'.repeat(path.split('/').length)}assets/page.css"`);
  }
  const all = [...loaded.values()].flatMap((files) => [...files]);
  const apartFrom = all.filter(
    (file) => !/^(?:my-town\/|assets\/|geo\/|favicon\.svg$|[pwe]\.css$|plain\.css$)/.test(file),
  );
  expect(apartFrom).toEqual([]);
  expect(all.some((file) => file.startsWith('my-town/stills/'))).toBe(true);
  expect([...(loaded.get('') ?? [])]).toEqual(expect.arrayContaining(['assets/reader.js', 'geo/far.json']));
  expect(write(pageAt(''), serverEdition())).not.toContain('data-ground');
});

test('the page that lists stories leads to each with its picture', () => {
  const apart = { ...reading, folder: 'my-town/' };
  const html = listPage([reading, apart], 'stories/', assets, serverEdition());
  const listed = [...html.matchAll(/<li><img src="([^"]+)"[^>]*><h2><a href="([^"]+)"/g)].map(([, src, href]) => [
    src,
    href,
  ]);
  expect(listed).toEqual([
    ['../step/start/start-card-640.webp', '../'],
    ['../my-town/step/start/start-card-640.webp', '../my-town/'],
  ]);
  expect(listPage([apart], '', assets, serverEdition())).toContain('href="my-town/"');
});

test('a voice’s own colour stands in a sheet of the story, after those of the site, on every page of it', () => {
  const [first, ...others] = reading.story.voices;
  if (first === undefined) throw new Error('expected voices');
  const paint = { light: '#125a5c', dark: '#57b5a2' };
  const story = { ...reading.story, voices: [{ ...first, paint }, ...others] };
  const own = sitePages({
    reading: { ...reading, story, folder: 'own/' },
    assets,
    integrity: null,
    notices: [],
    papers: [],
  });
  const sheets = (page: string): readonly string[] =>
    [...page.matchAll(/<link rel="stylesheet" href="(?:\.\.\/)*([^"]+)">/g)].map(([, href = '']) => href);
  for (const page of own.pages.filter(({ path }) => ['', 'accounts/', 'frame/start/'].includes(path))) {
    const written = sheets(
      own.write(
        page,
        serverEdition(() => {}),
      ),
    );
    expect(written.slice(0, 2)).toEqual(['assets/page.css', 'own/voices.css']);
  }
  expect(
    sheets(
      write(
        pageAt(''),
        serverEdition(() => {}),
      ),
    ),
  ).not.toContain('voices.css');
});

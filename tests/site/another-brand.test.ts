import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Assets } from '../../site/assets.ts';
import { type BuildInput, buildSite, type Effects } from '../../site/build.ts';
import { trustedBrand } from '../../site/input/brand.ts';
import { weighedData } from '../../site/input/data-files.ts';
import { type Disk, diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import type { Reading } from '../../site/input/reading.ts';
import { sitePages } from '../../site/render/pages.ts';
import { buildBlankMap } from '../../site/stills/blank-map.ts';
import { devPlugin } from '../../site/vite/dev-plugin.ts';
import { fonts } from '../../site/vite/fonts.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import type { Story } from '../../src/core/story.ts';
import { ICON_FILE } from '../../src/core/theme/brand.ts';
import { themesCss } from '../../src/core/theme/css.ts';
import { THEMES } from '../../src/core/theme/themes.ts';
import { CLASSIC_SCRIPTS, PAGE_SCRIPTS, PAGE_STYLES } from '../../src/pages/pages.ts';
import { once } from '../once.ts';
import { around } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';

// The whole site of somebody else's: what stories/brand.yaml says stands wherever ours stood.

const { made, NAME, INK } = vi.hoisted(() => {
  vi.resetModules(); // test files share their modules: here they know another brand, and after us ours again
  const NAME = 'The Gazette';
  const INK = '#101820';
  return { NAME, INK, made: { name: NAME, colours: { light: { ink: INK }, dark: { paper: '#000000' } } } };
});
vi.mock('../../src/core/theme/brand.json', () => ({ default: made }));

const SITE = 'https://gazette.example/border/';
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Gazette</title></svg>';
const FACE = readFileSync(
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);
const BRAND_YAML = `name: ${NAME}
logo: gazette.svg
colours:
  light: { ink: "${INK}" }
  dark: { paper: "#000000" }
faces:
  - { family: sans, weight: "400 600", file: gazette.woff2 }
`;

/** A folder of a project with nothing but whose it is. */
const root = mkdtempSync(join(tmpdir(), 'brand-'));
mkdirSync(join(root, 'stories'));
for (const [file, content] of [
  ['brand.yaml', BRAND_YAML],
  ['gazette.svg', LOGO],
  ['gazette.woff2', FACE],
] as const)
  writeFileSync(join(root, 'stories', file), content);
afterAll(() => {
  vi.resetModules();
  rmSync(root, { recursive: true });
});

/** Our story's files, and theirs for whose site it is. */
const [ours, theirs] = [diskAt('.'), diskAt(root)];
const disk: Disk = {
  ...ours,
  readFile: (path) => (/^stories\/[^/]+$/.test(path) ? theirs : ours).readFile(path),
  readFolder: (path) => (path === 'stories' ? theirs : ours).readFolder(path),
};

const assets: Assets = {
  styles: ['assets/page.css'],
  pageStyles: PAGE_STYLES,
  scripts: { ...PAGE_SCRIPTS, ...CLASSIC_SCRIPTS },
  preloads: [],
  engine: [],
  guard: null,
};

/** Our story, told by them: whose desk it is is the story's to say. */
const THEIRS = {
  byline: { en: 'The desk' },
  contact: 'errors@gazette.example',
  credits: [{ what: { en: 'Text' }, who: { en: 'The desk' } }],
};
const story: Story = { ...theStory(), meta: { ...theStory().meta, ...THEIRS } };
const reading: Reading = {
  ...{ disk, folder: '', lang: 'en', site: SITE, story, teaching: theTeaching(), release: null },
  brand: trustedBrand(disk),
  gazetteer: loadGazetteer(ours, 'en', mapStory(story, 'en')),
  lettering: null,
  alts: around(story).alts,
  files: weighedData(story, ours),
};

/** All that a build writes before it has pictures, by its path. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const effects: Effects = {
    write: (path, content) => void files.set(path, String(content)),
    files: () => new Map(),
    pagesStand: () => {},
    info: () => {},
  };
  const enough = new Error('enough');
  const input: BuildInput = {
    ...{ list: null, notices: [], worker: '', released: [] },
    stories: [
      {
        ...{ reading, storyData: '', papers: [] },
        site: sitePages({ reading, assets, integrity: null, notices: [], papers: [] }),
        pictures: () => Promise.reject(enough),
      },
    ],
    loader: { source: '', integrity: '', modules: [], files: new Map() },
    zip: () => Promise.reject(enough),
  };
  await expect(buildSite(input, effects)).rejects.toBe(enough);
  return files;
}

const files = once(built);
const fileAt = async (path: string): Promise<string> => {
  const content = (await files()).get(path);
  if (content === undefined) throw new Error(`expected the build to write ${path}`);
  return content;
};

describe('the site of another brand', () => {
  test('has its name in the story, on a step, on the wall, for class, in embeds and in their answers', async () => {
    for (const path of [
      '',
      'step/flight/',
      'present/',
      'speaker/',
      'class/prepare/',
      'class/45/',
      'embed/',
      'frame/',
      'frame/card/flight/',
    ]) {
      const page = await fileAt(`${path}index.html`);
      expect(/<title>([^<]*)<\/title>/.exec(page)?.[1], path).toMatch(/ · The Gazette$/);
    }
    for (const path of ['', 'step/flight/'])
      expect(await fileAt(`${path}index.html`)).toMatch(
        /<meta property="og:site_name" content="(?:[^"]* · )?The Gazette"/,
      );
    for (const path of ['', 'step/flight/'])
      expect(JSON.parse(await fileAt(`${path}oembed.json`))).toMatchObject({ provider_name: NAME });
  });

  test('says ours nowhere', async () => {
    expect((await files()).size).toBeGreaterThan(40);
    // In small letters it is part of addresses, of events and of elements, which are the same on every site.
    for (const [path, content] of await files()) expect(content.match(/.{0,40}Borderline.{0,40}/g), path).toBeNull();
  });

  test('names its logo on every page, as the publisher’s sign, and holds it', async () => {
    expect(await fileAt(ICON_FILE)).toBe(LOGO);
    for (const [path, content] of await files()) {
      if (!path.endsWith('.html')) continue;
      const up = '../'.repeat(path.split('/').length - 1) || './';
      expect(content, path).toContain(`<link rel="icon" href="${up}${ICON_FILE}" type="image/svg+xml">`);
    }
    for (const path of ['', 'step/flight/'])
      expect(await fileAt(`${path}index.html`)).toContain(`"logo":{"@type":"ImageObject","url":"${SITE}${ICON_FILE}"}`);
  });

  test('is in its colours: pages, the bars of browsers, pictures, and what an embed reads', async () => {
    expect(themesCss()).toContain(`--ink: ${INK}`);
    expect(themesCss()).toContain('--paper: #000000');
    expect([THEMES.light.ink, THEMES.light.reporter, THEMES.dark.paper]).toEqual([INK, INK, '#000000']);
    expect(await fileAt('index.html')).toContain(
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000000"',
    );
    const { content } = await buildBlankMap(story, theTeaching().map, 'en', ours, SITE);
    expect(content).toContain(NAME);
    expect(content).toContain(INK);
  });

  test('is set in its faces, in the style sheet that every page has', async () => {
    const plugin = fonts();
    const call = (hook: unknown, argument: unknown): unknown =>
      (hook as (argument: unknown) => unknown).call({}, argument);
    call(plugin.configResolved, { root, cacheDir: join(root, 'cache'), command: 'serve' });
    const sheet = readFileSync(String(await call(plugin.resolveId, 'virtual:fonts.css')), 'utf8');
    const theirs = [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].filter(([, body]) => body?.includes('gazette.woff2'));
    expect(theirs).toHaveLength(1);
    expect(theirs[0]?.[1]).toMatch(/font-family: "Source Sans 3";[^}]*font-weight: 400 600;/);
  });
});

test('while a site is developed its logo is the one that it names', async () => {
  type Middleware = (request: { url: string }, response: object, next: (error?: unknown) => void) => void;
  let answer: Middleware | undefined;
  const server = {
    config: { root, cacheDir: join(root, 'cache') },
    watcher: { add: () => {}, on: () => {} },
    middlewares: {
      use(middleware: Middleware) {
        answer = middleware;
      },
    },
  };
  const configure = devPlugin().configureServer as unknown as (server: object) => void;
  configure(server);
  const got = await new Promise((resolve, reject) =>
    answer?.({ url: `/${ICON_FILE}` }, { setHeader: () => {}, end: resolve }, reject),
  );
  expect(got).toBe(LOGO);
});

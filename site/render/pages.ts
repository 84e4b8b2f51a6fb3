import { mapStory } from '../../src/core/picture/map-story.ts';
import type { StoryFile } from '../../src/pages/frame/story-file.ts';
import { CLASSIC_SCRIPTS, type PageAround, type PageScript, pagesOf, type SitePage } from '../../src/pages/pages.ts';
import type { Assets } from '../assets.ts';
import { type Edition, upFrom } from '../editions/edition.ts';
import type { Reading } from '../input/reading.ts';
import { whereMaps } from '../where/maps.ts';
import { documentAround } from './document.ts';
import { inEdition } from './elements.ts';

const isClassic = (script: PageScript): boolean => script in CLASSIC_SCRIPTS;
const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;

interface Tags {
  readonly head: readonly string[];
  readonly last: readonly string[];
}

/** The script of a page, as the edition can run it; none where it runs none of its kind. */
function scriptTag({ script, isReader }: SitePage, up: string, assets: Assets, edition: Edition): readonly string[] {
  if (script === null) return [];
  const src = `${up}${assets.scripts[script]}`;
  if (isClassic(script)) return [`<script defer src="${src}"></script>`];
  if (!edition.modules) return [];
  const preloads = isReader ? assets.preloads.map((file) => `<link rel="modulepreload" href="${up}${file}">`) : [];
  return [...preloads, `<script type="module" src="${src}"></script>`];
}

/** Links to what Vite made. The reader's scripts stand last: the browser comes to them when there is text to paint. */
function tagsOf(page: SitePage, up: string, runs: boolean, assets: Assets, edition: Edition): Tags {
  const { style, plainStyle, guarded = false, isReader = false } = page;
  const styles = [...assets.styles, ...(style === undefined ? [] : assets.pageStyles[style])];
  const plain = plainStyle === undefined ? [] : assets.pageStyles[plainStyle].map((file) => sheet(up + file));
  const scripts = scriptTag(page, up, assets, edition);
  const guard =
    guarded && assets.guard !== null && edition.modules
      ? [`<script async fetchpriority="low" src="${up}${assets.guard}"></script>`]
      : [];
  const engine =
    isReader && edition.modules
      ? [`<meta name="map-engine" content="${assets.engine.map((file) => up + file).join(' ')}">`]
      : [];
  const own = edition.scripts.map((file) => `<script defer src="${up}${file}"></script>`);
  const head = [
    ...(assets.before ?? []),
    ...styles.map((file) => sheet(up + file)),
    ...plain.map((link) => (runs ? `<noscript>${link}</noscript>` : link)),
    ...engine,
  ];
  return isReader
    ? { head: [...head, ...own], last: [...scripts, ...guard] }
    : { head: [...head, ...guard, ...scripts, ...own], last: [] };
}

/** A page of the site as it stands in an edition. */
function renderPage(page: SitePage, edition: Edition, assets: Assets, reading: Reading, around: PageAround): string {
  const { path } = page;
  const up = upFrom(path) || './';
  const runs = edition.modules || (page.script !== null && isClassic(page.script));
  const { head, body } = inEdition(edition, path, runs, () => page.render(reading.story, reading.lang, around));
  const tags = tagsOf(page, up, runs, assets, edition);
  const live = page.live !== undefined && edition.modules ? { 'data-live': up + assets.scripts[page.live] } : {};
  for (const file of [...assets.styles, ...(page.script === null ? [] : [assets.scripts[page.script]])])
    edition.load(path, up + file);
  return documentAround({
    lang: reading.lang,
    attributes: {
      ...edition.attributes(path),
      ...(page.isReader === true ? {} : { 'data-fonts': '' }), // the reader's script puts the faces on
      ...page.attributes,
      ...live,
    },
    head,
    body,
    root: up,
    policy: edition.policy(page.frames === true),
    links: tags.head,
    last: tags.last,
  });
}

export interface RenderInput {
  readonly reading: Reading;
  readonly assets: Assets;
  /** The digest of the script that others load; null: not known. */
  readonly integrity: string | null;
}

/** The pages of a site, which can be written for any edition, one by one. */
export function sitePages({ reading, assets, integrity }: RenderInput): {
  readonly pages: readonly SitePage[];
  write(page: SitePage, edition: Edition): string;
} {
  const { story, teaching, alts, site, files, release, disk } = reading;
  const where = whereMaps(story, teaching?.where ?? [], disk);
  return {
    pages: pagesOf(story, teaching),
    write(page, edition) {
      const root = upFrom(page.path);
      const { notice } = edition;
      const around = { alts, site, root, files, integrity, release, teaching, where, notice };
      return renderPage(page, edition, assets, reading, around);
    },
  };
}

/** What the live maps of frames read: a file of the site. */
export function storyData({ story, lang, alts }: Reading): string {
  const file: StoryFile = { story: mapStory(story, lang), alts: Object.fromEntries(alts) };
  return JSON.stringify(file);
}

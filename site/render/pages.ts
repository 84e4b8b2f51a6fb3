import type { MapGround } from '../../src/core/picture/map-ground.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { ICON_FILE } from '../../src/core/theme/brand.ts';
import { VOICES_FILE, voicesCss } from '../../src/core/theme/css.ts';
import type { StoryFile } from '../../src/pages/iframe/story-file.ts';
import type { Notice } from '../../src/pages/notices/notice.ts';
import { CLASSIC_SCRIPTS, type PageAround, type PageScript, pagesOf, type SitePage } from '../../src/pages/pages.ts';
import { renderStories } from '../../src/pages/stories/render.tsx';
import type { Assets } from '../assets.ts';
import { type Edition, upFrom } from '../editions/edition.ts';
import { LETTERING_FILE } from '../fonts/lettering.ts';
import { sitePath } from '../input/ground-files.ts';
import type { Reading } from '../input/reading.ts';
import type { SiteFile } from '../site-file.ts';
import { whereMaps } from '../where/maps.ts';
import { documentAround } from './document.ts';
import { inEdition } from './elements.ts';

const isClassic = (script: PageScript): boolean => script in CLASSIC_SCRIPTS;

interface Tags {
  readonly head: readonly string[];
  readonly last: readonly string[];
}

/** The address of a file of the site, by its path from the root, as a page names it; the edition hears of it. */
type At = (file: string) => string;

/** The script of a page, as the edition can run it; none where it runs none of its kind. */
function scriptTags({ script, isReader }: SitePage, at: At, assets: Assets, edition: Edition): readonly string[] {
  if (script === null || !(edition.modules || isClassic(script))) return [];
  const src = at(assets.scripts[script]);
  if (isClassic(script)) return [`<script defer src="${src}"></script>`];
  const preloads = isReader ? assets.preloads.map((file) => `<link rel="modulepreload" href="${at(file)}">`) : [];
  return [...preloads, `<script type="module" src="${src}"></script>`];
}

/** Links to what Vite made. The reader's scripts stand last: the browser comes to them when there is text to paint. */
function tagsOf(page: SitePage, at: At, runs: boolean, assets: Assets, edition: Edition): Tags {
  const { styles = [], plainStyle, guarded = false, isReader = false } = page;
  const sheets = (files: readonly string[]): readonly string[] =>
    files.map((file) => `<link rel="stylesheet" href="${at(file)}">`);
  const scripts = scriptTags(page, at, assets, edition);
  const guard =
    guarded && assets.guard !== null && edition.modules
      ? [`<script async fetchpriority="low" src="${at(assets.guard)}"></script>`]
      : [];
  const engine =
    isReader && edition.modules ? [`<meta name="map-engine" content="${assets.engine.map(at).join(' ')}">`] : [];
  const own = edition.scripts.map((file) => `<script defer src="${at(file)}"></script>`);
  const head = [
    ...(assets.before ?? []),
    ...sheets(assets.styles),
    ...styles.flatMap((style) => sheets(assets.pageStyles[style])),
    ...(plainStyle === undefined ? [] : sheets(assets.pageStyles[plainStyle])).map((link) =>
      runs ? `<noscript>${link}</noscript>` : link,
    ),
    ...engine,
  ];
  return isReader
    ? { head: [...head, ...own], last: [...scripts, ...guard] }
    : { head: [...head, ...guard, ...scripts, ...own], last: [] };
}

/** Sheets of stories that have letters of their own. */
const letterSheets = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ lettering, folder }) => (lettering === null ? [] : [`${folder}${LETTERING_FILE}`]));

/** A page of the site as it stands in an edition. `lettered` are sheets that name faces of letters. */
function renderPage(
  page: SitePage,
  edition: Edition,
  assets: Assets,
  reading: Reading,
  around: PageAround,
  lettered = letterSheets([reading]),
): string {
  const { folder } = reading;
  const path = folder + page.path; // from the site's root, where scripts, styles and the ground are
  const top = upFrom(path) || './';
  const at = (file: string): string => {
    edition.load(path, top + file);
    return top + file;
  };
  const runs = edition.modules || (page.script !== null && isClassic(page.script));
  const { head, body } = inEdition(edition, path, runs, () => page.render(reading.story, reading.lang, around));
  const own = [...(voicesCss(reading.story.voices) === null ? [] : [`${folder}${VOICES_FILE}`]), ...lettered];
  const tags = tagsOf(page, at, runs, { ...assets, styles: [...assets.styles, ...own] }, edition);
  const live = page.live !== undefined && edition.modules ? { 'data-live': at(assets.scripts[page.live]) } : {};
  return documentAround({
    lang: reading.lang,
    attributes: {
      ...edition.attributes(path),
      ...(page.isReader === true ? {} : { 'data-fonts': '' }), // the reader's script puts the faces on
      ...page.attributes,
      ...(folder === '' ? {} : { 'data-ground': upFrom(folder) }),
      ...live,
    },
    head,
    body,
    root: upFrom(page.path) || './',
    icon: at(ICON_FILE),
    policy: edition.policy(page.frames === true),
    links: tags.head,
    last: tags.last,
  });
}

interface RenderInput {
  readonly reading: Reading;
  readonly assets: Assets;
  /** The digest of the script that others load; null: not known. */
  readonly integrity: string | null;
  /** Of all that others made and the scripts hold; none where nothing is bundled. */
  readonly notices: readonly Notice[];
  /** Sheets for class as files to edit; none where they are not made. */
  readonly papers: readonly SiteFile[];
}

/** The pages of a site, which can be written for any edition, one by one. */
export interface SitePages {
  readonly pages: readonly SitePage[];
  write(page: SitePage, edition: Edition): string;
  /** The script that a page has where no module runs, by its path from the root; null: none. */
  scriptOf(page: SitePage): string | null;
  /** The same pages on a site that tells this story alone: scripts, styles and ground are then in its own folder. */
  alone(): SitePages;
}

/** What a live map is made of, with the data of its first frame; nothing where no script is bundled. */
const withGround = (engine: readonly string[], { levels, names }: MapGround): readonly string[] =>
  engine.length === 0 ? [] : [...engine, ...[levels.far.file, ...names].map(sitePath)];

export function sitePages(input: RenderInput): SitePages {
  const { reading, assets: made, integrity, notices, papers } = input;
  const { story, teaching, alts, site, files, release, disk } = reading;
  const where = whereMaps(story, teaching?.where ?? [], disk);
  const assets = { ...made, engine: withGround(made.engine, story.ground) };
  const weighed = new Map(papers.map(({ path, content }) => [path, content.length]));
  return {
    pages: pagesOf(story, teaching),
    write(page, edition) {
      const root = upFrom(page.path);
      const { notice } = edition;
      const beside = { files, integrity, release, notices, papers: weighed };
      const around = { ...beside, alts, site, root, teaching, where, notice };
      return renderPage(page, edition, assets, reading, around);
    },
    scriptOf: ({ script }) => (script !== null && isClassic(script) ? assets.scripts[script] : null),
    alone: () => sitePages({ ...input, reading: { ...reading, folder: '' } }),
  };
}

/** The page that lists the stories of a site, at a path from its root. */
export function listPage(stories: readonly Reading[], path: string, assets: Assets, edition: Edition): string {
  const [first] = stories;
  if (first === undefined) throw new Error('expected stories to list, got none');
  const listed = stories.map(({ story, lang, folder, alts }) => ({
    story,
    lang,
    alt: alts.get('start') ?? '',
    folder,
  }));
  const page: SitePage = { path, script: null, styles: ['stories'], render: () => renderStories(listed, upFrom(path)) };
  const { alts, site, teaching } = first;
  const beside = { files: [], integrity: null, release: null, notices: [], papers: new Map(), notice: null };
  const around = { ...beside, alts, site, root: upFrom(path), teaching, where: [] };
  const english = { ...first, lang: 'en', folder: '' };
  return renderPage(page, edition, assets, english, around, letterSheets(stories));
}

/** What the live maps of frames read: a file of the site. */
export function storyData({ story, lang, alts }: Reading): string {
  const file: StoryFile = { story: mapStory(story, lang), alts: Object.fromEntries(alts) };
  return JSON.stringify(file);
}

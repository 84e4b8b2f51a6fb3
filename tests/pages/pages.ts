import { readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { documentAround } from '../../site/render/document.ts';
import { POSTERS, posterPath } from '../../src/core/embed/addresses.ts';
import { OEMBED_PATH } from '../../src/core/embed/oembed.ts';
import { PICTURES_FILE, ZIP_FILE } from '../../src/core/pack/contents.ts';
import { wherePicture } from '../../src/core/quiz/where.ts';
import { BLANK_MAP } from '../../src/core/still/blank-map.ts';
import {
  EXPORT_CROPS,
  EXPORT_FORMATS,
  type ExportCrop,
  exportPath,
  PAGE_CROPS,
  type PageCrop,
  stillPath,
} from '../../src/core/still/crops.ts';
import { SCHEMES } from '../../src/core/theme/themes.ts';
import { renderAccounts } from '../../src/pages/accounts/render.tsx';
import { NOTICES_FILE } from '../../src/pages/notices/notice.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { POLICY } from '../../src/pages/policy.ts';
import type { Rendered } from '../../src/pages/rendered.ts';
import { renderSources } from '../../src/pages/sources/render.tsx';
import { thePage } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';

export type Page = InstanceType<typeof Window>['document'];

export const SITE = 'https://example.org/a/b/';

/** A page as the build writes it, but for its links to what the build makes. */
export function pageAround(
  { head, body }: Rendered,
  root: string,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): { html: string; page: Page } {
  const html = documentAround({
    lang,
    attributes,
    head,
    body,
    root,
    icon: `${root}favicon.svg`,
    links: [],
    policy: POLICY,
  });
  const page = new Window().document;
  page.write(html);
  return { html, page };
}

let known: ReadonlySet<string> | null = null;

/** Every file of the site that a page may link to, from its root. */
function filesOfTheSite(): ReadonlySet<string> {
  known ??= listed();
  return known;
}

function listed(): ReadonlySet<string> {
  const story = theStory();
  const steps = story.steps.map(({ id }) => id);
  const crops = (id: string): readonly string[] => [
    ...PAGE_CROPS.flatMap((crop: PageCrop) => SCHEMES.map((scheme) => stillPath(id, crop, scheme))),
    ...EXPORT_CROPS.flatMap((crop: ExportCrop) => EXPORT_FORMATS[crop].map((format) => exportPath(id, crop, format))),
    ...POSTERS.map((poster) => posterPath(id, poster)),
  ];
  const pages = pagesOf(story, theTeaching()).map(({ path }) => path);
  const data = readdirSync('public/data').map((file) => `data/${file}`);
  const unnamed = theTeaching().where.flatMap(({ id }) => SCHEMES.map((scheme) => wherePicture(id, scheme)));
  return new Set([
    '',
    ...unnamed,
    OEMBED_PATH,
    ...steps.map((id) => `step/${id}/${OEMBED_PATH}`),
    'favicon.svg',
    BLANK_MAP,
    NOTICES_FILE,
    PICTURES_FILE,
    ZIP_FILE,
    ...pages,
    ...data,
    ...steps.flatMap(crops),
  ]);
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** Ids of the pages that other pages point into: the reader's, the sources, and the accounts. */
const IDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '': idsIn(thePage({ site: null }).body),
  'sources/': idsIn(renderSources(theStory(), 'en', { alts: new Map(), site: null, root: '../' }).body),
  'accounts/': idsIn(renderAccounts(theStory(), 'en', { alts: new Map(), site: null, root: '../' }).body),
};

/** Links of a page that lead nowhere: to no file of the site, or to no place in it. */
export function deadLinks(page: Page, path: string): readonly string[] {
  const files = filesOfTheSite();
  const base = new URL(path, SITE);
  const found = [...page.querySelectorAll('a[href], img[src], source[srcset], link[href]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('srcset') ?? '',
  );
  return found.filter((link) => {
    const { href, hash, pathname } = new URL(link, base);
    if (!href.startsWith(SITE)) return !/^(https:|mailto:)/.test(href);
    const file = decodeURI(pathname).slice(new URL(SITE).pathname.length);
    if (!files.has(file)) return true;
    const id = hash.slice(1);
    if (id === '') return false;
    if (file === path) return page.getElementById(id) === null;
    return !(IDS[file]?.has(id) ?? false);
  });
}

export const headingLevels = (page: Page): readonly number[] =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));

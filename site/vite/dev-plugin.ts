import { extname, join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { isLoaderFile } from '../../src/core/embed/loader-file.ts';
import { RELEASES_PATH } from '../../src/core/embed/releases.ts';
import { MEDIA_PATH } from '../../src/core/media.ts';
import { MEDIA_TYPES } from '../../src/core/recording.ts';
import { ICON_FILE } from '../../src/core/theme/brand.ts';
import { VOICES_FILE, voicesCss } from '../../src/core/theme/css.ts';
import { STORY_FILE } from '../../src/pages/iframe/story-file.ts';
import type { Assets } from '../assets.ts';
import { LETTERING_FILE } from '../fonts/lettering.ts';
import { logoOf, trustedBrand } from '../input/brand.ts';
import { otherData } from '../input/data-files.ts';
import { diskAt } from '../input/disk.ts';
import { ownFileAt } from '../input/ground-files.ts';
import type { Reading } from '../input/reading.ts';
import { type SiteStory, trustedSite } from '../input/site-stories.ts';
import { isWrong } from '../input/wrong.ts';
import { freshLoader } from '../loader.ts';
import { readRelease, releasedVersions } from '../releases/manifest.ts';
import type { SiteFile } from '../site-file.ts';
import { makeDrawings, type PictureOf } from './drawings.ts';
import type * as entry from './entry.ts';
import { loadModule } from './load-module.ts';
import { makeReadings } from './readings.ts';
import { wrongPage } from './wrong-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.js': 'text/javascript',
  '.vtt': 'text/vtt; charset=utf-8',
  ...Object.fromEntries(Object.entries(MEDIA_TYPES).map(([format, type]) => [`.${format}`, type])),
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};

/** Styles come as modules, for which a page needs a script. */
const STYLES = `<script type="module">
      import '/@vite/client';
      import '/@id/virtual:fonts.css';
      import '/@id/virtual:theme.css';
      import '/src/styles/page.css';
    </script>`;

/** Sources as they lie, in the place of what a build makes of them. */
const assetsFrom = ({ PAGE_SCRIPTS, CLASSIC_SCRIPTS, PAGE_STYLES }: typeof entry): Assets => ({
  styles: [],
  pageStyles: PAGE_STYLES,
  scripts: { ...PAGE_SCRIPTS, ...CLASSIC_SCRIPTS },
  preloads: [],
  engine: [],
  guard: null, // a page whose scripts fail says so in the console
  before: [STYLES],
});

/** A file of a story's release, by its path from where its releases stand. */
function releasedFile(root: string, slug: string, path: string): Uint8Array | null {
  const [, version = '', file = ''] = /^([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!releasedVersions(root, slug).includes(version)) return null;
  return readRelease(root, slug, version).get(file === '' || file.endsWith('/') ? `${file}index.html` : file) ?? null;
}

const contentAt = (path: string, files: readonly SiteFile[]): SiteFile['content'] | null =>
  files.find((file) => file.path === path)?.content ?? null;

/** A picture of a story, by its path from where the story stands; null: it has no such picture. */
function pictureAt(
  path: string,
  reading: Reading,
  { config: { root, cacheDir } }: ViteDevServer,
  code: typeof entry,
  pictureOf: PictureOf,
): Promise<SiteFile['content'] | null> {
  const folder = code.stillsFolder(cacheDir, reading);
  return pictureOf(code.pictureSet(reading), path, (take) =>
    code.drawPictures(root, reading, folder, take, () => code.insistOnStory(root, cacheDir, reading.story.meta.slug)),
  );
}

/** Colours that a story has of its own, faces, or the sheet that names them. */
async function ownAt(path: string, { story, lettering }: Reading): Promise<string | Uint8Array | null> {
  if (path === VOICES_FILE) return voicesCss(story.voices);
  if (path === LETTERING_FILE) return lettering?.css ?? null;
  const face = lettering?.files.find((each) => each.path === path);
  return (await face?.cut())?.content ?? null;
}

/** Serves the site while it is developed: every page is rendered when it is asked for, from the story as it stands. */
export function devPlugin(): Plugin {
  const site = process.env['SITE_URL'] ?? null;
  const readings = makeReadings(site);
  const pictureOf = makeDrawings();

  async function answer(asked: string, server: ViteDevServer): Promise<string | Uint8Array | null> {
    const { root } = server.config;
    if (asked.startsWith('geo/')) return ownFileAt(diskAt(root), asked);
    if (asked === ICON_FILE) return logoOf(trustedBrand(diskAt(root)), diskAt(root));
    const { stories, list } = trustedSite(diskAt(root));
    if (list !== null && (asked === list || asked === `${list}index.html`)) {
      const code = await loadModule<typeof entry>(root, 'site/vite/entry.ts', server);
      return code.listPage(readings.right(root, stories), list, assetsFrom(code), code.developmentEdition());
    }
    const story = stories.find(({ folder }) => folder !== '' && asked.startsWith(folder)) ?? stories[0];
    if (story === undefined || !asked.startsWith(story.folder)) return null;
    return answerOf(story, asked.slice(story.folder.length), server);
  }

  async function answerOf(told: SiteStory, path: string, server: ViteDevServer): Promise<string | Uint8Array | null> {
    const { root } = server.config;
    if (isLoaderFile(path)) return (await freshLoader(root)).files.get(path) ?? null;
    if (path.startsWith(RELEASES_PATH)) return releasedFile(root, told.slug, path.slice(RELEASES_PATH.length));
    const isPicture = /^(stills|step|class)\/.*\.(svg|png)$/.test(path);
    const asked = /^((?:[a-z0-9-]+\/)*)(?:index\.html)?$/.exec(path)?.[1];
    const isData = path.startsWith('data/') && asked === undefined;
    const isOwn = [STORY_FILE, VOICES_FILE, LETTERING_FILE].includes(path) || path.endsWith('.woff2');
    const isMedia = path.startsWith(MEDIA_PATH) && asked === undefined;
    if (!isOwn && !isPicture && !isData && !isMedia && asked === undefined) return null;
    const code = await loadModule<typeof entry>(root, 'site/vite/entry.ts', server);
    const reading = readings.now(root, told);
    if (path === STORY_FILE) return code.storyData(reading);
    if (isOwn) return ownAt(path, reading);
    if (isData) return contentAt(path, otherData(reading.story, reading.disk));
    if (isMedia) return contentAt(path, await code.keptMedia(root, reading, server.config.cacheDir, path));
    if (isPicture) return pictureAt(path, reading, server, code, pictureOf);
    const { pages, write } = code.sitePages({
      reading,
      assets: assetsFrom(code),
      integrity: null,
      notices: [],
      papers: [],
    });
    const page = pages.find((each) => each.path === asked);
    return page === undefined ? null : write(page, code.developmentEdition());
  }

  return {
    name: 'site-dev',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      for (const folder of ['stories', 'seeds', 'public/geo']) server.watcher.add(join(root, folder));
      server.watcher.on('change', (file) => {
        if (/^(stories|seeds|public\/geo)\//.test(relative(root, file))) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
        answer(path, server).then(
          (content) => {
            if (content === null) return next();
            response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
            response.end(content);
          },
          (error: unknown) => {
            if (!isWrong(error) || extname(path) !== '') return next(error);
            // In its own page alone: the overlay would cover those of stories that are right.
            response.statusCode = 500;
            response.setHeader('Content-Type', TYPES['.html'] ?? '');
            response.end(wrongPage(error));
          },
        );
      });
    },
  };
}

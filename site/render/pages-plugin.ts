import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup, ViteDevServer } from 'vite';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { STORY_FILE, type StoryFile } from '../../src/pages/frame/story-file.ts';
import type {
  CLASSIC_SCRIPTS,
  MorePage,
  morePagesOf,
  PAGE_SCRIPTS,
  PAGE_STYLES,
  PageScript,
  rootFrom,
} from '../../src/pages/more-pages.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { classicScript } from '../classic-script.ts';
import { weighedData } from '../input/data-files.ts';
import { loadGazetteer } from '../input/gazetteer.ts';
import { diskAt } from '../input/story-files.ts';
import { loadModule } from '../load-module.ts';
import { buildLoader } from '../loader-plugin.ts';
import { releasedVersions } from '../releases/manifest.ts';
import type { whereMaps } from '../where/maps.ts';
import { documentAround } from './document.ts';
import { GUARD_FILE } from './head-links.ts';
import { trusted, trustedTeaching } from './story-page.ts';

const LANG = 'en';
const PAGES = '/src/pages/more-pages.ts';

interface Pages {
  readonly morePagesOf: typeof morePagesOf;
  readonly PAGE_SCRIPTS: typeof PAGE_SCRIPTS;
  readonly CLASSIC_SCRIPTS: typeof CLASSIC_SCRIPTS;
  readonly PAGE_STYLES: typeof PAGE_STYLES;
  readonly rootFrom: typeof rootFrom;
}

/** In development styles come as modules, for which the page needs a script. */
const DEV_LINKS = `<script type="module">
      import '/@vite/client';
      import '/@id/virtual:fonts.css';
      import '/@id/virtual:theme.css';
      import '/src/styles/page.css';
    </script>`;

/** The style sheets that the reader's page links: these pages have the same. */
function styleSheets(bundle: Rollup.OutputBundle): readonly string[] {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('expected index.html in the build, found it not');
  const html = String(index.source).replace(/<noscript>.*?<\/noscript>/gs, '');
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="(?:\.\/)?([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  if (sheets.length === 0) throw new Error('index.html: expected a link to a style sheet, found none');
  return sheets;
}

const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;

/** Builds the pages beside the reader's: one for each step, the handout, the data. Call it after what fills index.html. */
export function morePages(): Plugin {
  let root = process.cwd();
  let server: ViteDevServer | undefined;
  let scripts: ReadonlyMap<PageScript, string> = new Map(); // names of the files that the build emits
  let styles: ReadonlyMap<string, string> = new Map(); // and of the style sheets
  let unmodular: ReadonlySet<PageScript> = new Set(); // those that are no modules
  const site = process.env['SITE_URL'] ?? null;

  /** Reads the story once and answers with a writer of its pages. */
  async function writer(): Promise<{
    pages: readonly MorePage[];
    write(page: MorePage, links: string, live?: string): string;
    /** What the live maps of frames read. */
    data: string;
    from: Pages['rootFrom'];
  }> {
    const story = trusted(root);
    const alts = stepAlts(story, loadGazetteer(diskAt(root), LANG), LANG, ALT_EN);
    const files = weighedData(story, diskAt(root));
    const integrity = server === undefined ? (await buildLoader(root)).integrity : null; // in development it changes
    const { version } = story.meta;
    const release = releasedVersions(root).includes(version) ? version : null;
    const { morePagesOf: pagesOf, rootFrom: from } = await loadModule<Pages>(root, PAGES, server);
    const teaching = trustedTeaching(root, story);
    const maps = await loadModule<{ whereMaps: typeof whereMaps }>(root, '/site/where/maps.ts', server);
    const where = maps.whereMaps(story, teaching?.where ?? [], diskAt(root));
    const file: StoryFile = { story: mapStory(story, LANG), alts: Object.fromEntries(alts) };
    return {
      pages: pagesOf(story, teaching),
      data: JSON.stringify(file),
      from,
      write(page, links, live) {
        const { head, body } = page.render(story, LANG, {
          alts,
          site,
          root: from(page.path),
          files,
          integrity,
          release,
          teaching,
          where,
        });
        const of = {
          ...(page.step === undefined ? {} : { step: page.step }),
          ...(page.page === undefined ? {} : { page: page.page }),
          ...(page.frames === undefined ? {} : { frames: page.frames }),
          ...(live === undefined ? {} : { live }),
        };
        const policy = server === undefined;
        return documentAround({ ...of, root: from(page.path), lang: LANG, head, body, links, policy });
      },
    };
  }

  return {
    name: 'more-pages',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      if (this.environment.config.command !== 'build') return;
      const { PAGE_SCRIPTS: modules, CLASSIC_SCRIPTS: classic, PAGE_STYLES } = await loadModule<Pages>(root, PAGES);
      styles = new Map(
        Object.entries(PAGE_STYLES).map(([name, file]) => [
          name,
          this.emitFile({ type: 'asset', name: `${name}.css`, source: readFileSync(join(root, file), 'utf8') }),
        ]),
      );
      const names = (Object.keys(modules) as (keyof typeof modules)[]).filter((name) => name !== 'reader'); // an entry already
      const classicNames = Object.keys(classic) as (keyof typeof classic)[];
      unmodular = new Set(classicNames);
      const built = await Promise.all(classicNames.map((name) => classicScript(root, classic[name])));
      scripts = new Map<PageScript, string>([
        ...names.map(
          (name) =>
            [
              name,
              this.emitFile({ type: 'chunk', id: `${root}/${modules[name]}`, name, preserveSignature: 'strict' }),
            ] as const,
        ),
        ...classicNames.map(
          (name, index) =>
            [name, this.emitFile({ type: 'asset', name: `${name}.js`, source: built[index] ?? '' })] as const,
        ),
      ]);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { pages, write, data, from } = await writer();
        const sheets = styleSheets(bundle);
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === 'index',
        );
        const fileOf = (name: PageScript): string => {
          const reference = scripts.get(name);
          const file = reference === undefined ? entry?.fileName : this.getFileName(reference);
          if (file === undefined) throw new Error(`expected the script ${name} in the build, found it not`);
          return file;
        };
        const styleOf = (name: string | undefined): readonly string[] => {
          const reference = name === undefined ? undefined : styles.get(name);
          return reference === undefined ? [] : [this.getFileName(reference)];
        };
        this.emitFile({ type: 'asset', fileName: STORY_FILE, source: data });
        for (const page of pages) {
          const up = from(page.path);
          const script = page.script === null ? undefined : fileOf(page.script);
          const kind = page.script !== null && unmodular.has(page.script) ? 'defer' : 'type="module"';
          const guard = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(GUARD_FILE));
          if (guard === undefined) throw new Error(`expected ${GUARD_FILE} in the build, found it not`);
          const links = [
            ...[...sheets, ...styleOf(page.style)].map((file) => sheet(up + file)),
            ...styleOf(page.plainStyle).map((file) => `<noscript>${sheet(up + file)}</noscript>`),
            ...(page.guarded === true
              ? [`<script async fetchpriority="low" src="${up}${guard.fileName}"></script>`]
              : []),
            ...(script === undefined ? [] : [`<script ${kind} src="${up}${script}"></script>`]),
          ];
          this.emitFile({
            type: 'asset',
            fileName: `${page.path}index.html`,
            source: write(page, links.join('\n    '), page.live === undefined ? undefined : up + fileOf(page.live)),
          });
        }
      },
    },
    configureServer(dev) {
      server = dev;
      dev.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] === `/${STORY_FILE}`) {
          response.setHeader('Content-Type', 'application/json');
          writer()
            .then(({ data }) => response.end(data))
            .catch(next);
          return;
        }
        const path = /^\/((?:[a-z0-9-]+\/)+)(?:index\.html)?(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (path === undefined) return next();
        Promise.all([writer(), loadModule<Pages>(root, PAGES, dev)])
          .then(([{ pages, write }, { PAGE_SCRIPTS: modules, CLASSIC_SCRIPTS: classic, PAGE_STYLES }]) => {
            const files = { ...modules, ...classic };
            const page = pages.find((each) => each.path === path);
            if (page === undefined) return next();
            const own =
              page.script === null ? '' : `\n    <script type="module" src="/${files[page.script]}"></script>`;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            const style =
              page.style === undefined ? '' : `\n    <link rel="stylesheet" href="/${PAGE_STYLES[page.style]}">`;
            response.end(
              write(page, DEV_LINKS + style + own, page.live === undefined ? undefined : `/${files[page.live]}`),
            );
          })
          .catch(next);
      });
    },
  };
}

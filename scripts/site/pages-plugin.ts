import type { Plugin, Rollup, ViteDevServer } from 'vite';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import type { renderHandout } from '../../src/pages/handout/render.tsx';
import type { renderStepPage } from '../../src/pages/step/render.tsx';
import { ALT_EN } from '../../src/strings/alt.ts';
import { loadGazetteer } from '../lib/gazetteer.ts';
import { diskAt } from '../lib/story-files.ts';
import { documentAround } from './document.ts';
import { loadModule } from './load-module.ts';
import { trusted } from './story-page.ts';

const LANG = 'en';
const STEP = '/src/pages/step/render.tsx';
const HANDOUT = '/src/pages/handout/render.tsx';
const SCRIPT = 'src/pages/step/main.ts';

interface Renderers {
  readonly renderStepPage: typeof renderStepPage;
  readonly renderHandout: typeof renderHandout;
}

/** A page by its path from the site's root, a slash at its end. */
interface Address {
  readonly path: string;
  readonly root: string;
  readonly step?: string;
}

const pagesOf = (steps: readonly { readonly id: string }[]): readonly Address[] => [
  ...steps.map(({ id }) => ({ path: `step/${id}/`, root: '../../', step: id })),
  { path: 'handout/', root: '../' },
];

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

/** Builds the pages beside the reader's: one for each step, and the handout. Call it after what fills index.html. */
export function morePages(): Plugin {
  let root = process.cwd();
  let server: ViteDevServer | undefined;
  let script = '';
  const site = process.env['SITE_URL'] ?? null;

  async function renderers(): Promise<Renderers> {
    const load = (file: string): Promise<Partial<Renderers>> => loadModule(root, file, server);
    return { ...(await load(STEP)), ...(await load(HANDOUT)) } as Renderers;
  }

  /** Reads the story once and answers with a writer of its pages. */
  async function writer(): Promise<{ pages: readonly Address[]; write(page: Address, links: string): string }> {
    const story = trusted(root);
    const alts = stepAlts(story, loadGazetteer(diskAt(root), LANG), LANG, ALT_EN);
    const render = await renderers();
    return {
      pages: pagesOf(story.steps),
      write(page, links) {
        const around = { alts, site, root: page.root };
        const { head, body } =
          page.step === undefined
            ? render.renderHandout(story, LANG, around)
            : render.renderStepPage(story, page.step, LANG, around);
        return documentAround({ ...page, lang: LANG, head, body, links, policy: server === undefined });
      },
    };
  }

  return {
    name: 'more-pages',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (this.environment.config.command === 'build')
        script = this.emitFile({ type: 'chunk', id: `${root}/${SCRIPT}`, name: 'step' });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { pages, write } = await writer();
        const sheets = styleSheets(bundle);
        const code = this.getFileName(script);
        for (const page of pages) {
          const links = [
            ...sheets.map((file) => `<link rel="stylesheet" href="${page.root}${file}">`),
            ...(page.step === undefined ? [] : [`<script type="module" src="${page.root}${code}"></script>`]),
          ];
          this.emitFile({
            type: 'asset',
            fileName: `${page.path}index.html`,
            source: write(page, links.join('\n    ')),
          });
        }
      },
    },
    configureServer(dev) {
      server = dev;
      dev.middlewares.use((request, response, next) => {
        const path = /^\/((?:step\/[^/?]+|handout)\/)(?:index\.html)?(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (path === undefined) return next();
        writer()
          .then(({ pages, write }) => {
            const page = pages.find((each) => each.path === path);
            if (page === undefined) return next();
            const own = page.step === undefined ? '' : `\n    <script type="module" src="/${SCRIPT}"></script>`;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(write(page, DEV_LINKS + own));
          })
          .catch(next);
      });
    },
  };
}

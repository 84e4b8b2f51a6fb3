import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Assets } from '../assets.ts';
import { weighFirstView } from '../budgets.ts';
import { type BuildInput, buildSite } from '../build.ts';
import { builtFiles } from '../built-files.ts';
import { keptZip } from '../disk/zip.ts';
import { weighFaces } from '../fonts/budget.ts';
import { type Reading, readSite } from '../input/reading.ts';
import { buildLoader } from '../loader.ts';
import { checkLoaders, copyReleases } from '../releases/copy.ts';
import type { SiteFile } from '../site-file.ts';
import { assetsOf } from './bundle-assets.ts';
import { classicScript } from './classic-script.ts';
import type * as entry from './entry.ts';
import { loadModule } from './load-module.ts';

const WORKER = 'src/offline/worker.ts';

/** What the plugin has when the site is built, for those who write another edition of its pages. */
export interface Built extends Pick<BuildInput, 'render' | 'reading' | 'assets'> {
  readonly integrity: string;
}

export interface SiteApi {
  /** Null before it is built. */
  built(): Built | null;
  /** Calls back when every page stands; pictures and packs may not yet. */
  onPages(listener: () => void): void;
}

/** Starts to draw. Files are kept until somebody takes them, and then handed on as they come. */
function gathered(draw: (take: (files: readonly SiteFile[]) => void) => Promise<void>): BuildInput['pictures'] {
  const drawn: SiteFile[] = [];
  let take = (files: readonly SiteFile[]): void => void drawn.push(...files);
  const all = draw((files) => take(files));
  all.catch(() => {}); // told when they are waited for
  return async (taker) => {
    taker(drawn);
    take = taker;
    await all;
  };
}

/** Builds the site beside the scripts and styles that Vite makes. */
export function buildPlugin(): Plugin<SiteApi> {
  const site = process.env['SITE_URL'] ?? null;
  let config: ResolvedConfig;
  let code: typeof entry;
  let reading: Reading;
  let pictures: BuildInput['pictures'];
  let loader: BuildInput['loader'];
  let worker = '';
  let pagesStand = (): void => {};
  let built: Built | null = null;
  const names = { scripts: new Map<string, string>(), styles: new Map<string, string>(), guard: '' };

  return {
    name: 'site',
    apply: 'build',
    api: {
      built: () => built,
      onPages(listener) {
        pagesStand = listener;
      },
    },
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { root, cacheDir } = config;
      if (site === null) this.info('SITE_URL is not set: canonical links are left out');
      const codeLoads = loadModule<typeof entry>(root, 'site/vite/entry.ts');
      const workerBuilds = classicScript(root, WORKER);
      const loaderBuilds = buildLoader(root);
      reading = readSite(root, site);
      code = await codeLoads;
      pictures = gathered((take) => code.drawPictures(root, reading, join(cacheDir, 'stills'), take));
      const { PAGE_SCRIPTS, CLASSIC_SCRIPTS, PAGE_STYLES, GUARD } = code;
      for (const [name, file] of Object.entries(PAGE_STYLES))
        names.styles.set(
          name,
          this.emitFile({ type: 'asset', name: `${name}.css`, source: readFileSync(join(root, file), 'utf8') }),
        );
      for (const [name, file] of Object.entries(PAGE_SCRIPTS))
        if (name !== 'reader')
          // the build's own entry
          names.scripts.set(
            name,
            this.emitFile({ type: 'chunk', id: join(root, file), name, preserveSignature: 'strict' }),
          );
      const classic = Object.entries({ ...CLASSIC_SCRIPTS, guard: GUARD });
      const sources = await Promise.all(classic.map(([, file]) => classicScript(root, file)));
      classic.forEach(([name], index) => {
        const reference = this.emitFile({ type: 'asset', name: `${name}.js`, source: sources[index] ?? '' });
        if (name === 'guard') names.guard = reference;
        else names.scripts.set(name, reference);
      });
      [loader, worker] = await Promise.all([loaderBuilds, workerBuilds]);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        checkLoaders(config.root, loader.source);
        weighFaces(bundle);
        const named = (references: ReadonlyMap<string, string>): Map<string, string> =>
          new Map([...references].map(([name, reference]) => [name, this.getFileName(reference)]));
        const assets: Assets = assetsOf(bundle, {
          scripts: named(names.scripts) as ReadonlyMap<keyof Assets['scripts'], string>,
          styles: named(names.styles),
          guard: this.getFileName(names.guard),
        });
        built = { reading, assets, render: code, integrity: loader.integrity };
        const { pages, write } = code.sitePages({ reading, assets, integrity: loader.integrity });
        const first = pages.find(({ path }) => path === '');
        if (first === undefined) this.error('no page in the build: nothing to weigh');
        this.info(weighFirstView(bundle, write(first, code.serverEdition()), loader.source));
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (built === null) this.error('nothing was built');
        const { root, build } = config;
        const outDir = resolve(root, build.outDir);
        const { assets } = built;
        await buildSite(
          { reading, assets, render: code, loader, worker, pictures, zip: (files) => keptZip(files, config.cacheDir) },
          {
            write(path, content) {
              const file = join(outDir, path);
              mkdirSync(dirname(file), { recursive: true });
              writeFileSync(file, content);
            },
            copyReleases: () => copyReleases(root, outDir),
            files: () => builtFiles(outDir),
            pagesStand: () => pagesStand(),
            info: (text) => this.info(text),
          },
        );
      },
    },
  };
}

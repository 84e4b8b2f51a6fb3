import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { Notice } from '../../src/pages/notices/notice.ts';
import { aloneOf, type Files, othersOf } from '../alone.ts';
import type { Assets } from '../assets.ts';
import { weighFirstView } from '../budgets.ts';
import { type BuildInput, buildSite, type Effects } from '../build.ts';
import { builtFiles } from '../built-files.ts';
import { keptZip } from '../disk/zip.ts';
import { buildLoader } from '../loader.ts';
import { noticesOf } from '../notices/notices.ts';
import { releasedFiles } from '../releases/copy.ts';
import type { SitePages } from '../render/pages.ts';
import { assetsOf } from './bundle-assets.ts';
import { classicScript } from './classic-script.ts';
import type * as entry from './entry.ts';
import { loadModule } from './load-module.ts';
import { beginStories, firstPages, listOf, storiesWith, type ToldStory, withPapers } from './stories.ts';

const WORKER = 'src/offline/worker.ts';

export interface SiteApi {
  /** A story as on a site that tells it alone, to write another edition of it; null: it is not built. */
  alone(slug: string): { readonly pages: SitePages; readonly files: Files } | null;
  /** Calls back when every page stands; pictures and packs may not yet. */
  onPages(listener: () => void): void;
}

interface References {
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly guard: string;
  /** What the scripts that are no modules were made of. */
  readonly modules: readonly string[];
}

/** A style sheet without its comments, indents and most ends of lines: Vite does not look into what it is handed. */
const sheetOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*/g, '\n')
    .replaceAll(/([{};,])\n/g, '$1');

/** Hands Vite every script and style sheet that pages name. Answers with its names for them. */
async function emitFiles(context: Rollup.PluginContext, root: string, code: typeof entry): Promise<References> {
  const { PAGE_SCRIPTS, CLASSIC_SCRIPTS, PAGE_STYLES, GUARD } = code;
  const asset = (name: string, source: string): string => context.emitFile({ type: 'asset', name, source });
  const styles = Object.entries(PAGE_STYLES).map(
    ([name, files]) => [name, asset(`${name}.css`, files.map((file) => sheetOf(join(root, file))).join(''))] as const,
  );
  const modules = Object.entries(PAGE_SCRIPTS)
    .filter(([name]) => name !== 'reader') // the build's own entry
    .map(([name, file]) => {
      const id = join(root, file);
      return [name, context.emitFile({ type: 'chunk', id, name, preserveSignature: 'strict' })] as const;
    });
  const within: string[] = [];
  const emit = async (name: string, file: string): Promise<string> => {
    const script = await classicScript(root, file);
    within.push(...script.modules);
    return asset(`${name}.js`, script.code);
  };
  const [guard, ...classic] = await Promise.all([
    emit('guard', GUARD),
    ...Object.entries(CLASSIC_SCRIPTS).map(async ([name, file]) => [name, await emit(name, file)] as const),
  ]);
  return { scripts: new Map([...modules, ...classic]), styles: new Map(styles), guard, modules: within };
}

/** What Vite called the files that pages name. */
function namedIn(
  bundle: Rollup.OutputBundle,
  { guard, scripts, styles }: References,
  nameOf: (reference: string) => string,
): Assets {
  const named = (list: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...list].map(([name, reference]) => [name, nameOf(reference)]));
  return assetsOf(bundle, {
    scripts: named(scripts) as ReadonlyMap<keyof Assets['scripts'], string>,
    styles: named(styles),
    guard: nameOf(guard),
  });
}

/** The files of the site as they lie in a folder. */
function effectsIn(outDir: string, pagesStand: () => void, info: (text: string) => void): Effects {
  return {
    write(path, content) {
      const file = join(outDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    files: () => builtFiles(outDir),
    pagesStand,
    info,
  };
}

/** Builds the site beside the scripts and styles that Vite makes; without pictures, for what asks of its pages alone. */
export function buildPlugin(draws = true): Plugin<SiteApi> {
  const site = process.env['SITE_URL'] ?? null;
  let config: ResolvedConfig;
  let code: typeof entry;
  let input: Pick<BuildInput, 'loader' | 'worker' | 'released'>;
  let told: readonly ToldStory[] = [];
  let references: References;
  let within: readonly string[] = [];
  let pages: readonly SitePages[] = [];
  let list: BuildInput['list'] = null;
  let notices: readonly Notice[] = [];
  let pagesStand = (): void => {};

  return {
    name: 'site',
    apply: 'build',
    api: {
      alone(slug) {
        const index = told.findIndex(({ reading }) => reading.story.meta.slug === slug);
        const [reading, site] = [told[index]?.reading, pages[index]];
        if (reading === undefined || site === undefined) return null;
        const files = builtFiles(resolve(config.root, config.build.outDir));
        return { pages: site.alone(), files: aloneOf(reading, files, othersOf(told, list)).files };
      },
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
      const [codeLoads, workerBuilds, loaderBuilds] = [
        loadModule<typeof entry>(root, 'site/vite/entry.ts'),
        classicScript(root, WORKER),
        buildLoader(root),
      ];
      code = await codeLoads;
      for (const warning of await code.insistOnStories(root, cacheDir)) this.warn(warning);
      const begun = beginStories(root, cacheDir, site, draws ? code : null);
      references = await emitFiles(this, root, code);
      told = await withPapers(begun, root, cacheDir, code);
      const loader = await loaderBuilds;
      const released = told.flatMap(({ reading: { story, folder } }) =>
        releasedFiles(root, { slug: story.meta.slug, folder }, loader.files),
      );
      const { code: worker, modules } = await workerBuilds;
      within = [...references.modules, ...loader.modules, ...modules];
      input = { loader, released, worker };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { loader } = input;
        const assets = namedIn(bundle, references, (reference) => this.getFileName(reference));
        const bundled = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        const lettering = told.flatMap(({ reading }) => reading.lettering?.packages ?? []);
        notices = noticesOf(config.root, [...within, ...bundled], lettering);
        pages = told.map(({ reading, papers }) =>
          code.sitePages({ reading, assets, integrity: loader.integrity, notices, papers }),
        );
        list = listOf(told, config.root, assets, code);
        for (const first of firstPages(pages, told, code)) this.info(weighFirstView(bundle, first, loader.source));
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (pages.length === 0) this.error('nothing was built');
        const { root, cacheDir, build } = config;
        const effects = effectsIn(resolve(root, build.outDir), () => pagesStand(), this.info.bind(this));
        const stories = storiesWith(pages, told, code);
        await buildSite({ ...input, stories, list, notices, zip: (files) => keptZip(files, cacheDir) }, effects);
      },
    },
  };
}

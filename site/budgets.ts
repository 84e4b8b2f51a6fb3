import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { LOADER_FILE } from '../src/core/embed/loader-file.ts';

/** What a first view may weigh, kilobytes of 1000 bytes, compressed with gzip. The faces have a budget of their own. */
const BUDGETS = {
  'scripts before the map': 30,
  'all style sheets': 15,
  'the classroom’s own style sheets': 4,
  'the page': 60,
  'the frame’s script': 5,
  'the loader': 5,
} as const;
export type Budgets = Readonly<Record<keyof typeof BUDGETS, number>>;

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

const weigh = (source: string | Uint8Array): number => gzipSync(source, { level: 9 }).length;

/** Entry and whatever it brings without the map: chunks reached from it, but for those that wait for the reader. */
function beforeTheMap(bundle: Bundle, entry: string, later: ReadonlySet<string>): readonly Rollup.OutputChunk[] {
  const found = new Map<string, Rollup.OutputChunk>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name) || later.has(chunk.name)) return;
    found.set(name, chunk);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) take(next);
  };
  take(entry);
  return [...found.values()];
}

/** Fails the build when a first view weighs more than it may, and says by how much; else prints what it weighs. */
export function budgets(limits: Budgets = BUDGETS): Plugin {
  const LATER = new Set(['live-map', 'picture', 'card', 'contents-more', 'lay-out', 'inspect', 'explore', 'builder']);
  return {
    name: 'budgets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry && file.name === 'index');
        const page = bundle['index.html'];
        if (entry?.type !== 'chunk' || page?.type !== 'asset') this.error('no page in the build: nothing to weigh');
        const scripts = beforeTheMap(bundle, entry.fileName, LATER);
        const isClass = (file: Rollup.OutputAsset): boolean =>
          ['present.css', 'where.css'].some((name) => file.names.includes(name)); // no reader has them
        const every = files.filter(
          (file): file is Rollup.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'),
        );
        const weightOf = (list: readonly Rollup.OutputAsset[]): number =>
          list.reduce((sum, { source }) => sum + weigh(source), 0) / 1000;
        const framed = files.find((file) => file.type === 'asset' && file.names.includes('frame.js'));
        if (framed?.type !== 'asset') this.error('no script of the frames in the build: nothing to weigh');
        const loader = bundle[LOADER_FILE];
        if (loader?.type !== 'asset') this.error('no loader in the build: nothing to weigh');
        const weights: Budgets = {
          'scripts before the map': scripts.reduce((sum, { code }) => sum + weigh(code), 0) / 1000,
          'all style sheets': weightOf(every.filter((file) => !isClass(file))),
          'the classroom’s own style sheets': weightOf(every.filter(isClass)),
          'the page': weigh(page.source) / 1000,
          'the frame’s script': weigh(framed.source) / 1000,
          'the loader': weigh(loader.source) / 1000,
        };
        const names = Object.keys(BUDGETS) as (keyof Budgets)[];
        const over = names.filter((name) => weights[name] > limits[name]);
        const line = (name: keyof Budgets): string => `${name} ${weights[name].toFixed(1)} of ${limits[name]} KB`;
        if (over.length > 0)
          this.error(
            `over budget: ${over.map((name) => `${line(name)}, ${(weights[name] - limits[name]).toFixed(1)} KB too much`).join('; ')}`,
          );
        this.info(names.map(line).join(' · '));
      },
    },
  };
}

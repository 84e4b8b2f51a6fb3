import { basename } from 'node:path';
import type { Rollup } from 'vite';
import type { PageScript } from '../../src/pages/pages.ts';
import type { Assets } from '../assets.ts';

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

/** Chunks and all that they import at once, by their files; each is there once, what was named first comes first. */
function withImports(bundle: Bundle, names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(take);
  };
  names.forEach(take);
  return [...found];
}

/** The entry of the reader's page. */
function entryOf(bundle: Bundle): Rollup.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry && file.name === 'index') return file;
  throw new Error('expected the reader’s script in the build, found it not');
}

/** The chunks of the live map with all that they import, and its worker. */
function engineOf(bundle: Bundle): readonly string[] {
  const own = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && (file.name === 'live-map' || file.name === 'picture'),
  );
  const scripts = withImports(
    bundle,
    own.map(({ fileName }) => fileName),
  );
  // A worker is an asset without a name: it is the script that one of these names.
  const names = (script: string, file: string): boolean => {
    const chunk = bundle[script];
    return chunk?.type === 'chunk' && chunk.code.includes(basename(file));
  };
  const worker = Object.values(bundle).find(
    ({ type, fileName }) =>
      type === 'asset' && fileName.endsWith('.js') && scripts.some((script) => names(script, fileName)),
  );
  if (own.length < 2 || worker === undefined)
    throw new Error('expected the chunks of the live map and its worker in the build, found them not');
  return [...scripts, worker.fileName];
}

/** Names of emitted files by what they were emitted for. */
interface Emitted {
  readonly scripts: ReadonlyMap<PageScript, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly guard: string;
}

/** What pages name, out of what Vite made. Throws where something is not there. */
export function assetsOf(bundle: Bundle, emitted: Emitted): Assets {
  const entry = entryOf(bundle);
  const styles = [...(entry.viteMetadata?.importedCss ?? [])];
  if (styles.length === 0) throw new Error('expected a style sheet of the reader’s script, found none');
  const scripts = { ...Object.fromEntries(emitted.scripts), reader: entry.fileName };
  return {
    styles,
    pageStyles: Object.fromEntries(
      [...emitted.styles].map(([name, file]) => [name, [file]]),
    ) as unknown as Assets['pageStyles'],
    scripts: scripts as Assets['scripts'],
    preloads: withImports(bundle, entry.imports),
    engine: engineOf(bundle),
    guard: emitted.guard,
  };
}

import { integrityOf } from './integrity.ts';
import { classicScript } from './vite/classic-script.ts';

export const LOADER_ENTRY = 'src/embed/loader.ts';

export interface Loader {
  readonly source: string;
  /** What a page that loads it may hold it against. */
  readonly integrity: string;
  /** What it was made of. */
  readonly modules: readonly string[];
}

let built: Promise<Loader> | null = null;

/** The script that embeds the story, built once for a build. */
export function buildLoader(root: string): Promise<Loader> {
  built ??= classicScript(root, LOADER_ENTRY).then(({ code, modules }) => ({
    source: code,
    integrity: integrityOf(code),
    modules,
  }));
  return built;
}

import { LOADER_FILE, PART_FILE } from '../src/core/embed/loader-file.ts';
import { integrityOf } from './integrity.ts';
import { classicScript } from './vite/classic-script.ts';

const LOADER_ENTRY = 'src/embed/loader.ts';
const PART_ENTRY = 'src/embed/part.ts';

export interface Loader {
  readonly source: string;
  /** What a page that loads it may hold it against. */
  readonly integrity: string;
  /** What it was made of. */
  readonly modules: readonly string[];
  /** Its file and that of its part, which it holds against a digest, by their paths from the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

let built: Promise<Loader> | null = null;

/** Builds it anew, as while it is developed. */
export async function freshLoader(root: string): Promise<Loader> {
  const part = await classicScript(root, PART_ENTRY);
  const loader = await classicScript(root, LOADER_ENTRY, { PART_INTEGRITY: JSON.stringify(integrityOf(part.code)) });
  const files = new Map([
    [LOADER_FILE, loader.code],
    [PART_FILE, part.code],
  ]);
  const modules = [...loader.modules, ...part.modules];
  return { source: loader.code, integrity: integrityOf(loader.code), files, modules };
}

/** The script that embeds the story, built once for a build. */
export function buildLoader(root: string): Promise<Loader> {
  built ??= freshLoader(root);
  return built;
}

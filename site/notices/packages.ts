// Which packages are in the scripts of the site: read off the modules that the build put into them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../../src/core/record.ts';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/.@][^/]*/; // caches lie there too, under names with a dot

/** The folder of the package that a module belongs to; null: it is ours. */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '');
  return PACKAGE.exec(path)?.[0] ?? null;
}

/** A package by its name, as Node finds it from a folder. */
function found(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return path;
    if (folder === dirname(folder)) return null;
  }
}

/** Packages that a module was made of before it was published, as the map beside it has them. */
function within(file: string, folder: string): readonly string[] {
  if (!existsSync(`${file}.map`)) return [];
  const map: unknown = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const sources: readonly unknown[] = isRecord(map) && Array.isArray(map['sources']) ? map['sources'] : [];
  const names = new Set(
    sources.flatMap(
      (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(String(source))?.[1] ?? [],
    ),
  );
  return [...names].map((name) => {
    const path = found(name, folder);
    if (path === null) throw new Error(`${file} holds ${name}: expected it to be installed, to read its licence`);
    return path;
  });
}

/** Folders of all packages that these modules are from, and of those that were bundled into them. */
export function packagesOf(modules: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const folder = packageFolder(id);
    if (folder === null) continue;
    folders.add(folder);
    for (const inner of within(id.replace(/[?#].*$/, ''), folder)) folders.add(inner);
  }
  return [...folders];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../loader.ts';

export const RELEASES = 'releases';
export const MANIFEST = 'manifest.json';

/** What a release holds: each file's digest by its path. */
export type Manifest = Readonly<Record<string, string>>;

const VERSION = /^\d+\.\d+\.\d+$/;

/** Versions that were released, in no order. Throws where a folder is called otherwise. */
export function releasedVersions(root: string): readonly string[] {
  const folder = join(root, RELEASES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      if (!VERSION.test(name)) throw new Error(`${RELEASES}/${name}: expected a version as 1.0.0 for a name`);
      return name;
    });
}

/** Every file of a folder, as paths from it with slashes, sorted; the manifest aside. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file !== MANIFEST)
    .sort();

export const manifestOf = (folder: string): Manifest =>
  Object.fromEntries(filesIn(folder).map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));

/** Throws where the file is no manifest. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read !== 'object' || read === null || !Object.values(read).every((digest) => typeof digest === 'string'))
    throw new Error(`${file}: expected a digest for each file, got something else`);
  return read as Manifest;
}

/** What differs between a released folder and its manifest, a line for each file; none when it is as published. */
export function changesIn(folder: string): readonly string[] {
  const published = readManifest(folder);
  const now = manifestOf(folder);
  const names = [...new Set([...Object.keys(published), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    if (published[name] === now[name]) return [];
    if (now[name] === undefined) return [`${name} is gone`];
    return published[name] === undefined ? [`${name} was added`] : [`${name} was changed`];
  });
}

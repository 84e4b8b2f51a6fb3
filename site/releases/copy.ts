import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOADER_FILE } from '../../src/core/embed/loader-file.ts';
import { releasePath } from '../../src/core/embed/releases.ts';
import { filesIn, MANIFEST, RELEASES, releasedVersions } from './manifest.ts';

interface Released {
  readonly version: string;
  readonly from: string;
}

const releasesOf = (root: string): readonly Released[] =>
  releasedVersions(root).map((version) => ({ version, from: join(root, RELEASES, version) }));

/** Throws where the loader is another file than one that was released under its name. */
export function checkLoaders(root: string, source: string): void {
  for (const { version, from } of releasesOf(root)) {
    const published = join(from, LOADER_FILE);
    if (existsSync(published) && readFileSync(published, 'utf8') !== source)
      throw new Error(
        `${LOADER_FILE} was released with ${version} and is another file now: articles hold it against a digest of what it was. Raise LOADER_VERSION in src/core/embed/loader-file.ts`,
      );
  }
}

/** Copies every release beside the site, unchanged, and to its root the loaders that articles out there name. */
export function copyReleases(root: string, outDir: string): void {
  for (const { version, from } of releasesOf(root)) {
    const filter = (file: string): boolean => file !== join(from, MANIFEST);
    cpSync(from, join(outDir, releasePath(version)), { recursive: true, filter });
    for (const file of filesIn(from)) if (/^embed\.\d+\.js$/.test(file)) cpSync(join(from, file), join(outDir, file));
  }
}

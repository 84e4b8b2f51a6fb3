import { isLoaderFile } from '../../src/core/embed/loader-file.ts';
import { releasePath } from '../../src/core/embed/releases.ts';
import type { SiteFile } from '../site-file.ts';
import { readRelease, releasedVersions } from './manifest.ts';

/**
 * Every release of a story as it stands beside it, and beside the story the loaders that articles out there name.
 * Throws where a release is not as it was published, or where the loader is another file than one that was released under
 * its name.
 */
export function releasedFiles(
  root: string,
  { slug, folder }: { readonly slug: string; readonly folder: string },
  loaders: ReadonlyMap<string, string>,
): readonly SiteFile[] {
  return releasedVersions(root, slug).flatMap((version) => {
    const files = readRelease(root, slug, version);
    for (const [path, now] of loaders) {
      const published = files.get(path);
      if (published !== undefined && Buffer.from(published).toString('utf8') !== now)
        throw new Error(
          `${folder}${path} was released with ${version} and is another file now: articles hold it against a digest of what it was. Raise LOADER_VERSION in src/core/embed/loader-file.ts`,
        );
    }
    return [...files].flatMap(([path, content]) => [
      { path: `${folder}${releasePath(version)}${path}`, content },
      ...(isLoaderFile(path) ? [{ path: folder + path, content }] : []),
    ]);
  });
}

import { LOADER_FILE } from '../../src/core/embed/loader-file.ts';
import { releasePath } from '../../src/core/embed/releases.ts';
import type { SiteFile } from '../site-file.ts';
import { readRelease, releasedVersions } from './manifest.ts';

const LOADER = /^embed\.\d+\.js$/;

/**
 * Every release as it stands beside the site, and at the site's root the loaders that articles out there name. Throws where
 * a release is not as it was published, or where the loader is another file than one that was released under its name.
 */
export function releasedFiles(root: string, loader: string): readonly SiteFile[] {
  return releasedVersions(root).flatMap((version) => {
    const files = readRelease(root, version);
    const published = files.get(LOADER_FILE);
    if (published !== undefined && Buffer.from(published).toString('utf8') !== loader)
      throw new Error(
        `${LOADER_FILE} was released with ${version} and is another file now: articles hold it against a digest of what it was. Raise LOADER_VERSION in src/core/embed/loader-file.ts`,
      );
    return [...files].flatMap(([path, content]) => [
      { path: `${releasePath(version)}${path}`, content },
      ...(LOADER.test(path) ? [{ path, content }] : []),
    ]);
  });
}

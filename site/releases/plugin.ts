import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { LOADER_FILE } from '../../src/core/embed/loader-file.ts';
import { RELEASES_PATH, releasePath } from '../../src/core/embed/releases.ts';
import { filesIn, MANIFEST, RELEASES, releasedVersions } from './manifest.ts';

/** Copies every release beside the site, unchanged, and to its root the loaders that articles out there name. */
export function releases(): Plugin {
  let root = process.cwd();
  let outDir = 'dist';
  const folders = (): readonly { readonly version: string; readonly from: string }[] =>
    releasedVersions(root).map((version) => ({ version, from: join(root, RELEASES, version) }));
  return {
    name: 'releases',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const loader = bundle[LOADER_FILE];
        const source = loader?.type === 'asset' ? String(loader.source) : '';
        for (const { version, from } of folders()) {
          const published = join(from, LOADER_FILE);
          if (existsSync(published) && readFileSync(published, 'utf8') !== source)
            this.error(
              `${LOADER_FILE} was released with ${version} and is another file now: articles hold it against a digest of what it was. Raise LOADER_VERSION in src/core/embed/loader-file.ts`,
            );
        }
      },
    },
    writeBundle() {
      for (const { version, from } of folders()) {
        const filter = (file: string): boolean => file !== join(from, MANIFEST);
        cpSync(from, join(outDir, releasePath(version)), { recursive: true, filter });
        for (const file of filesIn(from))
          if (/^embed\.\d+\.js$/.test(file)) cpSync(join(from, file), join(outDir, file));
      }
    },
    configureServer(dev) {
      dev.middlewares.use(`/${RELEASES_PATH}`, sirv(join(root, RELEASES), { dev: true }));
    },
  };
}

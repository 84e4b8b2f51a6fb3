import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { LOADER_FILE } from '../src/core/embed/loader-file.ts';
import { classicScript } from './classic-script.ts';

const ENTRY = 'src/embed/loader.ts';

export interface Loader {
  readonly source: string;
  /** What a page that loads it may hold it against. */
  readonly integrity: string;
}

export const integrityOf = (source: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(source).digest('base64')}`;

let built: Promise<Loader> | null = null;

/** The script that embeds the story, built once for a build. */
export function buildLoader(root: string): Promise<Loader> {
  built ??= classicScript(root, ENTRY).then((source) => ({ source, integrity: integrityOf(source) }));
  return built;
}

/** Writes the loader under a name that says its version: what others have put into their pages never changes. */
export function loader(): Plugin {
  let root = process.cwd();
  return {
    name: 'loader',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const { source } = await buildLoader(root);
      this.emitFile({ type: 'asset', fileName: LOADER_FILE, source });
    },
    configureServer(dev) {
      dev.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${LOADER_FILE}`) return next();
        classicScript(root, ENTRY)
          .then((source) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(source);
          })
          .catch(next);
      });
    },
  };
}

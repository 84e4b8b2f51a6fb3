import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { diskAt } from '../lib/story-files.ts';
import { loadModule } from '../site/load-module.ts';
import { trusted } from '../site/story-page.ts';
import type { buildStills, StillFile } from './build.ts';
import { digestOf, keep, kept } from './cache.ts';

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };
const LANG = 'en';

/** The stills of the story as files of the site: written by the build, drawn on request while developing. */
export function stills(): Plugin {
  let root = process.cwd();
  let folder = '';
  const site = process.env['SITE_URL'] ?? null;

  async function files(): Promise<readonly StillFile[]> {
    const story = trusted(root);
    const inputs = [JSON.stringify(story, (_, value) => (value instanceof Map ? [...value] : value)), site ?? ''];
    const digest = digestOf(root, ...inputs);
    const before = kept(folder, digest);
    if (before !== null) return before;
    const module = await loadModule<{ buildStills: typeof buildStills }>(root, '/scripts/stills/build.ts');
    const drawn = await module.buildStills(story, LANG, diskAt(root), site);
    keep(folder, digest, drawn);
    return drawn;
  }

  return {
    name: 'stills',
    configResolved(config) {
      root = config.root;
      folder = join(config.cacheDir, 'stills');
    },
    async generateBundle() {
      for (const { path, content } of await files()) this.emitFile({ type: 'asset', fileName: path, source: content });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
        if (!/^(stills|step)\/.*\.(svg|png)$/.test(path)) return next();
        files().then((all) => {
          const found = all.find((file) => file.path === path);
          if (found === undefined) return next();
          response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
          response.end(found.content);
        }, next);
      });
    },
  };
}

import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Story } from '../../src/core/story.ts';
import { diskAt } from '../input/story-files.ts';
import { loadModule } from '../load-module.ts';
import { trusted, trustedTeaching } from '../render/story-page.ts';
import type { buildWherePictures } from '../where/pictures.ts';
import type { buildBlankMap } from './blank-map.ts';
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
    return [...(kept(folder, digest) ?? (await drawn(story, digest))), ...(await unnamedMaps(story))];
  }

  async function drawn(story: Story, digest: string): Promise<readonly StillFile[]> {
    const module = await loadModule<{ buildStills: typeof buildStills }>(root, '/site/stills/build.ts');
    const files = await module.buildStills(story, LANG, diskAt(root), site);
    keep(folder, digest, files);
    return files;
  }

  /** Drawn anew each time: they take no time, and change with the lesson and not with the story. */
  async function unnamedMaps(story: Story): Promise<readonly StillFile[]> {
    const { map = [], where = [] } = trustedTeaching(root, story) ?? {};
    const blank = await loadModule<{ buildBlankMap: typeof buildBlankMap }>(root, '/site/stills/blank-map.ts');
    const asked = await loadModule<{ buildWherePictures: typeof buildWherePictures }>(root, '/site/where/pictures.ts');
    const disk = diskAt(root);
    return [
      ...(map.length === 0 ? [] : [await blank.buildBlankMap(story, map, LANG, disk, site)]),
      ...asked.buildWherePictures(where, disk),
    ];
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
        if (!/^(stills|step|class)\/.*\.(svg|png)$/.test(path)) return next();
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

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { charactersOf } from './characters.ts';
import { writeFontCss } from './css.ts';
import { FACES } from './faces.ts';

const ID = 'virtual:fonts.css';
const FIRST = FACES.filter(({ first }) => first).map(({ name }) => `${name}-latin-`);

/** The page's faces: cut down at build to what the site is written with, and the first view's fetched ahead. */
export function fonts(): Plugin {
  let root = process.cwd();
  let folder = '';
  let building = false;
  let sheet: Promise<string> | undefined;
  return {
    name: 'fonts',
    configResolved(config) {
      root = config.root;
      folder = join(config.cacheDir, 'fonts');
      building = config.command === 'build';
    },
    resolveId(id) {
      if (id !== ID) return null;
      sheet ??= writeFontCss(building ? charactersOf(root) : null, folder);
      return sheet;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {});
        return FIRST.flatMap((start) =>
          files
            .filter((file) => file.type === 'asset' && file.names.some((name) => name.startsWith(`${start}`)))
            .filter(({ fileName }) => !fileName.includes('latin-ext'))
            .map(({ fileName }) => ({
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${fileName}` },
            })),
        );
      },
    },
  };
}

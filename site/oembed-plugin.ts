import type { Plugin } from 'vite';
import { OEMBED_PATH, oembedOf } from '../src/core/embed/oembed.ts';
import { EN } from '../src/strings/en.ts';
import { trusted } from './render/story-page.ts';

const LANG = 'en';

/** Writes what a site reads that turns a link to the story into a frame; only where the story knows its address. */
export function oembed(): Plugin {
  let root = process.cwd();
  const site = process.env['SITE_URL'] ?? null;
  return {
    name: 'oembed',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      if (site === null) return;
      const source = JSON.stringify(oembedOf(trusted(root), LANG, site, EN.site));
      this.emitFile({ type: 'asset', fileName: OEMBED_PATH, source });
    },
  };
}

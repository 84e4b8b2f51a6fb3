import type { Plugin } from 'vite';
import { themesCss } from '../../src/core/theme/css.ts';

const ID = 'virtual:theme.css';

/** The page's colours from the same records as the map's. */
export function themeStyles(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? themesCss() : null),
  };
}

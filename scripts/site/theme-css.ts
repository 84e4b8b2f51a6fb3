import type { Plugin } from 'vite';
import { themeCss } from '../../src/core/theme/css.ts';
import { LIGHT } from '../../src/core/theme/light.ts';

const ID = 'virtual:theme.css';

/** The page's colours from the same record as the map's. */
export function themeStyles(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? themeCss(LIGHT) : null),
  };
}

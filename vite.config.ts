import { defineConfig } from 'vite';
import { fontBudget } from './scripts/site/font-budget.ts';
import { fonts } from './scripts/site/fonts/plugin.ts';
import { storyPage } from './scripts/site/story-page.ts';
import { themeStyles } from './scripts/site/theme-css.ts';

export default defineConfig({
  base: './', // the built site works under any path
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200, // kB: MapLibre comes as one module that cannot be split
  },
  plugins: [themeStyles(), fonts(), fontBudget(), storyPage()],
});

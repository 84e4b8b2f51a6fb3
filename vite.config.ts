import { defineConfig } from 'vite';
import { budgets } from './scripts/site/budgets.ts';
import { classPack } from './scripts/site/class-pack-plugin.ts';
import { fontBudget } from './scripts/site/font-budget.ts';
import { fonts } from './scripts/site/fonts/plugin.ts';
import { headLinks } from './scripts/site/head-links.ts';
import { loader } from './scripts/site/loader-plugin.ts';
import { oembed } from './scripts/site/oembed-plugin.ts';
import { morePages } from './scripts/site/pages-plugin.ts';
import { releases } from './scripts/site/releases-plugin.ts';
import { storyPage } from './scripts/site/story-page.ts';
import { themeStyles } from './scripts/site/theme-css.ts';
import { stills } from './scripts/stills/plugin.ts';

export default defineConfig({
  base: './', // the built site works under any path
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The engine in a file of its own: it changes seldomer than we do, and a profile tells whose time it was.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules.maplibre-gl/ }] } },
    },
    chunkSizeWarningLimit: 1200, // kB: MapLibre comes as one module that cannot be split
  },
  plugins: [
    themeStyles(),
    fonts(),
    fontBudget(),
    storyPage(),
    morePages(),
    oembed(),
    loader(),
    headLinks(),
    stills(),
    releases(),
    budgets(),
    classPack(),
  ],
});

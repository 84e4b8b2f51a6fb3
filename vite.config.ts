import { defineConfig } from 'vite';
import { budgets } from './site/budgets.ts';
import { fontBudget } from './site/fonts/budget.ts';
import { fonts } from './site/fonts/plugin.ts';
import { loader } from './site/loader-plugin.ts';
import { oembed } from './site/oembed-plugin.ts';
import { classPack } from './site/pack/plugin.ts';
import { releases } from './site/releases/plugin.ts';
import { headLinks } from './site/render/head-links.ts';
import { morePages } from './site/render/pages-plugin.ts';
import { storyPage } from './site/render/story-page.ts';
import { stills } from './site/stills/plugin.ts';
import { themeStyles } from './site/theme-css.ts';

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

import { defineConfig } from 'vite';
import { buildPlugin } from './site/vite/build-plugin.ts';
import { devPlugin } from './site/vite/dev-plugin.ts';
import { fonts } from './site/vite/fonts.ts';
import { themeStyles } from './site/vite/theme-css.ts';

export default defineConfig({
  base: './', // the built site works under any path
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false, // what a reader's page needs later it fetches ahead itself: app/engine-wanted.ts
    reportCompressedSize: false, // the budgets say what is heavy
    rolldownOptions: {
      input: { index: 'src/pages/start.ts' },
      // The engine in a file of its own: it changes seldomer than we do, and a profile tells whose time it was.
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules.maplibre-gl/ }] } },
    },
    chunkSizeWarningLimit: 1200, // kB: MapLibre comes as one module that cannot be split
  },
  plugins: [themeStyles(), fonts(), buildPlugin(), devPlugin()],
});

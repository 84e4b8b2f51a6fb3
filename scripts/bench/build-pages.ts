// The site of the folder that it runs in, without pictures.
import { build } from 'vite';
import { buildPlugin } from '../../site/vite/build-plugin.ts';
import { fonts } from '../../site/vite/fonts.ts';
import { themeStyles } from '../../site/vite/theme-css.ts';
import config from '../../vite.config.ts';

const plugins = [themeStyles(), fonts(), buildPlugin(false)];
await build({ ...config, configFile: false, plugins, cacheDir: '.cache/vite', logLevel: 'error' });

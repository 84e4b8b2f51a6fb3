// The site built with caches in the folder that it runs in: what another build drew is drawn anew.
import { build } from 'vite';

await build({ cacheDir: '.cache/vite', logLevel: 'error' });

// The live map's own files: this module and all below it are one chunk, fetched once the text stands.
export { openBasemap, plainBasemap } from './basemap.ts';
export { checkWorker } from './engine/open.ts';
export { openView } from './engine/view.ts';
export { loadGround } from './ground.ts';

import { readFileSync } from 'node:fs';
import { diskAt } from '../../site/input/story-files.ts';
import { buildStills, type StillFile } from '../../site/stills/build.ts';
import { digestOf, keep, kept } from '../../site/stills/cache.ts';
import type { Level } from '../../src/core/theme/levels.ts';
import { decodeLevel } from '../../src/map/basemap.ts';
import { theStory } from '../the-story.ts';

/** Where the build keeps them: what was drawn for the one serves the other. */
const FOLDER = 'node_modules/.vite/stills';

/** All stills of the story that we tell, by path, for a site without an address. */
export async function theStills(): Promise<ReadonlyMap<string, StillFile['content']>> {
  const story = theStory();
  const told = JSON.stringify(story, (_, value) => (value instanceof Map ? [...value] : value));
  const digest = digestOf('.', told, '');
  let files = kept(FOLDER, digest);
  if (files === null) {
    files = await buildStills(story, 'en', diskAt('.'), null);
    keep(FOLDER, digest, files);
  }
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** One level of the basemap as the live map draws it: nothing left out. */
export function realLevel(level: Level) {
  return decodeLevel(level, JSON.parse(readFileSync(`public/geo/${level}.json`, 'utf8')));
}

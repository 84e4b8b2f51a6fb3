import { readFileSync } from 'node:fs';
import type { SiteFile } from '../../site/site-file.ts';
import { stillsOf } from '../../site/stills/draw.ts';
import { stillsInput } from '../../site/stills/files.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import { REGION } from '../../src/core/picture/map-ground.ts';
import { decodeLevel } from '../../src/map/basemap.ts';
import { theStory } from '../the-story.ts';

/** Where the build keeps them: what was drawn for the one serves the other. */
const FOLDER = 'node_modules/.vite/stills';

/** All stills of the story that we tell, by path, for a site without an address. */
export async function theStills(): Promise<ReadonlyMap<string, SiteFile['content']>> {
  const input = stillsInput({ story: theStory(), lang: 'en', site: null });
  const files = await stillsOf(process.cwd(), input, FOLDER);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** One level of the basemap as the live map draws it: nothing left out. */
export function realLevel(level: Level) {
  return decodeLevel(REGION, level, JSON.parse(readFileSync(`public/geo/${level}.json`, 'utf8')));
}

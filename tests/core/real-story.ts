import { existsSync, readFileSync } from 'node:fs';
import type { Bounds } from '../../src/core/geo.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import { REGION } from '../../src/core/picture/map-ground.ts';
import { type MapStory, mapStory } from '../../src/core/picture/map-story.ts';
import { borderOf, decodeLevel } from '../../src/map/basemap.ts';
import { readNames } from '../../src/map/names.ts';
import { once } from '../once.ts';
import { theStory } from '../the-story.ts';

const geo = (name: string): string => `public/geo/${name}.json`;
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Whether the basemap has been made: without it the real story cannot be read. */
export const HAS_BASEMAP = ['far', 'middle', 'near', 'manifest'].every((level) => existsSync(geo(level)));
export const HAS_NAMES = HAS_BASEMAP && existsSync(geo('names'));

/** The story that we tell, as a browser gets it. Throws with every problem where its files are wrong. */
export const realStory = once((): MapStory => mapStory(theStory(), 'en'));

export const realNames = once((): Gazetteer => {
  const far = decodeLevel(REGION, 'far', read(geo('far')));
  return { names: readNames(read(geo('names')), 'en'), border: borderOf(far), ground: far.features };
});

/** How far a level of the basemap reaches, as the manifest says. */
export function extentOf(level: Level): Bounds {
  const { files } = read(geo('manifest')) as { readonly files: Readonly<Record<string, { readonly extent?: Bounds }>> };
  const extent = files[`${level}.json`]?.extent;
  if (extent === undefined) throw new Error(`${geo('manifest')}: expected an extent of ${level}.json, got none`);
  return extent;
}

import { bordersOf } from '../../src/core/picture/border.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { withoutBorder } from '../../src/core/picture/without-border.ts';
import { borderOf, decodeLevel } from '../../src/map/basemap.ts';
import { readNames } from '../../src/map/names.ts';
import type { Disk } from './disk.ts';

/**
 * The basemap's names in one language and its border, as a browser gets them for a story. Throws, naming the file that is
 * wrong.
 */
export function loadGazetteer(disk: Disk, lang: string, map: Pick<MapStory, 'places'>): Gazetteer {
  const read = (name: string): unknown => {
    const path = `public/geo/${name}.json`;
    try {
      return JSON.parse(disk.readFile(path));
    } catch (cause) {
      throw new Error(`${path}: expected JSON, got ${String(cause)}`, { cause });
    }
  };
  const far = decodeLevel('far', read('far'));
  const whole = { names: readNames(read('names'), lang), border: borderOf(far), ground: far.features };
  return bordersOf(map).length > 0 ? whole : withoutBorder(whole);
}

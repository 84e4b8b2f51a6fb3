import { bordersOf } from '../../src/core/picture/border.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { withoutBorder } from '../../src/core/picture/without-border.ts';
import { borderOf, decodeLevel, namesOnce } from '../../src/map/basemap.ts';
import { readNames } from '../../src/map/names.ts';
import type { Disk } from './disk.ts';
import { readGround } from './ground-files.ts';

/**
 * The basemap's names in one language and its border, as a browser gets them for a story. Throws, naming the file that is
 * wrong.
 */
export function loadGazetteer(
  disk: Disk,
  lang: string,
  map: Pick<MapStory, 'places' | 'ground' | 'countries'>,
): Gazetteer {
  const { ground } = map;
  const far = decodeLevel(ground, 'far', readGround(disk, ground.levels.far.file));
  const read = ground.names.map((file) => readNames(readGround(disk, file), lang, map.countries));
  const whole = { names: namesOnce(read), border: borderOf(far), ground: far.features };
  return bordersOf(map).length > 0 ? whole : withoutBorder(whole);
}

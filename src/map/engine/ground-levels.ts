import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { type Level, levelAt } from '../../core/picture/levels.ts';
import { levelsOf, type MapGround } from '../../core/picture/map-ground.ts';
import type { Basemap, LevelData } from '../basemap.ts';
import { levelSource } from '../style.ts';

export interface Levels {
  readonly here: ReadonlyMap<Level, LevelData>;
  readonly missing: ReadonlySet<Level>;
}

interface LevelsInput {
  readonly ground: MapGround;
  readonly basemap: Basemap;
  /** Those that have come. */
  readonly levels: Levels['here'];
  /** A level did not come. */
  readonly lacking: (why: unknown) => void;
}

/** Fetches the levels that are not here yet, when there is time. `came` is called with each that came, or did not. */
export function fetchLevels({ ground, basemap, levels, lacking }: LevelsInput, came: () => void): Levels {
  const here = new Map(levels);
  const missing = new Set<Level>();
  const bring = async (level: Level): Promise<void> => {
    try {
      here.set(level, await basemap.level(level));
    } catch (why) {
      missing.add(level);
      lacking(why);
    }
    came();
  };
  for (const level of levelsOf(ground)) if (!here.has(level)) void bring(level);
  return { here, missing };
}

/** A style with the ground that has come: so the engine's first frame has land. */
export function filled(style: StyleSpecification, levels: Levels['here']): StyleSpecification {
  const sources = { ...style.sources };
  for (const [level, data] of levels) sources[level] = levelSource(level, data);
  return { ...style, sources };
}

/**
 * What is on the screen: events of loading are sent by a map with a dead worker too. Where the level that the camera looks
 * at did not come there is no land, though other steps may have theirs; of the world the far level lies under it, and is
 * what counts. `isKnown`: land was seen before, and is not looked for again. Null where nothing is to be said.
 */
export function seenOf(
  map: MapLibre,
  { of }: MapGround,
  missing: Levels['missing'],
  isKnown: boolean,
): 'land' | 'gap' | null {
  const level = of === 'world' ? 'far' : levelAt(map.getZoom());
  if (missing.has(level)) return 'gap';
  if (isKnown) return null;
  const ground = map.querySourceFeatures(level, { filter: ['==', ['get', 'kind'], 'sheet'] });
  return ground.length > 0 ? 'land' : null;
}

import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { type Level, levelAt } from '../../core/picture/levels.ts';
import { levelsOf, type MapGround, tilesHold } from '../../core/picture/map-ground.ts';
import { TILES } from '../../core/theme/tiles.ts';
import type { Basemap, LevelData } from '../basemap.ts';
import { levelSource } from '../style.ts';
import type { TileReader } from './tiles.ts';

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

/** A style with the ground that has come: so the engine's first frame has land. `tiles`: what reads an author's own. */
export function filled(
  style: StyleSpecification,
  levels: Levels['here'],
  own: MapGround['tiles'],
  tiles: TileReader | null,
): StyleSpecification {
  const sources = { ...style.sources };
  if (own !== undefined && tiles !== null) {
    const [bounds] = own.extents;
    const [minzoom, maxzoom] = own.zooms;
    sources[TILES] = {
      type: 'vector',
      tiles: [tiles.address],
      minzoom,
      maxzoom,
      ...(bounds === undefined ? {} : { bounds: [...bounds] }),
    };
  }
  for (const [level, data] of levels) sources[level] = levelSource(level, data);
  return { ...style, sources };
}

/**
 * What is on the screen: events of loading are sent by a map with a dead worker too. Where the level that the camera looks
 * at did not come there is no land, though other steps may have theirs; of the world the far level lies under it, and is
 * what counts. `lacksTiles`: an author's own did not come. `isKnown`: land was seen before, and is not looked for again. Null where nothing is to be said.
 */
export function seenOf(
  map: MapLibre,
  ground: MapGround,
  missing: Levels['missing'],
  lacksTiles: boolean,
  isKnown: boolean,
): 'land' | 'gap' | null {
  const zoom = map.getZoom();
  const level = ground.of === 'world' ? 'far' : levelAt(zoom);
  const isTiled = ground.tiles !== undefined && tilesHold(ground, { center: map.getCenter().toArray(), zoom }, 0, 0);
  if (missing.has(level) || (isTiled && lacksTiles)) return 'gap';
  if (isKnown) return null;
  if (isTiled && !map.isSourceLoaded(TILES)) return null;
  return map.querySourceFeatures(level, { filter: ['==', ['get', 'kind'], 'sheet'] }).length > 0 ? 'land' : null;
}

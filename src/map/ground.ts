import type { Gazetteer } from '../core/picture/gazetteer.ts';
import { type Level, levelAt } from '../core/picture/levels.ts';
import { levelsOf, type MapGround } from '../core/picture/map-ground.ts';
import type { Basemap, LevelData } from './basemap.ts';
import type { TileReader } from './engine/tiles.ts';

/** What an engine is opened with; kept for the engines after it. */
export interface Ground {
  readonly basemap: Basemap;
  readonly gazetteer: Gazetteer;
  readonly levels: ReadonlyMap<Level, LevelData>;
  /** What reads an author's own tiles; null: there are none. */
  readonly tiles: TileReader | null;
}

/** Fetches what a first picture needs: the names, the far level, and that of its zoom. Throws where a file does not come. */
export async function loadGround(basemap: Basemap, ground: MapGround, zoom: number): Promise<Ground> {
  const [gazetteer, far, tiles] = await Promise.all([basemap.gazetteer(), basemap.level('far'), openTiles(basemap)]);
  const level = levelsOf(ground).includes(levelAt(zoom)) ? levelAt(zoom) : 'far';
  const levels = new Map<Level, LevelData>([['far', far]]);
  levels.set(level, await basemap.level(level));
  return { basemap, gazetteer, levels, tiles };
}

/** The code that reads tiles is fetched for stories that have some. */
async function openTiles({ tiles }: Basemap): Promise<TileReader | null> {
  return tiles === null ? null : (await import('./engine/tiles.ts')).tilesOf(tiles);
}

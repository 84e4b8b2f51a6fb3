// Tiles may have holes, and may lie where nobody looks: asked of every view before it is drawn.
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { type TileGround, tilesHold } from '../../src/core/picture/map-ground.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { isAmidRegion } from '../../src/core/read/build/ground.ts';
import type { At, Problems } from '../../src/core/read/problem.ts';
import { MAPS } from '../../src/core/windows.ts';
import type { TileArchive } from './archive.ts';
import { type TileAt, tileAt, tilesSeen } from './in-view.ts';

/** Why a tile cannot be drawn; null: it can. */
function lackOf(archive: TileArchive, tile: TileAt): string | null {
  try {
    const layers = tileAt(archive, tile);
    if (layers === null) return 'none';
    return Object.keys(layers).length === 0 ? 'an empty one' : null;
  } catch (why) {
    return `a damaged one: ${why instanceof Error ? why.message : String(why)}`;
  }
}

/** Reports views in which a tile is missing, and warns where none looks at the tiles. `at`: where a step's view is written. */
export function checkTiles(
  map: MapStory,
  tiles: TileGround,
  archive: TileArchive,
  at: { readonly view: (step: string) => At; readonly file: At },
  problems: Problems,
): void {
  if (map.ground.of === 'region' && !tiles.extents.every(isAmidRegion))
    problems.report(
      at.file,
      `expected tiles amid the part of the region that is drawn closely, got ${JSON.stringify(tiles.extents)}`,
      'a story of the border has the map of its region alone: take them out',
    );
  const told = new Set<string>();
  let isSeen = false;
  for (const [, viewport] of MAPS) {
    const { width, height } = viewport;
    camerasOf(map, viewport).forEach((camera, index) => {
      const { id, view } = map.steps[index] ?? {};
      if (id === undefined || view?.kind === 'hold' || told.has(id) || camera.zoom < tiles.zooms[0]) return;
      const seen = tilesSeen(tiles, camera, width, height);
      isSeen ||= seen.length > 0;
      if (!tilesHold(map.ground, camera, width, height)) return; // at its edge it may have holes
      for (const tile of seen) {
        const lack = lackOf(archive, tile);
        if (lack === null || told.has(id)) continue;
        told.add(id);
        problems.report(
          at.view(id),
          `expected tile ${tile.z}/${tile.x}/${tile.y} of the story's PMTiles file, which the map of step ${id} shows, got ${lack}`,
          'cut the file out again, with all that lies around the place: pmtiles extract --bbox=…',
        );
      }
    });
  }
  if (!isSeen)
    problems.warn(
      at.file,
      `expected a step that looks as closely as zoom ${tiles.zooms[0]} at where the tiles are, got none`,
      'give a step there a zoom, or take the file out: nobody sees it',
    );
}

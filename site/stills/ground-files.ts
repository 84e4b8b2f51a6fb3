import type { Topology } from 'topojson-specification';
import type { Level } from '../../src/core/picture/levels.ts';
import { levelOf, levelsOf, type MapGround } from '../../src/core/picture/map-ground.ts';
import { isTopology } from '../../src/core/read/build/topology.ts';
import type { Disk } from '../input/disk.ts';
import { groundPath, readGround } from '../input/ground-files.ts';
import { tileFile } from '../input/tile-file.ts';
import { openArchive, type TileArchive } from '../tiles/archive.ts';

type Topologies = ReadonlyMap<Level, Topology>;

/** What a story's pictures are drawn from, as it lies on the disk. */
export interface GroundFiles {
  readonly ground: MapGround;
  readonly topologies: Topologies;
  /** null: the story has none of its own. */
  readonly tiles: TileArchive | null;
}

/** The ground of a story as it lies on the disk. Throws, naming the file that is wrong. */
export function readGroundFiles(disk: Disk, ground: MapGround): GroundFiles {
  const [slug = ''] = ground.tiles?.file.split('/') ?? [];
  const tiles = ground.tiles === undefined ? null : openArchive(tileFile(disk, slug).bytes);
  return { ground, topologies: readTopologies(disk, ground), tiles };
}

function readTopologies(disk: Disk, ground: MapGround): Topologies {
  return new Map(
    levelsOf(ground).map((level) => {
      const { file } = levelOf(ground, level);
      const data = readGround(disk, file);
      if (!isTopology(data)) throw new Error(`${groundPath(file)}: expected a TopoJSON topology, got something else`);
      return [level, data];
    }),
  );
}

import type { Topology } from 'topojson-specification';
import type { Level } from '../../src/core/picture/levels.ts';
import { levelOf, levelsOf, type MapGround } from '../../src/core/picture/map-ground.ts';
import { isTopology } from '../../src/core/read/build/topology.ts';
import type { Disk } from '../input/disk.ts';
import { groundPath, readGround } from '../input/ground-files.ts';

export type Topologies = ReadonlyMap<Level, Topology>;

/** The basemap of a story as it lies on the disk. Throws, naming the file that is wrong. */
export function readTopologies(disk: Disk, ground: MapGround): Topologies {
  return new Map(
    levelsOf(ground).map((level) => {
      const { file } = levelOf(ground, level);
      const data = readGround(disk, file);
      if (!isTopology(data)) throw new Error(`${groundPath(file)}: expected a TopoJSON topology, got something else`);
      return [level, data];
    }),
  );
}

import { LEVELS, type Level } from '../../src/core/picture/levels.ts';
import { isTopology } from '../../src/core/read/build/topology.ts';
import type { Disk } from '../input/disk.ts';
import type { inPixels } from './pixels.ts';

export type Topologies = Readonly<Record<Level, Parameters<typeof inPixels>[0]>>;

/** The basemap as it lies on the disk. Throws, naming the file that is wrong. */
export function readTopologies(disk: Disk): Topologies {
  const read = (level: Level): Topologies[Level] => {
    const path = `public/geo/${level}.json`;
    const data: unknown = JSON.parse(disk.readFile(path));
    if (!isTopology(data)) throw new Error(`${path}: expected a TopoJSON topology, got something else`);
    return data;
  };
  return Object.fromEntries(LEVELS.map((level) => [level, read(level)])) as Topologies;
}

import type { Problem } from '../../src/core/read/problem.ts';
import { shapeGeometry } from '../../src/core/read/topology.ts';
import { eventsGeoJson } from './events-geojson.ts';
import type { Disk } from './story-files.ts';
import { loadStory, readLevels } from './story-files.ts';

type Built =
  | { readonly ok: true; readonly path: string; readonly text: string; readonly count: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The bytes of public/geo/events.geojson; writing them is for the caller, comparing them for a test. */
export function eventsOf(disk: Disk): Built {
  const read = loadStory(disk);
  if (!read.ok) return read;
  const { near, far } = readLevels(disk);
  const text = eventsGeoJson(read.story, (id) => shapeGeometry(near, id) ?? shapeGeometry(far, id));
  return { ok: true, path: 'public/geo/events.geojson', text, count: read.story.events.size };
}

// The small story on the real map, in a folder that is none: for what only drawing can tell.
import type { Disk } from '../../../site/input/disk.ts';
import { diskAt } from '../../../site/input/disk.ts';
import type { StoryFiles } from '../../../src/core/read/read-story.ts';
import { type Changes, input } from './input.ts';

const real = diskAt('.');
const STORY = 'stories/small/story.yaml';

/** Its shapes are those of the map, and each of its views has something to hold on to. */
export function grounded(changes: Changes = {}): StoryFiles {
  const files = input(changes);
  return {
    ...files,
    'stories/small/places.yaml': (files['stories/small/places.yaml'] ?? '').replace(
      'shape: strip',
      'shape: grodno-strip',
    ),
    [STORY]: (files[STORY] ?? '')
      .replace('center: [24, 53], zoom: 4 }', 'center: [28, 52.5], zoom: 4.6 }')
      .replace('center: [28, 53.9], zoom: 9 }', 'center: [27, 53.7], zoom: 6 }'),
  };
}

/** A disk that holds these files, and the map's. */
export function diskWith(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const inside = (folder: string): readonly string[] =>
    Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : []));
  return {
    ...real,
    readFile: (path) => {
      const file = files[path];
      return typeof file === 'string' ? file : real.readFile(path);
    },
    readBytes: (path) => {
      const file = files[path];
      return typeof file === 'string' ? new TextEncoder().encode(file) : (file ?? real.readBytes(path));
    },
    readFolder: (path) => [...new Set(inside(path).map((rest) => rest.split('/')[0] ?? ''))].sort(),
    isFolder: (path) => inside(path).length > 0,
  };
}

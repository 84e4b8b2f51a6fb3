// A story's files and the map's, from disk. What they mean is for src/core/read to say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '../../src/core/read/build/geography.ts';
import { geographyFrom } from '../../src/core/read/build/geography.ts';
import type { ReadResult, StoryFiles } from '../../src/core/read/read-story.ts';
import { readStory } from '../../src/core/read/read-story.ts';
import type { TeachingResult } from '../../src/core/read/read-teaching.ts';
import { readTeaching } from '../../src/core/read/read-teaching.ts';
import type { Story } from '../../src/core/story.ts';
import { readNames } from '../../src/map/names.ts';

/** What reading needs of the machine; tests hand it a Map. Folders answer with the names in them, none if missing. */
export interface Disk {
  readFile(path: string): string;
  readFolder(path: string): readonly string[];
}

export function diskAt(root: string): Disk {
  return {
    readFile: (path) => readFileSync(join(root, path), 'utf8'),
    readFolder: (path) => {
      try {
        return readdirSync(join(root, path)).sort();
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      }
    },
  };
}

export const SLUG = 'belarus-border-2021';

/** Paths from the root of all text files of a story, and of the ledgers. */
function textPaths(disk: Disk, slug: string): readonly string[] {
  const folder = `stories/${slug}`;
  const among = (path: string, ending: RegExp): string[] =>
    disk
      .readFolder(path)
      .filter((name) => ending.test(name))
      .map((name) => `${path}/${name}`);
  return [
    ...among(folder, /\.ya?ml$/),
    ...among(`${folder}/text`, /\.md$/),
    ...among(`${folder}/teaching`, /\.ya?ml$/),
    ...among('seeds', /\.ya?ml$/),
  ];
}

/** All text files of a story by their paths from the root, and the ledgers. */
export const storyFiles = (disk: Disk, slug: string): StoryFiles =>
  Object.fromEntries(textPaths(disk, slug).map((path) => [path, disk.readFile(path)]));

const GEODATA = ['far', 'near', 'names'].map((name) => `public/geo/${name}.json`);

/** Paths from the root of everything that a story is read from. */
export const storyPaths = (root: string): readonly string[] => [...textPaths(diskAt(root), SLUG), ...GEODATA];

export interface Levels {
  readonly far: unknown;
  readonly near: unknown;
}

function readGeo(disk: Disk, name: string): unknown {
  const path = `public/geo/${name}.json`;
  try {
    return JSON.parse(disk.readFile(path));
  } catch (cause) {
    throw new Error(`${path}: expected the map's data as JSON, got ${String(cause)}`, { cause });
  }
}

export function readLevels(disk: Disk): Levels {
  return { far: readGeo(disk, 'far'), near: readGeo(disk, 'near') };
}

/** The map as the reader of stories asks it. Throws, naming the file of it that is missing or wrong. */
export function loadGeography(disk: Disk): Geography {
  return geographyFrom(readLevels(disk), readNames(readGeo(disk, 'names'), 'en'));
}

export function loadStory(disk: Disk, slug: string = SLUG, geography: Geography = loadGeography(disk)): ReadResult {
  return readStory(storyFiles(disk, slug), slug, geography);
}

/** What teachers have beside a story that is right; null where it has no such folder. */
export function loadTeaching(disk: Disk, story: Story): TeachingResult {
  const { slug } = story.meta;
  return readTeaching(storyFiles(disk, slug), slug, story);
}

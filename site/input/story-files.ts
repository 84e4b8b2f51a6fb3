// A story's files and the map's, from disk. What they mean is for src/core/read to say.
import { MEDIA_PATH } from '../../src/core/media.ts';
import type { Geography } from '../../src/core/read/build/geography.ts';
import { geographyFrom } from '../../src/core/read/build/geography.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import type { ReadResult, StoryFiles } from '../../src/core/read/read-story.ts';
import { readStory } from '../../src/core/read/read-story.ts';
import type { TeachingResult } from '../../src/core/read/read-teaching.ts';
import { readTeaching } from '../../src/core/read/read-teaching.ts';
import type { Faces } from '../../src/core/read/rules/letters.ts';
import { LEDGERS, TILE_FILE } from '../../src/core/read/story-folder.ts';
import { isRecord } from '../../src/core/record.ts';
import type { Story } from '../../src/core/story.ts';
import { readNames } from '../../src/map/names.ts';
import { type Disk, diskAt } from './disk.ts';
import { finerGround, GROUND, groundPath, readGround } from './ground-files.ts';
import { mediaIn } from './media.ts';
import { frontSlug } from './site-stories.ts';
import { namesIn } from './slugs.ts';
import { tilesIn } from './tile-file.ts';

const TEXT = /\.(?:ya?ml|md|(?:geo)?json)$/i;
const MEDIA = MEDIA_PATH.slice(0, -1);
const FOLDERS = ['text', 'teaching', LEDGERS, MEDIA, GROUND];

/** Paths from the root of all that lies in the folders of a story, and of its ledgers: the front page's are in seeds. */
function pathsIn(disk: Disk, slug: string): readonly string[] {
  const folder = `stories/${slug}`;
  const among = (path: string): string[] => namesIn(disk, path).map((name) => `${path}/${name}`);
  const inside = FOLDERS.map((name) => `${folder}/${name}`);
  return [
    ...among(folder).filter((path) => !(inside.includes(path) && disk.isFolder(path))),
    ...inside.flatMap(among),
    ...(slug === frontSlug(disk) ? among('seeds') : []),
  ];
}

/** The texts of a story by their paths from the root, and why others cannot be read. */
interface StoryTexts {
  /** Of what is no text there is the name alone. */
  readonly files: StoryFiles;
  readonly unread: readonly Problem[];
}

function storyTexts(disk: Disk, slug: string): StoryTexts {
  const files: Record<string, string> = {};
  const unread: Problem[] = [];
  for (const path of pathsIn(disk, slug)) {
    // Pictures, the map's data and tiles, which are no texts.
    if ([MEDIA_PATH, `${GROUND}/`].some((folder) => path.startsWith(`stories/${slug}/${folder}`))) continue;
    if (TILE_FILE.test(path)) continue;
    try {
      files[path] = TEXT.test(path) ? disk.readFile(path) : '';
    } catch (error) {
      unread.push({ file: path, line: 1, column: 1, path: '', ...whyUnread(disk, path, error) });
    }
  }
  return { files, unread };
}

function whyUnread(disk: Disk, path: string, error: unknown): Pick<Problem, 'message' | 'help'> {
  if (disk.isFolder(path))
    return { message: 'expected a file, got a folder of this name', help: 'put a file in its place' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const help = 'look at who may read it; what leans on this file is not checked until then';
  return { message: `expected a file that can be read, got ${code}`, help };
}

/** All text files of a story by their paths from the root, and the ledgers. */
export const storyFiles = (disk: Disk, slug: string): StoryFiles => storyTexts(disk, slug).files;

const GEODATA = ['far', 'near', 'names', 'world', 'world-names'].map((name) => groundPath(`${name}.json`));

/** Paths from the root of everything that a story is read from. */
export const storyPaths = (root: string, slug: string): readonly string[] => [
  ...pathsIn(diskAt(root), slug),
  ...GEODATA,
];

export interface Levels {
  readonly far: unknown;
  readonly near: unknown;
}

export function readLevels(disk: Disk): Levels {
  return { far: readGround(disk, 'far.json'), near: readGround(disk, 'near.json') };
}

/** A2 of countries by their A3. */
function codesIn(names: unknown): ReadonlyMap<string, string> {
  const list: unknown = isRecord(names) ? names['countries'] : null;
  const countries = Array.isArray(list) ? list.filter(isRecord) : [];
  return new Map(
    countries.flatMap(({ id, a2 }) => (typeof id === 'string' && typeof a2 === 'string' ? [[id, a2] as const] : [])),
  );
}

/** The map as the reader of stories asks it. Throws, naming the file of it that is missing or wrong. */
export function loadGeography(disk: Disk): Geography {
  const levels = { ...readLevels(disk), world: readGround(disk, 'world.json') };
  const region = readNames(readGround(disk, 'names.json'), 'en');
  const names = readGround(disk, 'world-names.json');
  return geographyFrom(levels, { region, world: readNames(names, 'en') }, codesIn(names));
}

export function loadStory(
  disk: Disk,
  slug: string = frontSlug(disk) ?? '',
  geography: Geography = loadGeography(disk),
  faces?: Faces,
): ReadResult {
  const { files, unread } = storyTexts(disk, slug);
  const media = mediaIn(disk, `stories/${slug}/${MEDIA}`);
  const { tiles, problems } = tilesIn(disk, slug);
  const ground = { finer: finerGround(disk, slug), tiles };
  return readStory(files, slug, geography, {
    unread: [...unread, ...problems],
    media,
    ground,
    ...(faces === undefined ? {} : { faces }),
  });
}

/** What teachers have beside a story that is right; null where it has no such folder. */
export function loadTeaching(disk: Disk, story: Story): TeachingResult {
  const { slug } = story.meta;
  return readTeaching(storyFiles(disk, slug), slug, story);
}

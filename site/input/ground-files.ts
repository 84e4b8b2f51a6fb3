// The files of the map's ground, from disk: what all stories share, and what was made for one.
import type { Bounds } from '../../src/core/geo.ts';
import type { GroundLevel, MapGround } from '../../src/core/picture/map-ground.ts';
import type { FinerGround } from '../../src/core/read/build/ground.ts';
import { isRecord } from '../../src/core/record.ts';
import { readNames } from '../../src/map/names.ts';
import type { SiteFile } from '../site-file.ts';
import type { Disk } from './disk.ts';
import { tileFile, tilesIn } from './tile-file.ts';

export const GROUND = 'ground';
const MADE = 'ground.json';
const FOLDER = 'geo/';

/** Where a file under geo/ of the site lies: a story's own in its folder. */
export const groundPath = (file: string): string => {
  const [name = '', slug] = file.split('/').reverse();
  return slug === undefined ? `public/geo/${name}` : `stories/${slug}/${GROUND}/${name}`;
};

/** Where a file of a ground stands, from the site's root. */
export const sitePath = (file: string): string => `${FOLDER}${file}`;

/** The files of a ground, by their paths from the site's root. */
export const sitePathsOf = ({ levels, names, tiles }: MapGround): readonly string[] =>
  [...[...Object.values(levels), tiles].flatMap((level) => level?.file ?? []), ...names].map(sitePath);

const tilesAt = ({ tiles }: MapGround): string | null => (tiles === undefined ? null : sitePath(tiles.file));

/** Those that were made for one story: they lie in its folder. */
export const ownFiles = (disk: Disk, ground: MapGround): readonly SiteFile[] =>
  sitePathsOf(ground)
    .filter((path) => path.slice(FOLDER.length).includes('/'))
    .map((path) => {
      const [slug = ''] = path.slice(FOLDER.length).split('/');
      const content =
        path === tilesAt(ground) ? tileFile(disk, slug).bytes : disk.readFile(groundPath(path.slice(FOLDER.length)));
      return { path, content };
    });

/** One of them by its path from the site's root; null: it is none. */
export function ownFileAt(disk: Disk, path: string): string | Uint8Array | null {
  const [, told] = /^geo\/([a-z0-9-]+)\/[0-9a-f]+\.pmtiles$/.exec(path) ?? [];
  if (told !== undefined) {
    const { tiles } = tilesIn(disk, told);
    return tiles !== null && sitePath(tiles.file) === path ? tileFile(disk, told).bytes : null;
  }
  const [, slug = '', name = ''] = /^geo\/([a-z0-9-]+)\/([a-z]+\.json)$/.exec(path) ?? [];
  return disk.readFolder(`stories/${slug}/${GROUND}`).includes(name)
    ? disk.readFile(groundPath(`${slug}/${name}`))
    : null;
}

/** Throws, naming the file, where it is missing or no JSON. */
export function readGround(disk: Disk, file: string): unknown {
  const path = groundPath(file);
  try {
    return JSON.parse(disk.readFile(path));
  } catch (cause) {
    throw new Error(`${path}: expected the map's data as JSON, got ${String(cause)}`, { cause });
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function boundsIn(value: unknown): Bounds | null {
  const [west, south, east, north]: readonly unknown[] = Array.isArray(value) ? value : [];
  const isWhole = isNumber(west) && isNumber(south) && isNumber(east) && isNumber(north);
  return isWhole && west < east && south < north ? [west, south, east, north] : null;
}

function levelIn(levels: Readonly<Record<string, unknown>>, slug: string, name: 'middle' | 'near'): GroundLevel | null {
  const level = levels[name];
  if (level === undefined) return null;
  const list: unknown = isRecord(level) ? level['extents'] : null;
  const extents = Array.isArray(list) ? list.map(boundsIn) : [];
  const known = extents.filter((extent) => extent !== null);
  if (extents.length === 0 || known.length < extents.length)
    throw new Error(
      `stories/${slug}/${GROUND}/${MADE}: expected the extents of ${name} as [west, south, east, north], got ${JSON.stringify(list)}; run npm run geodata -- ${slug}`,
    );
  return { file: `${slug}/${name}.json`, extents: known };
}

/** The finer ground of a story; null: none was made. Throws, naming the file, where one is not what its script writes. */
export function finerGround(disk: Disk, slug: string): FinerGround | null {
  if (!disk.readFolder(`stories/${slug}/${GROUND}`).includes(MADE)) return null;
  const made = readGround(disk, `${slug}/${MADE}`);
  const levels = isRecord(made) ? made['levels'] : null;
  if (!isRecord(levels))
    throw new Error(`stories/${slug}/${GROUND}/${MADE}: expected levels, got none; run npm run geodata -- ${slug}`);
  const file = `${slug}/names.json`;
  return {
    middle: levelIn(levels, slug, 'middle'),
    near: levelIn(levels, slug, 'near'),
    file,
    names: readNames(readGround(disk, file), 'en'),
  };
}

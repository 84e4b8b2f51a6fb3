// The tiles that an author brought: a PMTiles file in the story's folder, read and judged.
import { createHash } from 'node:crypto';
import { Compression, TileType } from 'pmtiles';
import type { Bounds } from '../../src/core/geo.ts';
import { DEEPEST } from '../../src/core/picture/camera/zoom-limits.ts';
import { type TileGround, WORLD } from '../../src/core/picture/map-ground.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import { TILE_FILE } from '../../src/core/read/story-folder.ts';
import { isRecord } from '../../src/core/record.ts';
import { TILE_LAYERS } from '../../src/core/theme/tiles.ts';
import { headerIn, lengthOf, openArchive, type TileArchive } from '../tiles/archive.ts';
import type { Disk } from './disk.ts';
import { namesIn } from './slugs.ts';

const FROM = 9; // the first zoom at which tiles are drawn: from farther away the shared ground is the better map
const MOST = 64_000_000; // bytes: a site is carried about whole, and hosts refuse files of 100 MB
const NAMED = 12; // letters of a digest in a file's name
const CUT = 'cut it out again: pmtiles extract <source> <file> --bbox=west,south,east,north --maxzoom=14';

type Wrong = Pick<Problem, 'message' | 'help'>;

/** What begins with these letters is no archive, and what it is. */
const OTHERS: readonly (readonly [letters: RegExp, what: string, help: string])[] = [
  [/^SQLite format 3/, 'an MBTiles file', 'convert it: pmtiles convert <file>.mbtiles <file>.pmtiles'],
  [/^version https:\/\/git-lfs/, 'what Git LFS leaves in the place of a file', 'fetch the file itself: git lfs pull'],
  [/^\s*</, 'a page of HTML or XML', 'download it again: the server answered with a page'],
  [/^\s*[{[]/, 'JSON', 'areas and lines come as GeoJSON: see area, line and track'],
  [/^PK/, 'a ZIP file', 'unpack it, and put in the PMTiles file that it holds'],
];

/** An archive, or why there is none in these bytes. */
function archiveIn(bytes: Uint8Array): TileArchive | Wrong {
  if (bytes.length === 0) return { message: 'expected a PMTiles file, got an empty one', help: CUT };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return { message: 'expected a PMTiles file, got one packed with gzip', help: 'unpack it: gunzip' };
  const begin = String.fromCharCode(...bytes.subarray(0, 64));
  const other = OTHERS.find(([letters]) => letters.test(begin));
  if (other !== undefined) return { message: `expected a PMTiles file, got ${other[1]}`, help: other[2] };
  if (!begin.startsWith('PMTiles')) return { message: 'expected a PMTiles file, got something else', help: CUT };
  if (bytes[7] !== 3)
    return {
      message: `expected version 3 of PMTiles, got ${bytes[7] ?? 'none'}`,
      help: 'convert it with pmtiles convert, or cut it out of a newer one',
    };
  if (bytes.length > MOST)
    return {
      message: `expected a file of at most ${MOST / 1e6} MB, got ${(bytes.length / 1e6).toFixed(0)} MB`,
      help: 'cut out what the story shows, no deeper than it looks: pmtiles extract --bbox=… --maxzoom=…',
    };
  try {
    const length = lengthOf(headerIn(bytes));
    if (bytes.length < length)
      return {
        message: `expected ${length} bytes, as its header says, got ${bytes.length}`,
        help: 'it was cut short: download it again',
      };
    return openArchive(bytes);
  } catch (why) {
    const said = why instanceof Error ? why.message : String(why);
    return { message: `expected a PMTiles file that is whole, got a damaged one: ${said}`, help: CUT };
  }
}

const layersOf = (metadata: unknown): readonly string[] => {
  const list = isRecord(metadata) ? metadata['vector_layers'] : null;
  return Array.isArray(list) ? (list as unknown[]).flatMap((one) => (isRecord(one) ? String(one['id']) : [])) : [];
};

/** Why an archive cannot be drawn; null: it can. */
function wrongWith({ header, metadata }: TileArchive): Wrong | null {
  const { tileType, tileCompression, internalCompression, minZoom, maxZoom } = header;
  if (tileType !== TileType.Mvt)
    return {
      message: `expected vector tiles (MVT), got ${TileType[tileType]?.toUpperCase() ?? 'others'}`,
      help: 'pictures are of one theme and one language: take vector tiles, as the basemaps of Protomaps are',
    };
  const packed = [tileCompression, internalCompression].find(
    (how) => how !== Compression.Gzip && how !== Compression.None,
  );
  if (packed !== undefined)
    return {
      message: `expected tiles packed with gzip or not at all, got ${Compression[packed] ?? 'others'}`,
      help: 'no browser unpacks it: write them anew with gzip',
    };
  const layers = layersOf(metadata);
  const lacking = TILE_LAYERS.needed.filter((layer) => !layers.includes(layer));
  if (lacking.length > 0)
    return {
      message: `expected the layers of a Protomaps basemap, ${TILE_LAYERS.needed.join(', ')}, got ${layers.join(', ') || 'none'}`,
      help: 'tiles of another make are called otherwise: cut them out of a basemap of Protomaps, version 4',
    };
  if (layers.includes('transit'))
    return {
      message: 'expected a Protomaps basemap of version 4, got an older one',
      help: 'its roads and waters are called otherwise: cut it out of a newer build',
    };
  if (minZoom > FROM && minZoom <= maxZoom)
    return {
      message: `expected tiles that begin where the map that is there for all ends, at zoom ${FROM} or less, got ${minZoom} to ${maxZoom}`,
      help: 'cut them from farther out as well: leave --minzoom away',
    };
  if (maxZoom < DEEPEST.reader || minZoom > maxZoom)
    return {
      message: `expected tiles that go deeper than the map that is there for all, to zoom ${DEEPEST.reader} or more, got ${minZoom} to ${maxZoom}`,
      help: 'cut them deeper: --maxzoom=14',
    };
  const [west, south, east, north] = boundsOf(header);
  if (west >= east || south >= north || west < WORLD[0] || east > WORLD[2] || south < -90 || north > 90)
    return {
      message: `expected bounds of longitudes and latitudes, got ${[west, south, east, north].join(', ')}`,
      help: CUT,
    };
  return null;
}

const boundsOf = ({ minLon, minLat, maxLon, maxLat }: TileArchive['header']): Bounds => [
  minLon,
  minLat,
  maxLon,
  maxLat,
];

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, NAMED);

/** What lies in a story's folder as tiles, by its path from the root: one file, if all is right. */
const tileFiles = (disk: Disk, slug: string): readonly string[] =>
  namesIn(disk, `stories/${slug}`)
    .filter((name) => TILE_FILE.test(name))
    .map((name) => `stories/${slug}/${name}`);

/** A story's tiles as they lie on the disk. Throws where there are none: ask `tilesIn` before. */
export function tileFile(disk: Disk, slug: string): { readonly file: string; readonly bytes: Uint8Array } {
  const [file] = tileFiles(disk, slug);
  if (file === undefined) throw new Error(`stories/${slug}: expected a PMTiles file, got none`);
  return { file, bytes: disk.readBytes(file) };
}

/** The tiles that a story's folder has, and what is wrong with them. Under geo/ their name changes with what is in them. */
export function tilesIn(disk: Disk, slug: string): { tiles: TileGround | null; problems: readonly Problem[] } {
  const files = tileFiles(disk, slug);
  const [file] = files;
  if (file === undefined) return { tiles: null, problems: [] };
  const at = { file, line: 1, column: 1, path: '' };
  const wrong = (found: Wrong) => ({ tiles: null, problems: [{ ...at, ...found }] });
  if (files.length > 1)
    return wrong({
      message: `expected one PMTiles file in a story's folder, got ${files.length}: ${files.join(', ')}`,
      help: 'take the others out, or join them: pmtiles merge',
    });
  const bytes = disk.readBytes(file);
  const archive = archiveIn(bytes);
  if ('message' in archive) return wrong(archive);
  const found = wrongWith(archive);
  if (found !== null) return wrong(found);
  const { header } = archive;
  return {
    tiles: {
      file: `${slug}/${digestOf(bytes)}.pmtiles`,
      extents: [boundsOf(header)],
      zooms: [FROM, header.maxZoom],
    },
    problems: [],
  };
}

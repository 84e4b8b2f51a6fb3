// A PMTiles archive (version 3) with tiles cut from GeoJSON: small ones, as tests need them.
import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { zxyToTileId } from 'pmtiles';
import { type Bounds, toWorld } from '../../src/core/geo.ts';

const HEADER_BYTES = 127;
const EXTENT = 4096;
const TEN_MILLION = 1e7; // degrees are whole numbers of these parts

export interface TilesInput {
  readonly bounds: Bounds;
  readonly zooms: readonly [least: number, most: number];
  readonly layers: Readonly<Record<string, FeatureCollection>>;
  /** What it says of its layers; without it, what it has. */
  readonly metadata?: unknown;
}

interface Tile {
  readonly id: number;
  readonly bytes: Uint8Array;
}

function varints(values: readonly number[]): number[] {
  return values.flatMap((value) => {
    const bytes: number[] = [];
    for (let left = value; ; left = Math.floor(left / 128)) {
      if (left < 128) return [...bytes, left];
      bytes.push((left % 128) + 128);
    }
  });
}

/** One directory for all tiles: offsets are written plus one. */
function directoryOf(tiles: readonly Tile[]): Uint8Array {
  const ids = tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0));
  let at = 0;
  const offsets = tiles.map(({ bytes }) => {
    const offset = at + 1;
    at += bytes.length;
    return offset;
  });
  const lengths = tiles.map(({ bytes }) => bytes.length);
  return Uint8Array.from(varints([tiles.length, ...ids, ...tiles.map(() => 1), ...lengths, ...offsets]));
}

function tilesOf({ bounds: [west, south, east, north], zooms: [least, most], layers }: TilesInput): readonly Tile[] {
  const indexes = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: most, extent: EXTENT, buffer: 64, tolerance: 3 })] as const,
  );
  const tiles: Tile[] = [];
  for (let z = least; z <= most; z += 1) {
    const [topLeft, bottomRight] = [toWorld([west, north]), toWorld([east, south])];
    const last = (value: number): number => Math.ceil(value * 2 ** z) - 1;
    for (let x = Math.floor(topLeft.x * 2 ** z); x <= last(bottomRight.x); x += 1)
      for (let y = Math.floor(topLeft.y * 2 ** z); y <= last(bottomRight.y); y += 1) {
        const cut: Record<string, GeoJSONVTTile> = {};
        for (const [name, index] of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile !== null && tile.features.length > 0) cut[name] = tile;
        }
        if (Object.keys(cut).length === 0) continue;
        const bytes = new Uint8Array(gzipSync(fromGeojsonVt(cut, { version: 2, extent: EXTENT })));
        tiles.push({ id: zxyToTileId(z, x, y), bytes });
      }
  }
  return tiles.sort((a, b) => a.id - b.id);
}

/** The bytes of an archive that is packed with gzip. */
export function archiveOf(input: TilesInput): Uint8Array {
  const tiles = tilesOf(input);
  const vectorLayers = Object.keys(input.layers).map((id) => ({ id, fields: {} }));
  const metadata = new Uint8Array(gzipSync(JSON.stringify(input.metadata ?? { vector_layers: vectorLayers })));
  const root = new Uint8Array(gzipSync(directoryOf(tiles)));
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const [rootAt, metadataAt] = [HEADER_BYTES, HEADER_BYTES + root.length];
  const dataAt = metadataAt + metadata.length;
  const places = [rootAt, root.length, metadataAt, metadata.length, dataAt, 0, dataAt, data.length];
  [...places, tiles.length, tiles.length, tiles.length].forEach((value, index) => {
    view.setBigUint64(8 + 8 * index, BigInt(value), true);
  });
  // Clustered; directories and tiles packed with gzip; vector tiles.
  header.set([1, 2, 2, 1, ...input.zooms], 96);
  const [west, south, east, north] = input.bounds;
  [west, south, east, north].forEach((degrees, index) => {
    view.setInt32(102 + 4 * index, Math.round(degrees * TEN_MILLION), true);
  });
  header[118] = input.zooms[0];
  view.setInt32(119, Math.round(((west + east) / 2) * TEN_MILLION), true);
  view.setInt32(123, Math.round(((south + north) / 2) * TEN_MILLION), true);
  return new Uint8Array(Buffer.concat([header, root, metadata, data]));
}

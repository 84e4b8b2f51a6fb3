// An author's tiles as they fall into a picture, in its pixels: what the engine would draw of them, without what nobody sees.
import { classifyRings, VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { Feature, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { type Camera, copyProjection, toWorld, unproject, type World } from '../../src/core/geo.ts';
import type { TileGround } from '../../src/core/picture/map-ground.ts';
import { TILE_LAYERS } from '../../src/core/theme/tiles.ts';
import type { TileArchive } from './archive.ts';

const LEAST_STEP = 0.4; // pixels: what lies closer to the point before is not seen
const LEAST_RING = 1.5; // square pixels

/** The places of tiles at one zoom. */
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The zoom of the tiles that a camera draws: those of the whole zoom below, as deep as they are cut. */
const tileZoom = ({ zooms: [, cut] }: TileGround, zoom: number): number => Math.min(cut, Math.floor(zoom));

/** The tiles that a camera sees in a viewport of so many pixels, within their own reach. */
export function tilesSeen(tiles: TileGround, camera: Camera, width: number, height: number): readonly TileAt[] {
  const z = tileZoom(tiles, camera.zoom);
  const count = 2 ** z;
  const flat: Camera = { ...camera, pitch: 0 };
  const corners = [0, width].flatMap((x) => [0, height].map((y) => toWorld(unproject({ x, y }, flat, width, height))));
  const [west = 0, south = 0, east = 0, north = 0] = tiles.extents[0] ?? [];
  const [topLeft, bottomRight] = [toWorld([west, north]), toWorld([east, south])];
  const range = (values: readonly number[], least: number, most: number): readonly number[] => {
    const from = Math.floor(Math.max(Math.min(...values), least) * count);
    const to = Math.ceil(Math.min(Math.max(...values), most) * count) - 1;
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  };
  const columns = range(
    corners.map(({ x }) => x),
    topLeft.x,
    bottomRight.x,
  );
  const rows = range(
    corners.map(({ y }) => y),
    topLeft.y,
    bottomRight.y,
  );
  return columns.flatMap((x) => rows.map((y) => ({ z, x, y })));
}

const KEPT = 256; // tiles: those of a few views, which many pictures show
const read = new WeakMap<TileArchive, Map<string, VectorTile['layers']>>();

/** The layers of a tile by their names; null: there is nothing. Throws where it is damaged. */
export function tileAt(archive: TileArchive, { z, x, y }: TileAt): VectorTile['layers'] | null {
  const tiles = read.get(archive) ?? new Map<string, VectorTile['layers']>();
  read.set(archive, tiles);
  const key = `${z}/${x}/${y}`;
  const known = tiles.get(key);
  if (known !== undefined) return known;
  const bytes = archive.tile(z, x, y);
  if (bytes === null) return null;
  if (tiles.size >= KEPT) tiles.clear();
  const { layers } = new VectorTile(new PbfReader(bytes));
  tiles.set(key, layers);
  return layers;
}

/** Without points that stand where the one before does; the last one stays. */
function thinned(points: readonly Position[]): Position[] {
  const left: Position[] = [];
  points.forEach((point, index) => {
    const [x = 0, y = 0] = point;
    const [beforeX = Number.NaN, beforeY = 0] = left.at(-1) ?? [];
    const isSeen = !(Math.hypot(x - beforeX, y - beforeY) < LEAST_STEP);
    if (isSeen || index === points.length - 1) left.push(point);
  });
  return left;
}

const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

type Place = (point: { readonly x: number; readonly y: number }) => Position;

/** A feature in pixels; null: nothing of it is seen, or it is a point, of which the map has its own. */
function inPixels(feature: VectorTileFeature, place: Place): Feature | null {
  const lines = feature.loadGeometry();
  const { properties } = feature;
  if (feature.type === 2) {
    const coordinates = lines.map((line) => thinned(line.map(place))).filter((line) => line.length > 1);
    return coordinates.length === 0
      ? null
      : { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
  }
  if (feature.type !== 3) return null;
  const coordinates = classifyRings(lines)
    .map((rings) => rings.map((ring) => thinned(ring.map(place))).filter((ring) => areaOf(ring) >= LEAST_RING))
    .filter((rings) => rings.length > 0);
  return coordinates.length === 0
    ? null
    : { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Features by the layer of their tiles. */
export type TilesInPixels = ReadonlyMap<string, readonly Feature[]>;

/** What a camera sees of the tiles in a viewport; nothing where they are not drawn yet. Throws where one is damaged. */
export function tilesInPixels(
  archive: TileArchive,
  tiles: TileGround,
  camera: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): TilesInPixels {
  const features = new Map<string, Feature[]>();
  if (camera.zoom < tiles.zooms[0]) return features;
  const project = copyProjection(camera, width, height, 0);
  for (const { z, x, y } of tilesSeen(tiles, camera, width, height)) {
    const layers = tileAt(archive, { z, x, y });
    if (layers === null) continue;
    for (const name of TILE_LAYERS.drawn) {
      const layer = layers[name];
      if (layer === undefined) continue;
      const place: Place = (point) => {
        const world: World = { x: (x + point.x / layer.extent) / 2 ** z, y: (y + point.y / layer.extent) / 2 ** z };
        const pixel = project(world);
        return [pixel.x, pixel.y];
      };
      const list = features.get(name) ?? [];
      for (let index = 0; index < layer.length; index += 1) {
        const seen = inPixels(layer.feature(index), place);
        if (seen !== null) list.push(seen);
      }
      features.set(name, list);
    }
  }
  return features;
}

import type { Feature, FeatureCollection, Geometry, Position as GeoPosition, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../core/geo.ts';
import type { Gazetteer, Name } from '../core/picture/gazetteer.ts';
import type { Level } from '../core/picture/levels.ts';
import { type GroundLevel, levelOf, type MapGround } from '../core/picture/map-ground.ts';
import type { MapStory } from '../core/picture/map-story.ts';
import { bordersAlike, withoutBorder } from '../core/picture/without-border.ts';
import { isTopology } from '../core/read/build/topology.ts';
import { readNames } from './names.ts';

/** One level of the basemap, decoded: every feature says in `kind` which object of the file it comes from. */
export type LevelData = FeatureCollection<Geometry, { readonly [key: string]: unknown; readonly kind: string }>;

/** Objects that are drawn; the file holds others, for those who build the story. */
const DRAWN = ['countries', 'coast', 'borders', 'line', 'lakes', 'rivers', 'bands', 'shapes'] as const;
const NEEDED: Readonly<Record<MapGround['of'], readonly string[]>> = {
  region: ['countries', 'coast', 'borders', 'line'],
  world: ['countries', 'coast', 'borders'],
};

/** The features of a topology that layers draw, each with its `kind`, as their filters ask for it. */
export function drawnFeatures(raw: Topology): LevelData['features'] {
  const features: LevelData['features'] = [];
  for (const kind of DRAWN) {
    const object = raw.objects[kind];
    if (object === undefined) continue;
    const decoded = feature(raw, object as GeometryCollection) as FeatureCollection | Feature;
    for (const one of 'features' in decoded ? decoded.features : [decoded]) {
      const { kind: status, ...properties } = one.properties ?? {};
      features.push({
        type: 'Feature',
        geometry: one.geometry,
        properties: {
          ...properties,
          ...(status === undefined ? {} : { status }),
          ...(one.id === undefined ? {} : { id: one.id }),
          kind,
        },
      });
    }
  }
  return features;
}

/** How far a level reaches, as areas: within them it has all that there is, and what is not land is sea. */
export const sheetsOf = ({ extents }: GroundLevel): Feature<Polygon, { readonly kind: string }>[] =>
  extents.map(([west, south, east, north]) => ({
    type: 'Feature',
    properties: { kind: 'sheet' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  }));

/** Decodes a level's file. Throws, naming the file and what it lacks, where it is not what the basemap's script writes. */
export function decodeLevel(ground: MapGround, name: Level, raw: unknown): LevelData {
  const level = levelOf(ground, name);
  const { file } = level;
  if (!isTopology(raw)) throw new Error(`${file}: expected a TopoJSON topology, got ${typeof raw}`);
  for (const object of NEEDED[ground.of])
    if (raw.objects[object] === undefined) throw new Error(`${file}: expected an object "${object}", got none`);
  return { type: 'FeatureCollection', features: [...sheetsOf(level), ...drawnFeatures(raw)] };
}

/** The names of several files: what two of them name, the first says how and where. */
export function namesOnce(files: readonly (readonly Name[])[]): readonly Name[] {
  const known = new Set<string>();
  return files.flatMap((names) => {
    const fresh = names.filter(({ kind, id }) => !known.has(`${kind}:${id}`));
    for (const { kind, id } of fresh) known.add(`${kind}:${id}`);
    return fresh;
  });
}

/** The Poland–Belarus border of a level, north to south, in degrees. */
export function borderOf(data: LevelData): readonly LonLat[] {
  const parts: LonLat[][] = [];
  const take = (line: readonly GeoPosition[]): void => {
    parts.push(line.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
  };
  for (const { geometry, properties } of data.features) {
    if (properties.kind !== 'line') continue;
    if (geometry.type === 'LineString') take(geometry.coordinates);
    else if (geometry.type === 'MultiLineString') geometry.coordinates.forEach(take);
  }
  return parts.sort((a, b) => (b[0]?.[1] ?? 0) - (a[0]?.[1] ?? 0)).flat();
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected a file, got status ${response.status}`);
  return response.json();
}

/** Where the map's data come from: each file is asked for until it has come; a failure is told to each who waits for it. */
export interface Basemap {
  level(level: Level): Promise<LevelData>;
  gazetteer(): Promise<Gazetteer>;
  /** The address of an author's own tiles; null: there are none. */
  readonly tiles: string | null;
}

/** The same for a story of no border. */
export const plainBasemap = ({ level, gazetteer, tiles }: Basemap): Basemap => ({
  tiles,
  async level(name) {
    const whole = await level(name);
    return { ...whole, features: bordersAlike(whole.features) };
  },
  gazetteer: () => gazetteer().then(withoutBorder),
});

/**
 * The files of a story's ground under a root address that ends in a slash, with names in its language. A level that the
 * ground has not is never asked for.
 */
export function openBasemap(
  root: string,
  { ground, lang, countries }: Pick<MapStory, 'ground' | 'lang' | 'countries'>,
): Basemap {
  const levels = new Map<Level, Promise<LevelData>>();
  const level = (name: Level): Promise<LevelData> => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    const { file } = levelOf(ground, name);
    const asked = fetchJson(`${root}geo/${file}`).then((raw) => decodeLevel(ground, name, raw));
    levels.set(name, asked);
    asked.catch(() => levels.delete(name)); // whoever asks again asks the host again
    return asked;
  };
  return {
    level,
    tiles: ground.tiles === undefined ? null : `${root}geo/${ground.tiles.file}`,
    async gazetteer() {
      const [far, ...files] = await Promise.all([
        level('far'),
        ...ground.names.map((file) => fetchJson(`${root}geo/${file}`)),
      ]);
      const names = namesOnce(files.map((raw) => readNames(raw, lang, countries)));
      return { names, border: borderOf(far), ground: far.features };
    },
  };
}

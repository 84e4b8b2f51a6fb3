import type { Bounds, Camera, LonLat } from '../geo.ts';
import { within } from './camera/within.ts';
import { DEEPEST } from './camera/zoom-limits.ts';
import { LEVELS, type Level, levelAt } from './levels.ts';

/** One level of a story's ground: its file under geo/, and how far that reaches, degrees; east may be beyond 180. */
export interface GroundLevel {
  readonly file: string;
  readonly extents: readonly Bounds[];
}

/** Vector tiles that an author brought, drawn over the levels from a zoom on, where they reach. */
export interface TileGround extends GroundLevel {
  /** The first zoom at which they are drawn, and the deepest for which they are cut. */
  readonly zooms: readonly [from: number, cut: number];
}

/**
 * What a story's map is drawn from. Of the region, each level stands alone; of the world, the far level lies under the
 * others too, which are there only where the story looks closely.
 */
export interface MapGround {
  readonly of: 'region' | 'world';
  readonly levels: { readonly far: GroundLevel } & Readonly<Record<Exclude<Level, 'far'>, GroundLevel | null>>;
  /** Files of names under geo/: of what two of them name, the first says how. */
  readonly names: readonly string[];
  readonly tiles?: TileGround;
}

/** The ground that all stories of the region share. */
export const REGION: MapGround = {
  of: 'region',
  levels: {
    far: { file: 'far.json', extents: [[-23, 5, 101, 76]] },
    middle: { file: 'middle.json', extents: [[-2, 34.5, 64, 67.5]] },
    near: { file: 'near.json', extents: [[13, 46.7, 35, 58.8]] },
  },
  names: ['names.json'],
};

/** How far the world is drawn, degrees: Mercator has no poles. */
export const WORLD: Bounds = [-180, -85, 180, 85];

/** The ground of any other story, which has no finer levels than those that are made for it. */
export function worldGround(middle: GroundLevel | null, near: GroundLevel | null, names: readonly string[]): MapGround {
  const far: GroundLevel = { file: 'world.json', extents: [WORLD] };
  return { of: 'world', levels: { far, middle, near }, names: [...names, 'world-names.json'] };
}

/** The levels that a ground has. */
export const levelsOf = ({ levels }: MapGround): readonly Level[] => LEVELS.filter((level) => levels[level] !== null);

/** One of those that it has; of any other, the far one. */
export const levelOf = ({ levels }: MapGround, level: Level): GroundLevel => levels[level] ?? levels.far;

/** How far the ground reaches, degrees. */
export const reachOf = ({ levels: { far } }: MapGround): Bounds => far.extents[0] ?? WORLD;

/** The same camera, moved and if need be zoomed in until its view lies within the ground. */
export const withinReach = (ground: MapGround, camera: Camera, width: number, height: number): Camera =>
  within(reachOf(ground), camera, width, height);

/** Whether a file holds all that a camera shows. */
export const holds = (level: GroundLevel | null, camera: Camera, width: number, height: number): boolean =>
  level?.extents.some((extent) => within(extent, camera, width, height) === camera) ?? false;

/** Whether a ground's tiles are drawn in a view, and hold all of it. */
export const tilesHold = (
  { tiles }: Pick<MapGround, 'tiles'>,
  camera: Camera,
  width: number,
  height: number,
): boolean => tiles !== undefined && camera.zoom >= tiles.zooms[0] && holds(tiles, camera, width, height);

/** How deep a story may look at points, all of them together. */
export function deepestAt({ tiles }: Pick<MapGround, 'tiles'>, points: readonly LonLat[]): number {
  if (tiles === undefined || !points.every((center) => holds(tiles, { center, zoom: 0 }, 0, 0))) return DEEPEST.story;
  return Math.max(DEEPEST.story, Math.min(DEEPEST.tiles, tiles.zooms[1] + DEEPEST.stretched));
}

/** Whether a camera looks closer than any level goes, and sees something beyond the tiles. */
export const leavesTiles = (ground: MapGround, camera: Camera, width: number, height: number): boolean =>
  camera.zoom > DEEPEST.story && !tilesHold(ground, camera, width, height);

/** The level that a camera draws, where it shows something beyond its file; null: there is ground under all of the view. */
export function levelLeft(ground: MapGround, camera: Camera, width: number, height: number): Level | null {
  const level = levelAt(camera.zoom);
  const isHeld = tilesHold(ground, camera, width, height) || holds(ground.levels[level], camera, width, height);
  return isHeld ? null : level;
}

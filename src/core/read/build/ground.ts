// What ground a story stands on follows from where its places and its views are: no author says it.
import type { Bounds, LonLat } from '../../geo.ts';
import { isBorder } from '../../picture/border.ts';
import { cameraAsked, holdsPlaces } from '../../picture/camera/cameras.ts';
import type { Name } from '../../picture/gazetteer.ts';
import {
  type GroundLevel,
  type MapGround,
  REGION,
  reachOf,
  type TileGround,
  withinReach,
  worldGround,
} from '../../picture/map-ground.ts';
import { pointsOf } from '../../points-of.ts';
import type { Step, View } from '../../step.ts';
import type { Place } from '../../story.ts';
import { MAPS } from '../../windows.ts';

/** Finer ground that was made for a story, in its own folder. */
export interface FinerGround {
  readonly middle: GroundLevel | null;
  readonly near: GroundLevel | null;
  /** Its file of names under geo/, and what stands in it. */
  readonly file: string;
  readonly names: readonly Name[];
}

/** What of its ground a story's folder has; null: not that. */
export interface OwnGround {
  readonly finer: FinerGround | null;
  readonly tiles: TileGround | null;
}

export const NO_GROUND: OwnGround = { finer: null, tiles: null };

interface Told {
  readonly places: ReadonlyMap<string, Place>;
  readonly steps: readonly Step[];
  /** Steps whose view follows from their places, wherever these are. */
  readonly made: readonly string[];
}

export const liesIn = ([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether the far level of the region reaches as far as all of these. */
export const isInRegion = (points: readonly LonLat[]): boolean =>
  points.every((point) => liesIn(point, reachOf(REGION)));

/** Whether a camera can be asked for the view: where it is wrong itself, that is reported there. */
const canBeSeen = (view: View, places: Told['places']): boolean => {
  if (view.kind !== 'fit') return view.kind === 'camera';
  const known = view.places.flatMap((id) => places.get(id) ?? []);
  const isKnown = known.length === view.places.length && known.every(({ where }) => pointsOf(where).length > 0);
  return isKnown && known.length + (view.extent ?? []).length > 0;
};

/** Whether the far level of the region has all that a story tells of and shows, in windows of all sizes. */
function isRegional({ places, steps, made }: Told): boolean {
  const beside = steps.flatMap(({ view }) => (view.kind === 'fit' ? (view.extent ?? []) : []));
  if (!isInRegion([...[...places.values()].flatMap(({ where }) => pointsOf(where)), ...beside])) return false;
  const drawn = { places: Object.fromEntries(places) };
  return steps.every((step) => {
    if (made.includes(step.id) || !canBeSeen(step.view, places)) return true;
    return MAPS.every(([, viewport]) => {
      const asked = cameraAsked(drawn, step, viewport);
      if (asked === null) return true;
      const held = withinReach(REGION, asked, viewport.width, viewport.height);
      return held === asked || holdsPlaces(drawn, step, held, viewport);
    });
  });
}

const withTiles = (ground: MapGround, tiles: TileGround | null): MapGround =>
  tiles === null ? ground : { ...ground, tiles };

/** The border that a story is about is drawn in the region alone. */
export function groundOf(told: Told, own: OwnGround): MapGround {
  if ([...told.places.values()].some(({ where }) => isBorder(where))) return withTiles(REGION, own.tiles);
  return groundWith(own, isRegional(told));
}

/** Degrees around tiles that the widest map shows where the near level begins, and more: a flight to them sees no sea. */
const AROUND: LonLat = [5, 3];

/** Whether the region's near level has all that is seen on the way to a place. */
export const isAmidRegion = ([west, south, east, north]: Bounds): boolean =>
  (REGION.levels.near?.extents ?? []).some(
    (near) =>
      liesIn([west - AROUND[0], south - AROUND[1]], near) && liesIn([east + AROUND[0], north + AROUND[1]], near),
  );

/** Its own, where it has that; else what there is for all. */
export function groundWith({ finer, tiles }: OwnGround, isRegional: boolean): MapGround {
  // Where the region is not drawn as closely as tiles begin, there would be sea around them.
  const isAround = tiles === null || tiles.extents.every(isAmidRegion);
  const shared = isRegional && isAround ? REGION : worldGround(null, null, []);
  return withTiles(finer === null ? shared : worldGround(finer.middle, finer.near, [finer.file]), tiles);
}

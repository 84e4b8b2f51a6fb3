import { geoDistance } from 'd3-geo';
import { unproject } from '../geo.ts';
import { nearestTo } from './drawing.ts';
import type { Asked, At, Known, WhereMap } from './where.ts';

export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Compass = (typeof COMPASS)[number];

/** `there`: as right as anybody can be who knows the place as well as the story does. */
export type Verdict = 'there' | 'near' | 'far';

export interface Away {
  readonly km: number;
  /** From where one is; null: it is right there. */
  readonly towards: Compass | null;
}

export interface Judgement extends Away {
  readonly verdict: Verdict;
  /** Whether it is not what the story speaks of, but bears the same name. */
  readonly isNamesake: boolean;
  /** The point of the place that is nearest to the answer, in pixels of the map. */
  readonly nearest: At;
}

/**
 * Pixels beside a place that still count as there: a finger does not point finer. Of points and lines, the less precisely
 * they are known the more. Within an area or a country everything counts, so beside it there is little more.
 */
export const SLACK: Readonly<Record<Known, number>> = { exact: 12, town: 14, stretch: 18, area: 10, country: 4 };
const NEAR = 3; // times that, and one finger
const FINGER = 12;
const EARTH = 6371.0088; // km, mean radius

type Ground = Pick<WhereMap, 'camera' | 'width' | 'height'>;

/** Degrees of a point of the map. */
export const placeOf = ([x, y]: At, { camera, width, height }: Ground): readonly [number, number] =>
  unproject({ x, y }, camera, width, height);

/** From one point of a map to another: kilometres on the ground, and the direction as it is on the map. */
export function away(from: At, to: At, ground: Ground): Away {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (dx === 0 && dy === 0) return { km: 0, towards: null };
  const [lon, lat] = placeOf(from, ground);
  const [toLon, toLat] = placeOf(to, ground);
  const eighth = Math.round(Math.atan2(dx, -dy) / (Math.PI / 4)); // clockwise from north, -4 to 4
  return {
    km: geoDistance([lon, lat], [toLon, toLat]) * EARTH,
    towards: COMPASS[(eighth + COMPASS.length) % COMPASS.length] ?? null,
  };
}

/** How well an answer meets a place. */
export function judge({ known, drawing, also }: Asked, at: At, ground: Ground): Judgement {
  const nearest = nearestTo(at, drawing);
  const pixelsTo = ([x, y]: At): number => Math.hypot(x - at[0], y - at[1]);
  const pixels = pixelsTo(nearest);
  const namesake = also === null ? null : nearestTo(at, also);
  if (pixels > SLACK[known] && namesake !== null && pixelsTo(namesake) <= SLACK[known])
    return { verdict: 'there', nearest: namesake, isNamesake: true, ...away(at, namesake, ground) };
  const verdict = pixels <= SLACK[known] ? 'there' : pixels <= NEAR * SLACK[known] + FINGER ? 'near' : 'far';
  return { verdict, nearest, isNamesake: false, ...away(at, nearest, ground) };
}

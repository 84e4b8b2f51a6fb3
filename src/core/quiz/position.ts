import type { PlaceId } from '../ids.ts';
import { isInside, nearestTo } from './drawing.ts';
import { type Away, away, placeOf } from './judge.ts';
import type { Asked, At, WhereMap } from './where.ts';

/** Where on the map a point is, for somebody who does not see it. It does not give away what is asked. */
export interface Position {
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** The country that it lies in; null: none of those that the story names, or that is what is asked. */
  readonly land: PlaceId | null;
  /** From the border; null: there is none, or it is what is asked. */
  readonly border: Away | null;
}

export function positionOf(at: At, { known, place }: Asked, map: WhereMap): Position {
  const [lon, lat] = placeOf(at, map);
  const land = known === 'country' ? undefined : map.lands.find(({ drawing }) => isInside(at, drawing));
  const border = map.border === null || map.border.place === place ? null : map.border.drawing;
  return {
    lon,
    lat,
    land: land?.place ?? null,
    border: border === null ? null : away(nearestTo(at, border), at, map),
  };
}

import type { LonLat } from '../geo.ts';
import type { PlaceId } from '../ids.ts';
import { isInside, nearestTo } from './drawing.ts';
import { type Away, away, type Compass, placeOf } from './judge.ts';
import type { Asked, At, Drawing, WhereMap } from './where.ts';

const ALONG = 3; // pixels: the map's lines are simplified apart

/** Where on the map a point is, for somebody who does not see it. It does not give away what is asked. */
export interface Position {
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** The country that it lies in; null: none of those that the story names, or it would tell what is asked. */
  readonly land: PlaceId | null;
  /** From the border; null: there is none, or it would tell what is asked. */
  readonly border: Away | null;
  /** Where the map ends, if it does here. */
  readonly edge: Compass | null;
}

/** Whether a line runs along a land: then who hears on which side of it they are hears what the land is. */
function runsAlong(border: Drawing, asked: Drawing): boolean {
  const [line = []] = border.kind === 'lines' ? border.lines : [];
  const middle = line[Math.floor(line.length / 2)];
  if (middle === undefined || asked.kind !== 'land') return false;
  const [x, y] = nearestTo(middle, asked);
  return Math.hypot(x - middle[0], y - middle[1]) < ALONG;
}

function edgeOf([x, y]: At, { width, height }: WhereMap): Compass | null {
  if (x <= 0) return 'west';
  if (x >= width) return 'east';
  if (y <= 0) return 'north';
  return y >= height ? 'south' : null;
}

export function positionOf(at: At, { known, place, drawing }: Asked, map: WhereMap): Position {
  const [lon, lat] = placeOf(at, map);
  const isBorder = map.border?.place === place;
  const land = known === 'country' || isBorder ? undefined : map.lands.find((each) => isInside(at, each.drawing));
  const isBeside = known === 'country' && map.border !== null && runsAlong(map.border.drawing, drawing);
  const border = isBorder || isBeside ? null : (map.border?.drawing ?? null);
  return {
    lon,
    lat,
    land: land?.place ?? null,
    border: border === null ? null : away(nearestTo(at, border), at, map),
    edge: edgeOf(at, map),
  };
}

/** Degrees of a point of a drawing, near the middle of what it takes up. */
export function middleOf(drawing: Drawing, map: WhereMap): LonLat {
  const points =
    drawing.kind === 'point' ? [drawing.at] : (drawing.kind === 'lines' ? drawing.lines : drawing.rings).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const middle: At = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  return placeOf(nearestTo(middle, drawing), map);
}

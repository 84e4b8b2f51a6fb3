// Latitude before longitude, where both numbers could be either: told by where the rest of the story is.
import type { LonLat } from '../../geo.ts';

const FAR = 6; // degrees from every place of the story
const NEAR = 2; // degrees from one of them, the other way round

/** Degrees between the points of a line and the nearest of some places; without places, or a line, there is no end of them. */
const between = (line: readonly LonLat[], places: readonly LonLat[]): number =>
  line.reduce(
    (least, [lon, lat]) =>
      places.reduce((best, [x, y]) => Math.min(best, Math.max(Math.abs(x - lon), Math.abs(y - lat))), least),
    Number.POSITIVE_INFINITY,
  );

/** Whether a line lies far from all places, and beside one with its numbers the other way round. */
export function seemsSwapped(line: readonly LonLat[], places: readonly LonLat[]): boolean {
  if (between(line, places) <= FAR) return false;
  return (
    between(
      line.map(([lon, lat]): LonLat => [lat, lon]),
      places,
    ) <= NEAR
  );
}

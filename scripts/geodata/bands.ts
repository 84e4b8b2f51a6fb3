// Tint bands: three rings on each side of the Poland–Belarus border. A ring ends where the next begins; none overlaps another.
import { buffer, combine } from './buffer.ts';
import type { Feature, Line } from './geojson.ts';
import { type Country, landOf } from './land.ts';
import { nth } from './lists.ts';

/** Rings by their distance from the border, for a range of zooms. */
export interface BandSet {
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly km: readonly number[];
}

/** Bands about the border as a level draws it, on the level's own countries. */
export function bands(line: Line, countries: readonly Country[], sets: readonly BandSet[]): readonly Feature[] {
  return sets.flatMap(({ minzoom, maxzoom, km }) => {
    const around = km.map((radius) => buffer(line, radius));
    // Less than this would be a crumb beyond a meander, not a band.
    const crumb = nth(km, 0) * nth(km, 0) * 0.02;
    return ['POL', 'BLR'].flatMap((side) => {
      const land = landOf(countries, side);
      return around.map((area, i): Feature => {
        const within = around[i - 1];
        const ring = within === undefined ? area : combine('subtract', area, within);
        const coordinates = combine('intersect', ring, land, crumb);
        const properties = { side, ring: i + 1, minzoom, maxzoom };
        return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
      });
    });
  });
}

// Tint bands: three rings on each side of the Poland–Belarus border. A ring ends where the next begins; none overlaps another.
import { buffer, combine } from './buffer.mjs';
import { polygonsOf } from './geometry.mjs';

/**
 * @param line the border as drawn at this level
 * @param countries features of this level
 * @param sets [{minzoom, maxzoom, km: [r1, r2, r3]}]
 */
export function bands(line, countries, sets) {
  const out = [];
  for (const { minzoom, maxzoom, km } of sets) {
    const around = km.map((r) => buffer(line, r));
    for (const side of ['POL', 'BLR']) {
      const land = polygonsOf(countries.find((f) => f.id === side).geometry);
      // Less than this would be a crumb beyond a meander, not a band.
      const crumb = km[0] * km[0] * 0.02;
      around.forEach((area, i) => {
        const ring = i ? combine('subtract', area, around[i - 1]) : area;
        const coordinates = combine('intersect', ring, land, crumb);
        const properties = { side, ring: i + 1, minzoom, maxzoom };
        out.push({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } });
      });
    }
  }
  return out;
}

// What the level of the whole world shows, and how finely. Lengths are metres where not said otherwise, areas km².
import type { Bounds, LonLat } from '../../../src/core/geo.ts';
import { isWithin } from '../geometry.ts';
import { nth } from '../lists.ts';

/** Where the map's plane ends, and a little more than the northernmost land. */
export const WHOLE: Bounds = [-180, -85.0511, 180, 84];

/** The grid's steps in degrees: 1.7 km and 1.3 km at the equator. */
export const STEP: readonly [number, number] = [0.015, 0.012];

/** Where fills end at the meridian of 180°, so that those of both sides overlap by a hair. */
export const BEYOND = 180.02;

/** The grid's lower left corner. */
export const CORNER: readonly [number, number] = [-BEYOND, WHOLE[1]];

const EDGE = 179.99;

/** The nearest place of the grid, for all but what lies at the edges of the map. */
export function onGrid(p: LonLat): LonLat {
  const [x, y] = p.map((value, axis) => {
    const [step, from] = [nth(STEP, axis), nth(CORNER, axis)];
    return from + Math.round((value - from) / step) * step;
  });
  return x === undefined || y === undefined || Math.abs(p[0]) > EDGE ? p : [x, y];
}

interface Detail {
  readonly box: Bounds;
  readonly tolerance: number;
  /** Islands and lakes that are left out, up to so many km². */
  readonly least: number;
}

/** From the first box that holds a place; the last is the world. */
const DETAILS: readonly Detail[] = [
  { box: [-180, -90, 180, -60], tolerance: 28_000, least: 6000 }, // Antarctica
  { box: [-130, 66, -58, 85], tolerance: 20_000, least: 4000 }, // Arctic Canada
  { box: [-75, 66, -8, 85], tolerance: 20_000, least: 4000 }, // Greenland
  { box: [-78, -57, -63, -40], tolerance: 14_000, least: 1500 }, // the fjords of Patagonia
  { box: [40, 66, 180, 85], tolerance: 14_000, least: 2000 }, // the coast of Siberia
  { box: [-12, 34, 45, 61], tolerance: 8200, least: 400 }, // Europe
  { box: [-90, 8, -58, 28], tolerance: 8800, least: 400 }, // the Caribbean
  { box: [92, -12, 146, 46], tolerance: 11_000, least: 800 }, // East and South-East Asia
  { box: [-180, -90, 180, 90], tolerance: 13_000, least: 1200 },
];

function detailAt(at: LonLat): Detail {
  const found = DETAILS.find(({ box }) => isWithin(box, at));
  if (found === undefined) throw new Error(`expected a place on the earth, got ${at.join(' ')}`);
  return found;
}

export const toleranceAt = (at: LonLat): number => detailAt(at).tolerance;
export const leastAt = (at: LonLat): number => detailAt(at).least;
/** The same in words. */
export const SAID =
  '8 to 13 km interval, 14 to 28 km along the coasts of the Arctic, Antarctica and Patagonia; finer for small islands';

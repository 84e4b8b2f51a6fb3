// Lakes of the world: the large ones, as finely as the land.
import type { Bounds } from '../../../src/core/geo.ts';
import { featuresIn, type Polygon, polygonsOf } from '../geojson.ts';
import { isWithin, ringArea } from '../geometry.ts';
import { nth } from '../lists.ts';
import { shape } from '../shaper.ts';
import { readWater } from '../water.ts';
import { leastAt, WHOLE } from './settings.ts';
import { simplified } from './simplified.ts';

const TIMES = 3; // a lake is drawn from so many times the size of an island
const ISLAND = 2000; // km²
/** km²: a lake of which the map may have to know, and more than any has. */
const LAKE = 1000;
export const LARGEST = 130_000;
/** The Caspian is no land, and so no lake. The package has it in pieces. */
export const CASPIAN: Bounds = [46, 36, 55.5, 47.5];
/** Corners of what the package's tiles left over: its triangles are no lakes. */
const TRIANGLE = 5;

/** Pieces that meet at the edges of the package's tiles, joined. */
export async function joined(polygons: readonly Polygon[]): Promise<readonly Polygon[]> {
  const geometry = { type: 'MultiPolygon', coordinates: polygons };
  const features = [{ type: 'Feature', properties: { kind: 'water' }, geometry }];
  const whole = await shape(
    { 'water.json': { type: 'FeatureCollection', features } },
    '-i water.json -dissolve2 kind gap-fill-area=60km2 -o out.json format=geojson',
  );
  return featuresIn(whole).flatMap((feature) => polygonsOf(feature.geometry));
}

/** Lakes of the world, as finely as the package has them. */
export function worldWaters(): Promise<readonly Polygon[]> {
  const isLake = ([outer = []]: Polygon): boolean =>
    outer.length > TRIANGLE && ringArea(outer) >= LAKE && !isWithin(CASPIAN, nth(outer, 0));
  return joined(readWater(WHOLE, LARGEST).lakes.filter(isLake));
}

/** Lakes that are drawn, islands in the largest among them. */
export function drawnLakes(lakes: readonly Polygon[]): readonly Polygon[] {
  return lakes.flatMap(([outer, ...holes]) => {
    if (outer === undefined || ringArea(outer) < leastAt(nth(outer, 0)) * TIMES) return [];
    return [[outer, ...holes.filter((hole) => ringArea(hole) >= ISLAND)].map(simplified)];
  });
}

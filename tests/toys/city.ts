// A town that is not there, with a shore, a river, a park, streets and houses, as tiles.
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Bounds } from '../../src/core/geo.ts';
import { archiveOf, type TilesInput } from './make-tiles.ts';

export const CITY: Bounds = [9.95, 56.02, 10.45, 56.28];
const [WEST, SOUTH, EAST, NORTH] = CITY;
const MIDDLE = [10.2, 56.15] as const;
const BLOCK = [0.0042, 0.0024] as const; // degrees from street to street

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const area = (kind: string, ring: Position[]): Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
});
const line = (kind: string, coordinates: Position[]): Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'LineString', coordinates },
});
const box = ([lon, lat]: readonly [number, number], across: number, up: number): Position[] => [
  [lon - across, lat - up],
  [lon + across, lat - up],
  [lon + across, lat + up],
  [lon - across, lat + up],
];

/** The shore, from north to south: east of it is water. */
const SHORE: Position[] = Array.from({ length: 60 }, (_, index) => {
  const t = index / 59;
  return [10.23 + 0.018 * Math.sin(t * 9) + 0.008 * Math.sin(t * 31), NORTH + 0.02 - t * (NORTH - SOUTH + 0.04)];
});
const RIVER: Position[] = Array.from({ length: 40 }, (_, index) => {
  const t = index / 39;
  return [WEST + t * 0.285, 56.16 + 0.012 * Math.sin(t * 7)];
});

function town(): { streets: Feature[]; houses: Feature[] } {
  const [streets, houses]: [Feature[], Feature[]] = [[], []];
  const [across, up] = BLOCK;
  for (let i = -14; i <= 5; i += 1)
    streets.push(
      line(i % 4 === 0 ? 'major_road' : 'minor_road', [
        [MIDDLE[0] + i * across, MIDDLE[1] - 14 * up],
        [MIDDLE[0] + i * across, MIDDLE[1] + 14 * up],
      ]),
    );
  for (let j = -14; j <= 14; j += 1)
    streets.push(
      line(j % 5 === 0 ? 'major_road' : 'minor_road', [
        [MIDDLE[0] - 14 * across, MIDDLE[1] + j * up],
        [MIDDLE[0] + 5 * across, MIDDLE[1] + j * up],
      ]),
    );
  for (let i = -14; i < 5; i += 1)
    for (let j = -14; j < 14; j += 1)
      if ((i * 7 + j * 3) % 5 !== 0 && i < 2)
        houses.push(
          area('building', box([MIDDLE[0] + (i + 0.5) * across, MIDDLE[1] + (j + 0.5) * up], across * 0.32, up * 0.3)),
        );
  return { streets, houses };
}

export function cityTiles(changed: Partial<TilesInput> = {}): Uint8Array {
  const { streets, houses } = town();
  return archiveOf({
    bounds: CITY,
    zooms: [8, 13],
    layers: {
      earth: collection([area('earth', [[WEST - 0.1, NORTH + 0.02], ...SHORE, [WEST - 0.1, SOUTH - 0.02]])]),
      landuse: collection([area('park', box([10.14, 56.17], 0.012, 0.005))]),
      water: collection([
        area('ocean', [...SHORE, [EAST + 0.1, SOUTH - 0.02], [EAST + 0.1, NORTH + 0.02]]),
        area('lake', box([10.05, 56.12], 0.02, 0.006)),
        line('river', RIVER),
      ]),
      buildings: collection(houses),
      roads: collection([
        ...streets,
        line('highway', [
          [WEST, 56.1],
          [10.1, 56.13],
          [10.12, 56.2],
          [10.05, NORTH],
        ]),
        line('rail', [
          [WEST, 56.19],
          [MIDDLE[0], 56.151],
        ]),
      ]),
    },
    ...changed,
  });
}

// A small hand-made map: three square countries, a border between two of them, and a strip along it.
import type { Geography } from '../../../src/core/read/build/geography.ts';
import { geographyFrom } from '../../../src/core/read/build/geography.ts';

type Box = readonly [west: number, south: number, east: number, north: number];
type Ring = readonly (readonly [number, number])[];

const ring = ([west, south, east, north]: Box): Ring => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

export const BOXES: Readonly<Record<string, Box>> = {
  POL: [14, 49, 24, 55], // to the west of 24° E
  BLR: [24, 51, 33, 56],
  IRQ: [39, 29, 48, 37],
};

/** TopoJSON without quantisation: an arc for each ring and line. */
export function topology(countries: Readonly<Record<string, Box>> = BOXES): unknown {
  const border: Ring = Array.from({ length: 41 }, (_, i) => [24, 51 + i * 0.1] as const); // 24° E, 51 to 55 N
  const lands = Object.entries(countries);
  const arcs = [...lands.map(([, box]) => ring(box)), border, ring([24, 53, 24.5, 54])];
  return {
    type: 'Topology',
    arcs,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: lands.map(([id], i) => ({ type: 'Polygon', id, arcs: [[i]] })),
      },
      centerlines: {
        type: 'GeometryCollection',
        geometries: [{ type: 'LineString', properties: { id: 'border' }, arcs: [lands.length] }],
      },
      shapes: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: { id: 'strip', part: 'body' }, arcs: [[lands.length + 1]] },
          { type: 'LineString', properties: { id: 'strip', part: 'edge' }, arcs: [lands.length + 1] },
        ],
      },
    },
  };
}

export const LAND: Geography = geographyFrom({ far: topology(), near: topology() });

import fc from 'fast-check';
import type { PlaceId } from '../../../src/core/ids.ts';
import type { Asked, At, WhereMap } from '../../../src/core/quiz/where.ts';

const id = (name: string): PlaceId => name as PlaceId;
export const square = (left: number, top: number, size: number): readonly At[] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
  [left, top],
];
export const TOWN: Asked = { place: id('town'), known: 'town', drawing: { kind: 'point', at: [100, 100] }, also: null };
export const LAND: Asked = {
  place: id('land'),
  known: 'country',
  drawing: { kind: 'land', rings: [square(200, 100, 100)] },
  also: null,
};
export const LINE: Asked = {
  place: id('line'),
  known: 'stretch',
  drawing: {
    kind: 'lines',
    lines: [
      [
        [320, 0],
        [320, 450],
      ],
    ],
  },
  also: null,
};
export const MAP: WhereMap = {
  id: 'map',
  camera: { center: [24, 53], zoom: 6 },
  width: 640,
  height: 450,
  asked: [TOWN, LAND, LINE],
  lands: [{ place: LAND.place, drawing: LAND.drawing }],
  border: { place: LINE.place, drawing: LINE.drawing },
};
export const onMap = fc.tuple(
  fc.double({ min: 0, max: 640, noNaN: true }),
  fc.double({ min: 0, max: 450, noNaN: true }),
);

import { describe, expect, test } from 'vitest';
import { middleOf, positionOf } from '../../../src/core/quiz/position.ts';
import type { Asked } from '../../../src/core/quiz/where.ts';
import { LAND, LINE, MAP, square, TOWN } from './a-map.ts';

describe('the place of the cross by ear', () => {
  test('names the country and the distance from the border', () => {
    const { lon, lat, land, border } = positionOf([250, 150], TOWN, MAP);
    expect([lon < 24, lat > 53]).toEqual([true, true]);
    expect(land).toBe('land');
    expect(border?.towards).toBe('west');
    expect(border?.km).toBeGreaterThan(40);
  });

  test('does not give away what is asked', () => {
    expect(positionOf([250, 150], LAND, MAP).land).toBeNull();
    expect(positionOf([250, 150], LINE, MAP)).toMatchObject({ land: null, border: null });
    const beside: Asked = { ...LAND, drawing: { kind: 'land', rings: [square(320, 0, 600)] } };
    expect(positionOf([250, 150], beside, MAP).border).toBeNull();
    expect(positionOf([250, 150], LAND, MAP).border).not.toBeNull();
  });

  test('says where the map ends', () => {
    const edges = (
      [
        [0, 9],
        [640, 9],
        [9, 0],
        [9, 450],
        [9, 9],
      ] as const
    ).map((at) => positionOf(at, TOWN, MAP).edge);
    expect(edges).toEqual(['west', 'east', 'north', 'south', null]);
  });

  test('of a whole drawing is near its middle, and on it', () => {
    const [lon, lat] = middleOf(LAND.drawing, MAP);
    const { lon: at, lat: on } = positionOf([250, 150], TOWN, MAP);
    expect([lon, lat]).toEqual([at, on]);
    expect(middleOf(TOWN.drawing, MAP)[0]).toBeLessThan(lon);
  });
});

import { describe, expect, test } from 'vitest';
import { positionOf } from '../../../src/core/quiz/position.ts';
import { LAND, LINE, MAP, TOWN } from './a-map.ts';

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
    expect(positionOf([250, 150], LINE, MAP)).toMatchObject({ land: 'land', border: null });
  });
});

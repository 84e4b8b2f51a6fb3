import { describe, expect, test } from 'vitest';
import { geographyFrom } from '../../../../src/core/read/build/geography.ts';
import { LAND, topology } from '../land.ts';

describe('the geography', () => {
  test('knows in which country a point lies', () => {
    expect(LAND.contains('POL', [23.5, 53.4])).toBe(true);
    expect(LAND.contains('BLR', [23.5, 53.4])).toBe(false);
  });

  test('says nothing of a country that it does not hold', () => {
    expect(LAND.contains('FRA', [2, 48])).toBeNull();
  });

  test('says nothing of a point just off a coast, which may be drawn coarsely', () => {
    expect(LAND.contains('IRQ', [48.1, 29.05])).toBeNull();
  });

  test('knows that a point far off at sea lies in no country', () => {
    expect(LAND.contains('IRQ', [-30, 0])).toBe(false);
  });

  test('believes the nearer level where both know', () => {
    const moved = geographyFrom({ far: topology(), near: topology({ POL: [14, 49, 23, 55], BLR: [23, 51, 33, 56] }) });
    expect(moved.contains('BLR', [23.5, 53.4])).toBe(true);
  });

  test('asks the farther level where the nearer one ends', () => {
    const clipped = geographyFrom({
      far: topology(),
      near: topology({ POL: [22, 52, 24, 54], BLR: [24, 52, 26, 54] }),
    });
    expect(clipped.contains('IRQ', [44, 33])).toBe(true);
    expect(clipped.contains('POL', [16, 50])).toBe(true);
  });

  test('holds a country by the corners of its main land', () => {
    expect(LAND.country('IRQ')?.extent).toEqual([
      [39, 29],
      [48, 29],
      [48, 37],
      [39, 37],
    ]);
    expect(LAND.country('FRA')).toBeNull();
  });

  test('holds a shape by at most 24 points, its ends and outermost among them', () => {
    const extent = LAND.shape('border')?.extent ?? [];
    expect(extent.length).toBeLessThanOrEqual(24);
    expect([extent.at(0), extent.at(-1)]).toEqual([
      [24, 51],
      [24, 55],
    ]);
    expect(LAND.shape('nowhere')).toBeNull();
  });

  test('does not believe what is no TopoJSON', () => {
    expect(() => geographyFrom({ far: topology(), near: { type: 'FeatureCollection', features: [] } })).toThrow(
      'expected TopoJSON',
    );
  });
});

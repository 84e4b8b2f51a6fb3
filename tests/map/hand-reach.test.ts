import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../src/core/geo.ts';
import { DEEPEST } from '../../src/core/picture/camera/zoom-limits.ts';
import { levelAt } from '../../src/core/picture/levels.ts';
import { type MapGround, REGION, worldGround } from '../../src/core/picture/map-ground.ts';
import { handReach as reach } from '../../src/map/engine/hand-reach.ts';
import { RUNS } from '../core/fixtures.ts';
import { anyCamera, camera, height, shown, width } from '../core/picture/camera/any-camera.ts';
import { extentOf } from '../core/real-story.ts';

const handReach = (any: Camera, w: number, h: number): Camera => reach(REGION, any, w, h);

describe('a view in the reader’s hand', () => {
  test('goes as deep as the basemap is made for, where it has ground so near', () => {
    expect(handReach(camera(23.5, 53.4, 14), 880, 792)).toEqual(camera(23.5, 53.4, DEEPEST.reader));
    const inside = camera(23.5, 53.4, 8);
    expect(handReach(inside, 880, 792)).toBe(inside);
  });

  test('ends its zoom where the next level holds nothing', () => {
    expect(handReach(camera(44.4, 33.3, 9), 880, 792).zoom).toBeLessThan(5); // Baghdad: of the far level alone
    const moscow = handReach(camera(37.6, 55.7, 9), 880, 792);
    expect(moscow.zoom).toBeLessThan(7);
    expect(moscow.zoom).toBeGreaterThan(6.99);
    expect(moscow.center).toEqual([37.6, 55.7]);
  });

  test('stops at the edge of the level that it looks at', () => {
    const moved = handReach(camera(34.8, 53.4, 8), 880, 792);
    expect(moved.zoom).toBe(8);
    expect(shown(moved, 880, 792)[2]).toBeCloseTo(REGION.levels.near?.extents[0]?.[2] ?? 0, 9);
  });

  test('never shows what its level does not hold, and stays where it was brought', () => {
    fc.assert(
      fc.property(anyCamera, width, height, (any, w, h) => {
        const held = handReach(any, w, h);
        const [west = 0, south = 0, east = 0, north = 0] = shown(held, w, h);
        const [least, lowest, most, highest] = extentOf(levelAt(held.zoom));
        expect(west).toBeGreaterThanOrEqual(least - 1e-6);
        expect(south).toBeGreaterThanOrEqual(lowest - 1e-6);
        expect(east).toBeLessThanOrEqual(most + 1e-6);
        expect(north).toBeLessThanOrEqual(highest + 1e-6);
        expect(handReach(held, w, h)).toBe(held);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a hand on a story with tiles of its own', () => {
  const tiled: MapGround = {
    ...worldGround(null, null, []),
    tiles: { file: 'town/0.pmtiles', extents: [[9.95, 56.02, 10.45, 56.28]], zooms: [9, 13] },
  };

  test('goes as deep as they do, and elsewhere no deeper than the map of all', () => {
    expect(reach(tiled, camera(10.2, 56.15, 18), 880, 792)).toEqual(camera(10.2, 56.15, 14));
    expect(reach(tiled, camera(12, 56.15, 18), 880, 792).zoom).toBeLessThan(5);
  });

  test('comes to them at every zoom on the way: the far level lies under it', () => {
    for (const zoom of [4, 5.5, 7, 8.9, 9, 11, 13.9]) {
      const on = camera(10.2, 56.15, zoom);
      expect(reach(tiled, on, 880, 792)).toBe(on);
    }
  });

  test('does not fall out of the streets where it draws them beyond their edge', () => {
    for (const [lon, zoom] of [
      [10.46, 13],
      [10.46, 9.8],
      [10.5, 7],
    ] as const) {
      const edge = reach(tiled, camera(lon, 56.15, zoom), 880, 792);
      expect(edge.zoom).toBe(zoom);
      expect(edge.center[0]).toBeCloseTo(10.45, 9);
    }
  });

  test('is not carried to them from beside', () => {
    const beside: MapGround = {
      ...REGION,
      ...(tiled.tiles === undefined ? {} : { tiles: { ...tiled.tiles, extents: [[20.8, 52.1, 21.2, 52.4]] } }),
    };
    expect(reach(beside, camera(21.9, 52.2, 10.02), 880, 792)).toEqual(camera(21.9, 52.2, 10));
  });
});

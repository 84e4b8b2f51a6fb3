import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../src/core/geo.ts';
import { REGION, reachOf, withinReach as within } from '../../../src/core/picture/map-ground.ts';
import { RUNS } from '../fixtures.ts';
import { anyCamera, camera, height, shown, width } from './camera/any-camera.ts';

const REACH = reachOf(REGION);
const withinReach = (any: Camera, w: number, h: number): Camera => within(REGION, any, w, h);

describe('a view within the basemap', () => {
  test('is left alone: the very same camera', () => {
    const inside = camera(23.5, 53.4, 7);
    expect(withinReach(inside, 880, 792)).toBe(inside);
  });

  test('beyond an edge moves in until its side lies on the edge', () => {
    const moved = withinReach(camera(-30, 50, 6), 880, 792);
    expect(moved.zoom).toBe(6);
    expect(moved.center[1]).toBeCloseTo(50, 9);
    expect(shown(moved, 880, 792)[0]).toBeCloseTo(REACH[0], 9);
  });

  test('too far out zooms in until the basemap fills it', () => {
    // 124° of longitude are 0.3444 of the world; over 2,480 px that is 7,200 px a world: zoom log2(7,200 / 512) = 3.8138
    const moved = withinReach(camera(39, 50, 0), 2480, 300);
    expect(moved.zoom).toBeCloseTo(Math.log2(7200 / 512), 9);
    expect(moved.center[0]).toBeCloseTo(39, 9);
  });

  test('never shows what lies beyond', () => {
    fc.assert(
      fc.property(anyCamera, width, height, (any, w, h) => {
        const [west = 0, south = 0, east = 0, north = 0] = shown(withinReach(any, w, h), w, h);
        expect(west).toBeGreaterThanOrEqual(REACH[0] - 1e-6);
        expect(south).toBeGreaterThanOrEqual(REACH[1] - 1e-6);
        expect(east).toBeLessThanOrEqual(REACH[2] + 1e-6);
        expect(north).toBeLessThanOrEqual(REACH[3] + 1e-6);
      }),
      { numRuns: RUNS },
    );
  });

  test('once brought in, is brought in: a second time nothing moves', () => {
    fc.assert(
      fc.property(anyCamera, width, height, (any, w, h) => {
        const once = withinReach(any, w, h);
        expect(withinReach(once, w, h)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

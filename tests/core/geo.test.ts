import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  fromWorld,
  type LonLat,
  metresPerPixel,
  project,
  projectWorld,
  scaleAt,
  toWorld,
} from '../../src/core/geo.ts';
import { RUNS } from './fixtures.ts';

const lonLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

describe('the world is a square one unit wide, as MapLibre draws it', () => {
  test('null island is its middle, 180° W its left edge, 85.0511° N its top', () => {
    expect(toWorld([0, 0])).toEqual({ x: 0.5, y: 0.5 });
    expect(toWorld([-180, 0]).x).toBe(0);
    expect(toWorld([0, 85.051129]).y).toBeCloseTo(0, 7);
    expect(toWorld([0, -85.051129]).y).toBeCloseTo(1, 7);
  });

  test('60° N lies where the textbook says', () => {
    // y = ½ − ln(tan 45° + 30°)/2π = ½ − ln(2 + √3)/2π = 0.5 − 1.3169578969/6.2831853072 = 0.2903990…
    expect(toWorld([0, 60]).y).toBeCloseTo(0.5 - Math.log(2 + Math.sqrt(3)) / (2 * Math.PI), 12);
  });

  test('there and back again is where one was', () => {
    fc.assert(
      fc.property(lonLat, (point) => {
        const [lon, lat] = fromWorld(toWorld(point));
        expect(lon).toBeCloseTo(point[0], 9);
        expect(lat).toBeCloseTo(point[1], 9);
      }),
      { numRuns: RUNS },
    );
  });

  test('north is up and east is right', () => {
    expect(toWorld([0, 10]).y).toBeLessThan(toWorld([0, 0]).y);
    expect(toWorld([10, 0]).x).toBeGreaterThan(toWorld([0, 0]).x);
  });
});

describe('a camera projects the world to pixels', () => {
  const camera = (center: LonLat, zoom: number): Camera => ({ center, zoom });

  test('at zoom 0 the world is 512 px wide, and twice that at each zoom further', () => {
    expect(scaleAt(0)).toBe(512);
    expect(scaleAt(1)).toBe(1024);
    expect(scaleAt(9.5)).toBeCloseTo(512 * 724.0773439, 3); // 2^9.5
  });

  test('its centre falls in the middle of the viewport', () => {
    expect(project([23.5, 53.4], camera([23.5, 53.4], 7), 880, 792)).toEqual({ x: 440, y: 396 });
  });

  test('a quarter of the world east at zoom 2 is 512 px to the right', () => {
    // 90° = ¼ world; ¼ × 512 px × 2² = 512 px
    expect(project([90, 0], camera([0, 0], 2), 1000, 600)).toEqual({ x: 1012, y: 300 });
  });

  test('a point further north is higher, by its Mercator distance', () => {
    // (0.5 − 0.2903990…) × 512 px × 2¹ = 214.6314… px
    const { y } = project([0, 60], camera([0, 0], 1), 0, 0);
    expect(y).toBeCloseTo((-1024 * Math.log(2 + Math.sqrt(3))) / (2 * Math.PI), 9);
  });

  test('what is projected in degrees and in world units is the same pixel', () => {
    fc.assert(
      fc.property(lonLat, lonLat, fc.double({ min: 0, max: 11, noNaN: true }), (point, center, zoom) => {
        const view = camera(center, zoom);
        expect(project(point, view, 800, 600)).toEqual(projectWorld(toWorld(point), view, 800, 600));
      }),
      { numRuns: RUNS },
    );
  });
});

test('a scale bar measures ground: 78,271.5 m a pixel on the equator at zoom 0, half of that at 60° N', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(40_075_016.686 / 512, 6);
  expect(metresPerPixel(60, 0)).toBeCloseTo(40_075_016.686 / 1024, 6);
  expect(metresPerPixel(0, 3)).toBeCloseTo(40_075_016.686 / 4096, 6);
});

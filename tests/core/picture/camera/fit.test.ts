import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LonLat, project } from '../../../../src/core/geo.ts';
import { fitCamera } from '../../../../src/core/picture/camera/fit.ts';
import { freeBox } from '../../../../src/core/picture/viewport.ts';
import { RUNS, viewport } from '../../fixtures.ts';

const CORNERS: readonly LonLat[] = [
  [20, 50],
  [30, 55],
];

const anyPoints = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 6, max: 75, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);
/** Any map from a phone's to a wall's, with furniture that leaves some of it free. */
const anyViewport = fc
  .record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 240, max: 1440 }),
    shares: fc.tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 0.4, noNaN: true }))),
    compact: fc.boolean(),
  })
  .map(({ width, height, shares: [top = 0, right = 0, bottom = 0, left = 0], compact }) =>
    viewport({
      width,
      height,
      compact,
      padding: { top: top * height, right: right * width, bottom: bottom * height, left: left * width },
    }),
  );

describe('a camera fitted to places', () => {
  test('has their middle in the middle', () => {
    const camera = fitCamera(CORNERS, viewport(), 9);
    const [a, b] = CORNERS.map((point) => project(point, camera, 1000, 800));
    expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBeCloseTo(500, 6);
    expect(((a?.y ?? 0) + (b?.y ?? 0)) / 2).toBeCloseTo(400, 6);
  });

  test('goes as deep as the places allow: on a desk they end 110 px from the sides or 72 px from top and foot', () => {
    // 10° of longitude are 1/36 of the world: (1000 − 2 × 110) px × 36 = 28,080 px a world; height allows less here:
    // 5° of latitude about 52.5° N are 0.0229 of the world, (800 − 2 × 72) px / 0.0229 = 28,700 px a world.
    const camera = fitCamera(CORNERS, viewport(), 9);
    expect(camera.zoom).toBeCloseTo(Math.log2(28_080 / 512), 9);
    expect(project([20, 50], camera, 1000, 800).x).toBeCloseTo(110, 6);
  });

  test('steps aside for furniture: 400 px at the left move the middle 200 px to the right', () => {
    const aside = viewport({ padding: { top: 0, right: 0, bottom: 0, left: 400 } });
    const pixel = project([25, 52], fitCamera([[25, 52]], aside, 7), 1000, 800);
    expect(pixel.x).toBeCloseTo(700, 6);
    expect(pixel.y).toBeCloseTo(400, 6);
  });

  test('looks at a single place, and at one told twice, as deep as it may', () => {
    expect(fitCamera([[25, 52]], viewport(), 7.5).zoom).toBe(7.5);
    const twice: readonly LonLat[] = [
      [25, 52],
      [25, 52],
    ];
    expect(fitCamera(twice, viewport(), 7.5).zoom).toBe(7.5);
  });

  test('fits no places by saying so', () => {
    expect(() => fitCamera([], viewport(), 9)).toThrow('expected at least one point, got none');
  });

  test('does not depend on the order of the places', () => {
    expect(fitCamera([...CORNERS].reverse(), viewport(), 9)).toEqual(fitCamera(CORNERS, viewport(), 9));
  });
});

describe('in any viewport, with any furniture', () => {
  test('every place lies in the free box, and the camera is no deeper than it may be', () => {
    fc.assert(
      fc.property(anyPoints, anyViewport, fc.double({ min: 0, max: 11, noNaN: true }), (points, box, deepest) => {
        const camera = fitCamera(points, box, deepest);
        expect(camera.zoom).toBeLessThanOrEqual(deepest);
        const free = freeBox(box);
        for (const point of points) {
          const { x, y } = project(point, camera, box.width, box.height);
          expect(x).toBeGreaterThan(free.x);
          expect(y).toBeGreaterThan(free.y);
          expect(x).toBeLessThan(free.x + free.width);
          expect(y).toBeLessThan(free.y + free.height);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a larger box never makes the camera shallower', () => {
    fc.assert(
      fc.property(
        anyPoints,
        fc.integer({ min: 320, max: 1280 }),
        fc.integer({ min: 240, max: 720 }),
        (points, w, h) => {
          const small = fitCamera(points, viewport({ width: w, height: h }), 11);
          const large = fitCamera(points, viewport({ width: 2 * w, height: 2 * h }), 11);
          expect(large.zoom).toBeGreaterThanOrEqual(small.zoom - 1e-9);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

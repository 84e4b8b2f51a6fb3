import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../../src/core/geo.ts';
import { groundAt, inkPath, type Sight } from '../../../src/core/present/ink.ts';

const sight: fc.Arbitrary<Sight> = fc.record({
  camera: fc.record({
    center: fc.tuple(fc.double({ min: 10, max: 60, noNaN: true }), fc.double({ min: 20, max: 65, noNaN: true })),
    zoom: fc.double({ min: 2, max: 10, noNaN: true }),
  }),
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
});

describe('ink', () => {
  test('lies under the pixel where it was drawn', () => {
    fc.assert(
      fc.property(
        sight,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seen, u, v) => {
          const at = { x: u * seen.width, y: v * seen.height };
          const back = project(groundAt(at, seen), seen.camera, seen.width, seen.height);
          expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(0.01);
        },
      ),
    );
  });

  test('goes with the ground when the camera moves', () => {
    const seen: Sight = { camera: { center: [24, 53], zoom: 6 }, width: 800, height: 600 };
    const stroke = [groundAt({ x: 400, y: 300 }, seen), groundAt({ x: 500, y: 300 }, seen)];
    expect(inkPath([stroke], seen)).toBe('M400.0 300.0L500.0 300.0');
    const nearer = { ...seen, camera: { center: seen.camera.center, zoom: 7 } };
    expect(inkPath([stroke], nearer)).toBe('M400.0 300.0L600.0 300.0');
  });

  test('of one point is a dot, and of none nothing', () => {
    const seen: Sight = { camera: { center: [0, 0], zoom: 1 }, width: 100, height: 100 };
    expect(inkPath([[[0, 0]]], seen)).toBe('M50.0 50.0L50.0 50.0');
    expect(inkPath([], seen)).toBe('');
  });
});

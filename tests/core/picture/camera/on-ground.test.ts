import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camerasOf } from '../../../../src/core/picture/camera/cameras.ts';
import { planFlight } from '../../../../src/core/picture/camera/flight.ts';
import { onGround } from '../../../../src/core/picture/camera/on-ground.ts';
import { levelLeft, REGION } from '../../../../src/core/picture/map-ground.ts';
import { mapStory } from '../../../../src/core/picture/map-story.ts';
import { mapViewport } from '../../../../src/core/windows.ts';
import { theStory } from '../../../the-story.ts';
import { RUNS } from '../../fixtures.ts';

const map = mapStory(theStory(), 'en');
const windows = fc.tuple(fc.integer({ min: 240, max: 5120 }), fc.integer({ min: 240, max: 2880 }));

describe('a view in any window', () => {
  test('is whole on the ground of its level, at every rest and on every way between two', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), ([across, down], t) => {
        const viewport = mapViewport(across, down);
        const { width, height } = viewport;
        const cameras = camerasOf(map, viewport);
        cameras.forEach((camera, index) => {
          expect(levelLeft(REGION, camera, width, height)).toBeNull();
          const next = cameras[index + 1] ?? camera;
          const between = onGround(REGION, planFlight(camera, next, width).at(t), width, height);
          expect(levelLeft(REGION, between, width, height)).toBeNull();
        });
      }),
      { numRuns: Math.max(20, RUNS / 5) },
    );
  });

  test('is what was asked for where that is on the ground', () => {
    const camera = { center: [23.5, 53] as const, zoom: 8 };
    expect(onGround(REGION, camera, 1000, 800)).toBe(camera);
  });

  test('is farther out where the window is larger than its level holds', () => {
    const camera = { center: [23.5, 53] as const, zoom: 5.2 };
    expect(onGround(REGION, camera, 1000, 800)).toBe(camera);
    expect(onGround(REGION, camera, 5000, 2600).zoom).toBeLessThan(5);
  });
});

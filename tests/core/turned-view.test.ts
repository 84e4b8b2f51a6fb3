import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  copiesSeen,
  groundSize,
  nearest,
  project,
  projection,
  toWorld,
  unproject,
} from '../../src/core/geo.ts';
import { fitCamera } from '../../src/core/picture/camera/fit.ts';
import { planFlight } from '../../src/core/picture/camera/flight.ts';
import { together } from '../../src/core/picture/camera/together.ts';
import { inside } from '../../src/core/picture/viewport.ts';
import { RUNS, viewport } from './fixtures.ts';

const [WIDTH, HEIGHT] = [880, 792];
const ON_A_SIDE = fc.tuple(fc.integer({ min: 0, max: WIDTH }), fc.integer({ min: 0, max: HEIGHT }));
const camera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true })),
  zoom: fc.double({ min: 2.5, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
});

describe('a view that is turned and tilted', () => {
  test('has what is east above where east is up, and what is far closer together', () => {
    const straight: Camera = { center: [10, 0], zoom: 5 };
    const east = project([11, 0], { ...straight, bearing: 90 }, WIDTH, HEIGHT);
    expect(east.x).toBeCloseTo(WIDTH / 2, 9);
    expect(east.y).toBeLessThan(HEIGHT / 2);
    const tilted = { ...straight, pitch: 60 };
    const [far, near] = [project([10, 2], tilted, WIDTH, HEIGHT), project([10, -2], tilted, WIDTH, HEIGHT)];
    expect(HEIGHT / 2 - far.y).toBeLessThan(near.y - HEIGHT / 2);
  });

  test('knows what ground each of its pixels shows', () => {
    fc.assert(
      fc.property(camera, ON_A_SIDE, (view, [x, y]) => {
        const at = unproject({ x, y }, view, WIDTH, HEIGHT);
        if (Math.abs(at[1]) > 84) return; // beyond the world
        const back = project(at, view, WIDTH, HEIGHT);
        expect(back.x).toBeCloseTo(x, 4);
        expect(back.y).toBeCloseTo(y, 4);
      }),
      { numRuns: RUNS },
    );
  });

  test('shows no more ground than it says', () => {
    fc.assert(
      fc.property(camera, ON_A_SIDE, (view, [x, y]) => {
        const { width, height } = groundSize(view, WIDTH, HEIGHT);
        const [here, middle] = [toWorld(unproject({ x, y }, view, WIDTH, HEIGHT)), toWorld(view.center)];
        const { world } = projection(view, WIDTH, HEIGHT);
        expect(Math.abs(nearest(here.x, middle.x) - middle.x) * world).toBeLessThanOrEqual(width / 2 + 0.01);
        if (Math.abs(here.y - 0.5) < 0.5)
          expect(Math.abs(here.y - middle.y) * world).toBeLessThanOrEqual(height / 2 + 0.01);
      }),
      { numRuns: RUNS },
    );
  });

  test('fitted to places shows all of them in the free box', () => {
    const point = fc.tuple(
      fc.double({ min: 160, max: 200, noNaN: true }),
      fc.double({ min: -40, max: 40, noNaN: true }),
    );
    const box = viewport();
    const free = { x: 0, y: 0, width: box.width, height: box.height };
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), camera, (points, { bearing, pitch }) => {
        const places = points.map(([lon, lat]) => [lon > 180 ? lon - 360 : lon, lat] as const);
        const fitted = fitCamera(places, box, 8, { bearing, pitch });
        for (const place of places)
          expect(inside({ ...project(place, fitted, box.width, box.height), width: 0, height: 0 }, free)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('across 180°', () => {
  test('a view shows what lies on both sides where it lies', () => {
    const view: Camera = { center: [179, -18], zoom: 5 };
    const [fiji, samoa] = [project([178, -18], view, WIDTH, HEIGHT), project([-172, -14], view, WIDTH, HEIGHT)];
    expect(fiji.x).toBeLessThan(WIDTH / 2);
    expect(samoa.x).toBeGreaterThan(WIDTH / 2);
    expect(samoa.x - fiji.x).toBeCloseTo((10 / 360) * 512 * 2 ** 5, 6);
  });

  test('the ground is seen twice where a view reaches across, and once where it does not', () => {
    expect(copiesSeen({ center: [179, 0], zoom: 5 }, WIDTH, HEIGHT)).toEqual([0, 1]);
    expect(copiesSeen({ center: [-179, 0], zoom: 5 }, WIDTH, HEIGHT)).toEqual([-1, 0]);
    expect(copiesSeen({ center: [0, 0], zoom: 5 }, WIDTH, HEIGHT)).toEqual([0]);
  });

  test('a flight takes the shorter way', () => {
    const [here, there] = [
      { center: [170, 0] as const, zoom: 4 },
      { center: [-170, 0] as const, zoom: 4 },
    ];
    const [lon] = planFlight(here, there, WIDTH).at(0.5).center;
    expect(Math.abs(lon)).toBeCloseTo(180, 6);
  });

  test('places are held together by the shortest part of the way around the world', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }), (xs) => {
        const { left, right } = together(xs);
        expect(right - left).toBeLessThanOrEqual(1 - 1 / (xs.length + 1));
        for (const x of xs)
          expect([x - left, x + 1 - left].some((way) => way >= -1e-12 && way <= right - left + 1e-12)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

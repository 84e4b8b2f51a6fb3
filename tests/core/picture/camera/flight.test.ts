import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Camera, fromWorld, project, toWorld } from '../../../../src/core/geo.ts';
import { planFlight } from '../../../../src/core/picture/camera/flight.ts';
import { RUNS } from '../../fixtures.ts';

const WIDTH = 880;
const camera = (lon: number, lat: number, zoom: number): Camera => ({ center: [lon, lat], zoom });
const SOKOLKA = camera(23.5, 53.4, 9);
const BAGHDAD = camera(44.4, 33.3, 8);

const anyCamera = fc
  .tuple(
    fc.double({ min: -23, max: 101, noNaN: true }),
    fc.double({ min: 5, max: 76, noNaN: true }),
    fc.double({ min: 0, max: 14, noNaN: true }), // the basemap ends at 9.5
  )
  .map(([lon, lat, zoom]) => camera(lon, lat, zoom));
const anyWidth = fc.integer({ min: 320, max: 2560 });

/** How far a camera moved, as a share of the view: sideways in widths, in and out in zooms. */
function moved(a: Camera, b: Camera, width: number): number {
  const zoom = Math.min(a.zoom, b.zoom);
  const { x, y } = project(b.center, { center: a.center, zoom }, 0, 0);
  return Math.max(Math.hypot(x, y) / width, Math.abs(a.zoom - b.zoom));
}

describe('a flight between two cameras', () => {
  test('starts exactly where it starts and arrives exactly where it should', () => {
    const flight = planFlight(SOKOLKA, BAGHDAD, WIDTH);
    expect(flight.at(0)).toBe(SOKOLKA);
    expect(flight.at(1)).toBe(BAGHDAD);
    expect(flight.at(-1)).toBe(SOKOLKA);
    expect(flight.at(2)).toBe(BAGHDAD);
  });

  test('zooms out to see where it goes, and in again', () => {
    const flight = planFlight(SOKOLKA, BAGHDAD, WIDTH);
    const zooms = Array.from({ length: 101 }, (_, i) => flight.at(i / 100).zoom);
    const highest = zooms.indexOf(Math.min(...zooms));
    expect(zooms[highest]).toBeLessThan(6);
    zooms.forEach((zoom, i) => {
      const before = zooms[i - 1];
      if (before !== undefined) expect(i <= highest ? before - zoom : zoom - before).toBeGreaterThan(0);
    });
  });

  test('goes straight: it never leaves the line between its ends, and never turns back', () => {
    const [a, b] = [toWorld(SOKOLKA.center), toWorld(BAGHDAD.center)];
    const flight = planFlight(SOKOLKA, BAGHDAD, WIDTH);
    let before = -1;
    for (let i = 0; i <= 200; i++) {
      const { x, y } = toWorld(flight.at(i / 200).center);
      const along = (x - a.x) / (b.x - a.x);
      expect((y - a.y) / (b.y - a.y)).toBeCloseTo(along, 6);
      expect(along).toBeGreaterThanOrEqual(before - 1e-9);
      before = along;
    }
  });

  test('there is the way back, run backwards', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, width, t) => {
        const there = planFlight(a, b, width).at(t);
        const back = planFlight(b, a, width).at(1 - t);
        expect(moved(there, back, width)).toBeLessThan(1e-5);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('journeys that are hardly journeys', () => {
  test('from a camera to itself: it stays the very same camera', () => {
    const flight = planFlight(SOKOLKA, SOKOLKA, WIDTH);
    for (const t of [0, 0.3, 1]) expect(flight.at(t)).toBe(SOKOLKA);
  });

  test('to an equal camera: it does not move', () => {
    const middle = planFlight(SOKOLKA, camera(23.5, 53.4, 9), WIDTH).at(0.5);
    expect(moved(middle, SOKOLKA, WIDTH)).toBeLessThan(1e-9);
  });

  test('to the same place at another zoom: half-way is half the zooms, at the same place', () => {
    const middle = planFlight(SOKOLKA, camera(23.5, 53.4, 5), WIDTH).at(0.5);
    expect(middle.zoom).toBeCloseTo(7, 9);
    expect(middle.center[0]).toBeCloseTo(23.5, 9);
    expect(middle.center[1]).toBeCloseTo(53.4, 9);
  });

  test('to a place next door at the same zoom: half-way is in the middle', () => {
    const middle = planFlight(camera(23.5, 0, 7), camera(23.6, 0, 7), WIDTH).at(0.5);
    expect(middle.center[0]).toBeCloseTo(23.55, 9);
    expect(middle.zoom).toBeLessThan(7);
    expect(middle.zoom).toBeGreaterThan(6.99);
  });

  test.each([1e-13, 1.1e-6, 1e-5, 1e-3])('%f of the world apart and many zooms: finite, and it arrives', (apart) => {
    const a = toWorld(SOKOLKA.center);
    for (const [zoom, other] of [
      [0, 14],
      [14, 0],
      [9.5, 2],
      [2, 9.5],
    ] as const) {
      const from = camera(23.5, 53.4, zoom);
      const to: Camera = { center: fromWorld({ x: a.x + apart, y: a.y }), zoom: other };
      const flight = planFlight(from, to, 320);
      expect(moved(flight.at(1e-9), from, 320)).toBeLessThan(1e-6);
      expect(moved(flight.at(1 - 1e-9), to, 320)).toBeLessThan(1e-6);
    }
  });
});

describe('between any two cameras', () => {
  test('every camera on the way is finite, and none looks closer than both ends', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, anyWidth, (a, b, width) => {
        const flight = planFlight(a, b, width);
        for (let i = 0; i <= 20; i++) {
          const { center, zoom } = flight.at(i / 20);
          expect(Number.isFinite(center[0] + center[1] + zoom)).toBe(true);
          expect(zoom).toBeLessThanOrEqual(Math.max(a.zoom, b.zoom) + 1e-6);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a small step of the way is a small move of the picture', () => {
    // The longest journey (z14 to z14 across the basemap) is seen as some 40 widths of way: 0.04 in a thousandth.
    fc.assert(
      fc.property(anyCamera, anyCamera, anyWidth, fc.double({ min: 0, max: 0.999, noNaN: true }), (a, b, width, t) => {
        const flight = planFlight(a, b, width);
        expect(moved(flight.at(t), flight.at(t + 0.001), width)).toBeLessThan(0.1);
      }),
      { numRuns: RUNS },
    );
  });
});

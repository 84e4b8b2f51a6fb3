import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boxesFor, type Look, merged, normal, seen, widened } from '../../../scripts/ground/boxes.ts';
import { type Bounds, unproject } from '../../../src/core/geo.ts';

const HAIR = 1e-6; // degrees

const anyBox: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: -540, max: 540, noNaN: true }),
    fc.double({ min: -84, max: 80, noNaN: true }),
    fc.double({ min: 0.01, max: 90, noNaN: true }),
    fc.double({ min: 0.01, max: 5, noNaN: true }),
  )
  .map(([west, south, width, height]) => normal([west, south, west + width, south + height]));

const anyLook: fc.Arbitrary<Look> = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: 3, max: 9.5, noNaN: true }),
    fc.constantFrom({ width: 320, height: 200 }, { width: 1440, height: 900 }),
  )
  .map(([lon, lat, zoom, size]) => ({ camera: { center: [lon, lat], zoom }, size }));

/** Whether a box holds a place, whichever way round the earth it is written. */
const holds = ([west, south, east, north]: Bounds, lon: number, lat: number): boolean =>
  lat >= south - HAIR &&
  lat <= north + HAIR &&
  [-360, 0, 360].some((turn) => lon + turn >= west - HAIR && lon + turn <= east + HAIR);

const overlap = (a: Bounds, b: Bounds): boolean =>
  a[1] <= b[3] && b[1] <= a[3] && [-360, 0, 360].some((turn) => a[0] <= b[2] + turn && b[0] + turn <= a[2]);

describe('a box', () => {
  it('begins on the map, and goes round the earth at most once', () => {
    fc.assert(
      fc.property(anyBox, ([west, south, east, north]) => {
        expect(west).toBeGreaterThanOrEqual(-180);
        expect(west).toBeLessThan(180);
        expect(east - west).toBeLessThanOrEqual(360);
        expect(north).toBeGreaterThan(south);
      }),
    );
  });

  it('that is widened holds the one before, with room on each side', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const wide = widened(box);
        for (const [lon, lat] of [
          [box[0], box[1]],
          [box[2], box[3]],
        ] as const)
          expect(holds(wide, lon, lat)).toBe(true);
        expect(wide[2] - wide[0]).toBeGreaterThan((box[2] - box[0]) * 1.19);
      }),
    );
  });

  it('of a camera near 180° goes on beyond it', () => {
    const [west, , east] = seen({ center: [179.5, -17], zoom: 7 }, { width: 1440, height: 900 });
    expect(west).toBeLessThan(180);
    expect(east).toBeGreaterThan(180);
    const [again, , on] = seen({ center: [-179.9, -17], zoom: 7 }, { width: 1440, height: 900 });
    expect(again).toBeGreaterThan(0);
    expect(on).toBeGreaterThan(180);
  });
});

describe('boxes that are merged', () => {
  it('hold all that was given, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 8 }), (boxes) => {
        const out = merged(boxes);
        for (const [west, south, east, north] of boxes) {
          const middle = (south + north) / 2;
          expect(out.some((box) => holds(box, west, middle) && holds(box, east, middle))).toBe(true);
          expect(out.some((box) => holds(box, (west + east) / 2, south))).toBe(true);
        }
        for (const [i, a] of out.entries()) for (const b of out.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }),
    );
  });

  it('are the same in whichever order they come', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 6 }), (boxes) => {
        expect(merged([...boxes].reverse())).toEqual(merged(boxes));
      }),
    );
  });

  test('join across 180°', () => {
    expect(
      merged([
        [178, -18, 180, -16],
        [-180, -17, -178, -15],
      ]),
    ).toEqual([[178, -18, 182, -15]]);
  });
});

describe('the ground that cameras need', () => {
  it('is none below zoom 5', () => {
    expect(boxesFor([{ camera: { center: [0, 0], zoom: 4.9 }, size: { width: 1440, height: 900 } }])).toEqual({
      middle: [],
      near: [],
    });
  });

  it('holds every corner of what they show, and a middle box about each near one', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 5 }), (looks) => {
        const { middle, near } = boxesFor(looks);
        for (const { camera, size } of looks) {
          if (camera.zoom < 5) continue;
          const boxes = camera.zoom < 7 ? middle : near;
          const corners = [0, size.width].flatMap((x) => [0, size.height].map((y) => ({ x, y })));
          for (const corner of corners) {
            const [lon, lat] = unproject(corner, camera, size.width, size.height);
            const inside = Math.max(-85.05, Math.min(85.05, lat));
            expect(boxes.some((box) => holds(box, lon, inside))).toBe(true);
          }
          const [lon, lat] = camera.center;
          expect(middle.some((box) => holds(box, lon, lat))).toBe(true);
        }
      }),
    );
  });
});

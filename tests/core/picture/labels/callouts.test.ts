import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromWorld, type LonLat, projectWorld, toWorld } from '../../../../src/core/geo.ts';
import { NO_NAMES } from '../../../../src/core/picture/gazetteer.ts';
import { calloutEnds, pointsWithin } from '../../../../src/core/picture/labels/callout-ends.ts';
import { type PlannedCallout, placeCallout } from '../../../../src/core/picture/labels/callouts.ts';
import { type Box, freeBox, inside, overlaps, type Viewport } from '../../../../src/core/picture/viewport.ts';
import type { Where } from '../../../../src/core/story.ts';
import { note, RUNS, viewport } from '../../fixtures.ts';

const camera = { center: [24, 53] as LonLat, zoom: 7 };
const NOTE = note('town/1', 'sokolka', 'Several hundred metres away, says the ministry');

function input(overrides: { viewport?: Viewport; occupied?: readonly Box[] } = {}) {
  return { camera, viewport: viewport(), occupied: [], avoid: () => 0, outlines: () => 0, lit: [], ...overrides };
}
/** A place this many pixels from the middle of the view. */
function aside(x: number, y: number): LonLat {
  const middle = toWorld(camera.center);
  return fromWorld({ x: middle.x + x / (512 * 2 ** 7), y: middle.y + y / (512 * 2 ** 7) });
}
function boxOf(placed: PlannedCallout, { width, height }: Viewport): Box {
  const { x, y } = projectWorld(placed.at, camera, width, height);
  return { x: x + placed.offset.x, y: y + placed.offset.y, width: placed.width, height: placed.height };
}

describe('a callout on the map', () => {
  test('stands at the right of its place, a short leader away, in even lines', () => {
    const placed = placeCallout(NOTE, [camera.center], input());
    expect(placed?.lines).toEqual(['Several hundred metres', 'away, says the ministry']);
    expect(placed?.offset.x).toBeCloseTo(64, 6);
  });

  test('goes to the left where the map ends', () => {
    const placed = placeCallout(NOTE, [aside(420, 0)], input());
    expect((placed?.offset.x ?? 0) + (placed?.width ?? 0)).toBeCloseTo(-64, 6);
  });

  test('is not drawn where there is no room', () => {
    expect(
      placeCallout(NOTE, [camera.center], input({ occupied: [{ x: 0, y: 0, width: 1000, height: 800 }] })),
    ).toBeNull();
  });

  test('is not drawn where its place is out of view: its leader would point off the map', () => {
    expect(placeCallout(NOTE, [aside(-520, 0)], input())).toBeNull();
  });

  test('has smaller letters on a phone', () => {
    const phone = viewport({ width: 390, height: 371, compact: true });
    expect(placeCallout(NOTE, [aside(-100, 0)], input({ viewport: phone }))?.size).toBe(13.5);
  });

  test('hides nothing that is occupied and keeps clear of furniture, wherever there is a place for it', () => {
    const pixel = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -500, max: 500 }));
    const occupied = fc.array(
      pixel.map(([x, y]): Box => ({ x: 500 + x, y: 400 + y, width: 90, height: 30 })),
      { maxLength: 12 },
    );
    const annotations = viewport({ padding: { top: 20, right: 30, bottom: 90, left: 40 } });
    fc.assert(
      fc.property(pixel, occupied, ([x, y], boxes) => {
        const placed = placeCallout(NOTE, [aside(x, y)], input({ viewport: annotations, occupied: boxes }));
        if (placed === null) return;
        const box = boxOf(placed, annotations);
        expect(inside(box, freeBox(annotations))).toBe(true);
        for (const other of boxes) expect(overlaps(box, other)).toBe(false);
        expect(placeCallout(NOTE, [aside(x, y)], input({ viewport: annotations, occupied: boxes }))).toEqual(placed);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the end of a leader', () => {
  const view = viewport();
  const ends = (where: Where): readonly LonLat[] => calloutEnds(where, undefined, camera, view, NO_NAMES);
  const stretch = (extent: readonly LonLat[]): Where => ({ precision: 'stretch', shape: 'border', extent });

  test('is the point of a stretch that is nearest the middle of the view, or another that the view shows', () => {
    const seen: readonly LonLat[] = [
      [23.5, 53.9],
      [23.9, 52.9],
      [23.6, 51.9],
    ];
    const [first, ...more] = ends(stretch([...seen, [23.6, 40]]));
    expect(first).toEqual([23.9, 52.9]);
    expect(new Set(more)).toEqual(new Set([seen[0], seen[2]]));
  });

  test('lies within an area, away from its edge', () => {
    const strip: readonly LonLat[] = [
      [23.5, 53.9],
      [23.7, 53.9],
      [23.9, 52.7],
      [23.7, 52.7],
    ];
    for (const [lon, lat] of ends({ precision: 'area', shape: 'strip', extent: strip })) {
      const west = 23.5 + ((53.9 - lat) / 1.2) * 0.2;
      expect(lon - west, String(lat)).toBeCloseTo(0.1, 2);
    }
    expect(pointsWithin(strip).length).toBeGreaterThan(20);
  });

  test('is nowhere for a place without points, and for one that is not known', () => {
    expect(ends(stretch([]))).toEqual([]);
    expect(ends({ precision: 'unknown' })).toEqual([]);
  });
});

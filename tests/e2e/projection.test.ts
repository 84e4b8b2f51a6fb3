import { type Camera, nearest, projectWorld, toWorld, unproject } from '../../src/core/geo.ts';
import { expect, open, test } from './site.ts';

// What is written over the map is placed by our own projection, and the ground by the engine's: they are one.

const VIEWS: readonly (readonly [string, Camera])[] = [
  ['north up', { center: [27.5, 53.9], zoom: 5 }],
  ['turned', { center: [27.5, 53.9], zoom: 5, bearing: 30 }],
  ['the other way up', { center: [27.5, 53.9], zoom: 3.5, bearing: 180 }],
  ['turned and tilted', { center: [27.5, 53.9], zoom: 5, bearing: 30, pitch: 60 }],
  ['across 180° from the west', { center: [179.6, -17], zoom: 3.4 }],
  ['across 180° from the east, turned and tilted', { center: [-179.2, -17], zoom: 4, bearing: -120, pitch: 60 }],
  ['far in the north, tilted', { center: [15.6, 78.2], zoom: 4.5, bearing: 75, pitch: 45 }],
];
const WITHIN = 1; // pixel
const MOST_NORTH = 85; // degrees: there the ground ends
const PARTS = 6; // of a window, on each side

/** Pixels of a window, from corner to corner. */
const gridOf = (width: number, height: number): readonly (readonly [number, number])[] =>
  Array.from({ length: (PARTS + 1) ** 2 }, (_, k) => [
    ((k % (PARTS + 1)) / PARTS) * width,
    (Math.floor(k / (PARTS + 1)) / PARTS) * height,
  ]);

test('a place is where the engine has it, in views that are turned, tilted and across 180°', async ({ page, site }) => {
  await open(page, `${site['/']}laperouse/`);
  const { width, height } = await page.evaluate(() => {
    const canvas = window.inspect?.map()?.getCanvas();
    return { width: canvas?.clientWidth ?? 0, height: canvas?.clientHeight ?? 0 };
  });
  expect(width * height).toBeGreaterThan(0);
  for (const [name, camera] of VIEWS) {
    const seen = gridOf(width, height).map(([x, y]) => {
      const at = unproject({ x, y }, camera, width, height);
      const near = nearest(toWorld(at).x, toWorld(camera.center).x);
      return { x, y, lon: (near - 0.5) * 360, lat: at[1] };
    });
    const points = seen.filter(({ lat }) => Math.abs(lat) < MOST_NORTH);
    expect(points.length, name).toBeGreaterThan(seen.length / 2);
    const engine = await page.evaluate(
      ([{ center, ...view }, places]) => {
        const map = window.inspect?.map();
        if (map === null || map === undefined) throw new Error('no map');
        map.jumpTo({ bearing: 0, pitch: 0, ...view, center: [center[0], center[1]] });
        return places.map(({ lon, lat }) => {
          const { x, y } = map.project([lon, lat]);
          return { x, y };
        });
      },
      [camera, points] as const,
    );
    const off = points.map(({ x, y, lon, lat }, k) => {
      const [theirs, ours] = [
        engine[k] ?? { x: NaN, y: NaN },
        projectWorld(toWorld([lon, lat]), camera, width, height),
      ];
      return Math.max(Math.hypot(theirs.x - x, theirs.y - y), Math.hypot(theirs.x - ours.x, theirs.y - ours.y));
    });
    expect(Math.max(...off), name).toBeLessThan(WITHIN);
  }
});

import { expect, test } from 'vitest';
import { hatchOf } from '../../site/stills/hatch.ts';
import { type Camera, project } from '../../src/core/geo.ts';
import { CROPS } from '../../src/core/still/crops.ts';
import { HATCH_SPACING, hatchAt, patternOf, rulingOf } from '../../src/core/theme/pattern.ts';

const KUZNICA = [23.65, 53.51] as const;
const VIOLET = '#561a63';

/** Where a pattern begins, how large its tile is, and how large it is drawn. */
function placeOf(camera: Camera, pattern = hatchAt(camera.zoom, [VIOLET])) {
  const svg = hatchOf(pattern, 'p', camera, CROPS.desk);
  const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  const [, tile] = /width="([\d.]+)"/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale), tile: Number(tile), svg };
}

test('a hatch is tied to the world: it moves with the ground when the camera does', () => {
  const zoom = 8;
  const one = { center: [23.6, 53.5], zoom } as const;
  const other = { center: [23.9, 53.4], zoom } as const;
  const { tile } = placeOf(one);
  const shift = (camera: Camera): number => {
    const { x, y } = project(KUZNICA, camera, CROPS.desk.width, CROPS.desk.height);
    const from = placeOf(camera);
    return (((x - from.x + y - from.y) % tile) + tile) % tile;
  };
  const apart = Math.abs(shift(one) - shift(other));
  expect(Math.min(apart, tile - apart)).toBeLessThan(0.05);
});

test('at its step’s rest a hatch has the same lines the same way apart, whatever the zoom', () => {
  for (const zoom of [4.2, 5, 6.1, 6.5, 6.99, 7, 7.37, 8]) {
    const ruling = rulingOf(hatchAt(zoom, [VIOLET]));
    const { scale, tile, svg } = placeOf({ center: KUZNICA, zoom });
    const lines = tile / ((ruling?.period ?? 0) / 2);
    expect(lines, String(zoom)).toBe(4);
    expect(Math.abs((tile * scale) / lines / HATCH_SPACING - 1), String(zoom)).toBeLessThan(0.02);
    for (const [, x1 = '', y1 = '', x2 = '', y2 = ''] of svg.matchAll(/M(\S+) (\S+?)L(\S+) ([\d.]+)/g))
      expect((Number(y2) - Number(y1)) / (Number(x2) - Number(x1)), svg).toBeCloseTo(-1, 1);
  }
});

test('between rests it grows with the ground from one whole zoom to the next and then begins anew, as the live map’s does', () => {
  const at = (zoom: number): number => placeOf({ center: KUZNICA, zoom }, 'hatch/64:#561a63').scale;
  expect(at(7)).toBe(1);
  expect(at(7.5)).toBeCloseTo(Math.SQRT2, 3);
  expect(at(8)).toBe(1);
});

test('of two voices every second line has the other colour, on a tile twice as large', () => {
  const { svg } = placeOf({ center: KUZNICA, zoom: 8 }, hatchAt(8, [VIOLET, '#125a5c']));
  expect(svg).toContain('width="64" height="64"');
  const count = (colour: string): number => svg.split(colour).length - 1;
  expect(count(VIOLET)).toBe(count('#125a5c'));
});

test('the live map’s picture has its lines where the still has them, and a wash between them', () => {
  const pattern = patternOf('hatch/64:#561a63');
  const alpha = (x: number, y: number): number => pattern?.data[(y * 64 + x) * 4 + 3] ?? 0;
  for (const along of [8, 24, 40, 56]) expect(alpha(along - 1, 0), String(along)).toBeGreaterThan(150);
  for (const along of [16, 32, 48]) expect(alpha(along - 1, 0)).toBe(Math.round(255 * 0.1));
});

test('what is no pattern of the theme is told, not drawn as nothing', () => {
  expect(() => placeOf({ center: KUZNICA, zoom: 8 }, 'dots:#561a63')).toThrow('dots');
});

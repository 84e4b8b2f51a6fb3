import { expect, test } from 'vitest';
import { hatchOf } from '../../site/stills/hatch.ts';
import { type Camera, project } from '../../src/core/geo.ts';
import { CROPS } from '../../src/core/still/crops.ts';

const TILE = 10; // CSS pixels of a pattern with one colour, at a whole zoom
const KUZNICA = [23.65, 53.51] as const;

/** Where a pattern begins, and how large it is drawn. */
function placeOf(camera: Camera, pattern = 'hatch:#561a63') {
  const svg = hatchOf(pattern, 'p', camera, CROPS.desk);
  const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale), svg };
}

test('a hatch is tied to the world: it moves with the ground when the camera does', () => {
  const zoom = 8;
  const one = { center: [23.6, 53.5], zoom } as const;
  const other = { center: [23.9, 53.4], zoom } as const;
  const shift = (camera: Camera): number => {
    const { x, y } = project(KUZNICA, camera, CROPS.desk.width, CROPS.desk.height);
    const from = placeOf(camera);
    return (((x - from.x + y - from.y) % TILE) + TILE) % TILE;
  };
  const apart = Math.abs(shift(one) - shift(other));
  expect(Math.min(apart, TILE - apart)).toBeLessThan(0.05);
});

test('a hatch grows from one whole zoom to the next and then begins anew, as the live map’s does', () => {
  const at = (zoom: number): number => placeOf({ center: KUZNICA, zoom }).scale;
  expect(at(7)).toBe(1);
  expect(at(7.5)).toBeCloseTo(Math.SQRT2, 3);
  expect(at(8)).toBe(1);
});

test('of two voices every second line has the other colour, on a tile twice as large', () => {
  const { svg } = placeOf({ center: KUZNICA, zoom: 8 }, 'hatch:#561a63,#125a5c');
  expect(svg).toContain('width="20" height="20"');
  const count = (colour: string): number => svg.split(colour).length - 1;
  expect(count('#561a63')).toBe(count('#125a5c'));
});

test('what is no pattern of the theme is told, not drawn as nothing', () => {
  expect(() => placeOf({ center: KUZNICA, zoom: 8 }, 'dots:#561a63')).toThrow('dots');
});

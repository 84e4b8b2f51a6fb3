import { describe, expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { groundAlone, groundSvg } from '../../site/stills/ground.ts';
import { readGroundFiles } from '../../site/stills/ground-files.ts';
import { inPixels } from '../../site/stills/pixels.ts';
import type { Camera } from '../../src/core/geo.ts';
import { worldGround } from '../../src/core/picture/map-ground.ts';
import { THEMES } from '../../src/core/theme/themes.ts';
import { mapViewport } from '../../src/core/windows.ts';
import { once } from '../once.ts';

const ground = worldGround(null, null, []);
const files = once(() => readGroundFiles(diskAt('.'), ground));
const viewport = mapViewport(390, 844);

/** The ground as paths, and how many pixels of it from west to east are land. */
function drawn(camera: Camera): { readonly svg: string; readonly across: number } {
  const pixels = inPixels(files(), camera, viewport, true);
  const xs = pixels.levels.flatMap(({ land }) => land.coordinates.flat(2).map(([x = 0]) => x));
  const svg = groundSvg(groundAlone(viewport, ground), { camera, layers: {} }, THEMES.light, pixels);
  return { svg, across: Math.max(...xs) - Math.min(...xs) };
}

describe('a picture of the world', () => {
  test.each([-0.6, 0, 1.2, 4.9])('has land at zoom %d', (zoom) => {
    const { svg } = drawn({ center: [20, 10], zoom });
    expect(svg).toContain('data-layer="far/land"');
  });

  test('goes on beside itself, where a page shows more of it than the picture, across 180° as well', () => {
    const copies = (lon: number): number => {
      const { levels } = inPixels(files(), { center: [lon, 0], zoom: 2 }, viewport, true);
      return levels.flatMap(({ features }) => features.filter((each) => each.properties?.['kind'] === 'sheet')).length;
    };
    expect(copies(130)).toBe(2); // whose right edge lies at 164°
    expect(copies(60)).toBe(1);
  });

  test('has land on both sides of 180°, turned or not', () => {
    for (const bearing of [0, 90, 180]) {
      const { across } = drawn({ center: [180, 0], zoom: 0.6, bearing });
      expect(across, `bearing ${bearing}`).toBeGreaterThan(viewport.width * 0.9);
    }
  });
});

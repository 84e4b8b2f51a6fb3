import { mapViewport } from '../../site/input/map-boxes.ts';
import { expect, SIZES, test } from './site.ts';

test('the map has the box that checks without a browser count on, at each size of a window', async ({ page, site }) => {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.goto(`${site['/']}?static#flight`);
    const box = await page.locator('#map').boundingBox();
    const expected = mapViewport(width, height);
    expect(Math.abs((box?.width ?? 0) - expected.width), `width at ${width} × ${height}`).toBeLessThan(3);
    expect(Math.abs((box?.height ?? 0) - expected.height), `height at ${width} × ${height}`).toBeLessThan(3);
  }
});

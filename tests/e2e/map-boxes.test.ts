import { mapViewport } from '../../src/core/windows.ts';
import { expect, ready, SIZES, test } from './site.ts';

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

test('in a window as low as at 400 % a step’s picture is seen whole, and its key covers none of it', async ({
  page,
  site,
}) => {
  const window = { width: 360, height: 225 };
  await page.setViewportSize(window);
  await page.goto(`${site['/']}?inspect&static#flight`);
  await ready(page);
  const boxOf = (selector: string) => page.locator(`#flight .still ${selector}`).boundingBox();
  const [picture, key] = [await boxOf('picture img'), await boxOf('figcaption')];
  if (picture === null || key === null) throw new Error('no picture, or no key');
  expect(picture.height).toBeGreaterThan(window.height * 0.6);
  expect(picture.height).toBeLessThanOrEqual(window.height);
  expect(picture.width).toBeLessThanOrEqual(window.width);
  expect(key.y).toBeGreaterThanOrEqual(picture.y + picture.height);
});

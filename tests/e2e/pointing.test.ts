import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './site.ts';

/** A point on what the layers of some name draw, by window pixels, where no button is; null: there is none. */
const freePoint = (page: Page, layers: string): Promise<{ readonly x: number; readonly y: number } | null> =>
  page.evaluate((named) => {
    const map = window.inspect?.map();
    const { x = 0, y = 0 } = map?.getCanvas().getBoundingClientRect() ?? {};
    const drawn = (map?.getStyle().layers ?? []).map(({ id }) => id).filter((id) => new RegExp(named).test(id));
    for (const { geometry } of map?.queryRenderedFeatures({ layers: drawn }) ?? []) {
      const { type } = geometry;
      const lines = type === 'Polygon' ? geometry.coordinates : type === 'LineString' ? [geometry.coordinates] : [];
      for (const [lng = 0, lat = 0] of lines.flat()) {
        const point = map?.project([lng, lat]);
        if (point === undefined) continue;
        const spot = { x: x + point.x, y: y + point.y };
        if (document.elementFromPoint(spot.x, spot.y) === map?.getCanvas()) return spot;
      }
    }
    return null;
  }, layers);

test('a place named in the text and its mark light each other up', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#flight');
  const word = page.locator('#flight a.place[data-place="erbil"]').first();
  await word.hover();
  await expect(page.locator('#map .mark.is-highlighted[data-place="erbil"]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('#map .mark.is-highlighted')).toHaveCount(0);
  await page.locator('#map .mark-button[data-place="erbil"]').hover();
  await expect(word).toHaveClass(/is-highlighted/);
});

test('an area is pressed wherever it is drawn, or by keys, and opens the card of its place', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#warehouse');
  const button = page.locator('.mark-button[data-place="warehouse"]');
  await expect(button).toHaveAccessibleName('the warehouse: how well it is known, and what is said of it');
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await button.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await expect(card.locator('h2')).toHaveText(/the warehouse/);
  await expect(card).toContainText('an area');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
  // Elsewhere on its hatch: a place where no button is.
  const at = await freePoint(page, '^(warehouse|camp)\\b.*/body$');
  if (at === null) throw new Error('no free point on the hatch');
  await page.mouse.move(at.x, at.y);
  const lit = (): Promise<string | null | undefined> =>
    page.evaluate(() => window.inspect?.playhead.getState().lens.highlight);
  expect(await lit()).toMatch(/^(warehouse|camp)$/);
  await button.blur();
  await page.mouse.move(5, 5);
  expect(await lit()).toBeNull();
  await page.mouse.click(at.x, at.y);
  await expect(card).toContainText('an area');
});

test('the border’s line is pressed wherever a step draws it, or by keys, and opens its card', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#deaths');
  const button = page.locator('.mark-button[data-place="border"]');
  await button.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await expect(card.locator('h2')).toHaveText(/border/);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  const at = await freePoint(page, '/line-land$');
  if (at === null) throw new Error('no free point on the line');
  await page.mouse.click(at.x, at.y);
  await expect(card.locator('h2')).toHaveText(/border/);
});

test('a cited figure leads to its claim, and the claim back to its step', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const figure = page.locator('#flight .step-text a.claim', { hasText: '431' }).first();
  await figure.click();
  await page.locator('.card summary').click();
  await page.locator('.card').getByRole('link', { name: 'Show it among the sources' }).click();
  const claim = page.locator(':target');
  await expect(claim).toBeInViewport();
  await expect(claim).toContainText('431');
  await claim.locator('a[href$="/#flight"]').click();
  await expect(page.locator('#flight h2')).toBeInViewport();
});

test('scripts leave the prose as the build wrote it', async ({ page, site }) => {
  const built = await (await page.request.get(site['/'])).text();
  await page.goto(`${site['/']}?inspect`); // the engine has no part in it
  await ready(page);
  const [before, after] = await page.evaluate((html) => {
    const proseOf = (root: ParentNode): string =>
      [...root.querySelectorAll('.step-text')]
        .map((step) => step.innerHTML.replaceAll(/ style="[^"]*"/g, '')) // how high a block is and was
        .join('');
    return [proseOf(new DOMParser().parseFromString(html, 'text/html')), proseOf(document)];
  }, built);
  expect((after ?? '').length).toBeGreaterThan(5000);
  expect(after).toBe(before);
});

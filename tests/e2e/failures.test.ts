import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { expect, ready, some, test, watch } from './site.ts';

// When the map cannot be had, the text is whole, one plain sentence says what is missing, and nothing throws.

/** The step's own still stands in the map's box, loaded, with what it shows in words. */
async function expectStill(page: Page, step: string): Promise<void> {
  const image = page.locator('#still img');
  await expect(image).toBeVisible();
  await page.waitForFunction((id) => {
    const shown = document.querySelector<HTMLImageElement>('#still img');
    return shown?.complete && shown.naturalWidth > 0 && new URL(shown.currentSrc).pathname.includes(`/${id}.`);
  }, step);
  expect(((await image.getAttribute('alt')) ?? '').length).toBeGreaterThan(20);
}

async function expectWholeText(page: Page, errors: readonly string[]): Promise<void> {
  await ready(page);
  void page.evaluate(() => window.inspect?.start());
  const message = page.locator('#map-message p');
  await expect(message).toBeVisible({ timeout: 50_000 });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
  const text = (await message.textContent()) ?? '';
  expect(text.length).toBeGreaterThan(20);
  expect(text).not.toMatch(/undefined|Error|http|\.json/);
  const steps = await page.locator('.step').count();
  expect(steps).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await expect(page.locator('#flight h2')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  await expectStill(page, 'flight');
  await page.locator('#map-message .map-dismiss').click();
  await expect(message).toBeHidden();
  await page.evaluate(() => window.inspect?.seek('bug'));
  await expectStill(page, 'bug');
  await expect(message).toBeHidden(); // once is enough
  expect(errors).toEqual([]);
}

test('without WebGL', async ({ site }) => {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: false,
    args: ['--disable-3d-apis'],
  });
  const page = await browser.newPage();
  const { errors } = watch(page);
  await page.goto(`${site['/']}?inspect`);
  await expectWholeText(page, errors);
  await browser.close();
});

for (const [what, files, answer] of some(
  [
    ['a worker that is not there', /worker.*\.js/, { status: 404, body: 'not found' }],
    ['a page of text in the place of the worker', /worker.*\.js/, { contentType: 'text/html', body: '<p>gone</p>' }],
    ['the engine’s files gone from the host, as after an update', /live-map-.*\.js/, { status: 404, body: 'gone' }],
  ] as const,
  (_case, index) => index > 1,
))
  test(`with ${what}`, async ({ page, site }) => {
    const { errors } = watch(page);
    await page.route(files, (route) => route.fulfill(answer));
    await page.goto(`${site['/']}?inspect`);
    await expectWholeText(page, errors);
  });

test('with a worker that a policy forbids', { tag: '@long', annotation: { type: 'breaks the policy' } }, async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  await page.route(`${site['/']}?inspect`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" },
    });
  });
  await page.goto(`${site['/']}?inspect`);
  await expectWholeText(page, errors);
});

for (const [what, answer] of some(
  [
    ['missing', { status: 404, body: 'not found' }],
    ['cut off', { contentType: 'application/json', body: '{"type":"Topology","objects":{' }],
    ['of another shape', { contentType: 'application/json', body: '{"type":"FeatureCollection","features":[]}' }],
  ] as const,
  ([kind]) => kind === 'cut off',
))
  test(`with geodata ${what}`, async ({ page, site }) => {
    const { errors } = watch(page);
    await page.route(/geo\/far\.json/, (route) => route.fulfill(answer));
    await page.goto(`${site['/']}?inspect`);
    await expectWholeText(page, errors);
  });

test('without scripts the story and its sources stand', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site['/']}`);
  expect(await page.locator('.step h2').count()).toBeGreaterThanOrEqual(12);
  const cited = page.locator('#flight a.claim').first();
  await expect(cited).toBeVisible();
  await cited.click();
  await expect(page.locator('.claim-entry:target')).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe('/sources/');
  await context.close();
});

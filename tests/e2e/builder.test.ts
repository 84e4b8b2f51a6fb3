import type { FrameLocator, Page } from '@playwright/test';
import { expectNoWrongs } from './axe-wrongs.ts';
import { expect, some, test, watch } from './site.ts';

// The page that gives newsrooms their snippet: what is chosen is in the snippet and in the preview, and can be copied.

const snippet = (page: Page) => page.locator('#builder pre code').last();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const preview = (page: Page): FrameLocator => page.frameLocator('.embed-window iframe');

/** Has the preview in sight: as in an article, a frame is fetched when the reader comes near. */
const toPreview = (page: Page): Promise<void> => page.locator('.embed-window').scrollIntoViewIfNeeded();

async function opened(page: Page, site: string): Promise<void> {
  await page.goto(`${site}embed/`);
  await expect(snippet(page)).toContainText('data-borderline="scroll"');
}

test('a form, a step, colours and a size are in the snippet and in the preview as soon as they are chosen', {
  tag: '@long',
}, async ({ page, site }) => {
  const { errors, foreign } = watch(page);
  const root = site['/a/b/'];
  await opened(page, root);
  await expect(preview(page).locator('[data-borderline] section').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'AMP' })).toHaveCount(0);

  await choose(page, 'Step by step');
  await expect(snippet(page)).toContainText(`src="${root}step/start/start-card-1200.webp"`);
  await choose(page, 'Frame');
  await page.getByLabel('Begins at').selectOption('flight');
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Largest width, pixels').fill('500');
  await page.getByLabel('Height, pixels').fill('520');
  await expect(snippet(page)).toContainText(
    `<iframe src="${root}frame/?theme=dark&amp;start=flight" title="The line in the forest" width="500" height="520" loading="lazy" allow="fullscreen" style="border:0;width:100%;max-width:500px;height:520px"></iframe>`,
  );
  await expect(preview(page).locator('#flight')).toBeVisible();
  await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.locator('.embed-window iframe').boundingBox()).toMatchObject({ width: 500, height: 520 });
  await choose(page, 'phone, 360 pixels');
  expect((await page.locator('.embed-window').boundingBox())?.width).toBe(362);
  expect((await page.locator('.embed-window iframe').boundingBox())?.width, 'fits').toBeLessThanOrEqual(330);

  await page.getByLabel('Height, pixels').fill('5');
  await page.getByLabel('Height, pixels').blur();
  await expect(page.getByLabel('Height, pixels')).toHaveValue('200');
  await expect(snippet(page)).toContainText('height="200"');

  await choose(page, 'One map');
  await expect(snippet(page)).toContainText(`src="${root}frame/card/flight/?theme=dark"`);
  await choose(page, 'WordPress, other systems');
  await expect(page.locator('#builder pre code')).toHaveCount(2); // the script once, the element in each article
  await expect(snippet(page)).toContainText('data-borderline="card"');
  await expect(page.locator('.embed-window strong')).toBeVisible();
  await expect(page.locator('.embed-window').getByRole('button', { name: /^Open the map/ })).toBeVisible();
  await choose(page, 'With your scroll');
  await expect(snippet(page)).toContainText('data-theme="dark"');
  expect([errors, foreign]).toEqual([[], []]);
});

test('copies the snippet and says so, and selects it where it may not copy', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page, site['/']);
  await choose(page, 'Step by step');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page).textContent());
  await choose(page, 'AMP');
  await expect(page.getByRole('status')).toHaveText(''); // it was another snippet that was copied
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status')).toContainText('Not copied');
  expect(await page.evaluate(() => String(getSelection()))).toBe(await snippet(page).textContent());
});

test('the way back from it is one step, whatever was chosen', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(`${site['/']}data/`);
  await opened(page, site['/']);
  for (const form of ['Step by step', 'One map', 'On one page', 'With your scroll']) {
    await choose(page, form);
    await toPreview(page);
    if (form === 'One map')
      await page
        .locator('.embed-window')
        .getByRole('button', { name: /^Open the map/ })
        .click();
    await expect(preview(page).locator('h1').first()).toBeAttached(); // its page is there, and not the empty one before it
  }
  await page.goBack();
  expect(page.url()).toBe(`${site['/']}data/`);
});

test('without scripts a snippet of each form and way stands, and says that its address is none', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site['/']}embed/`);
  await expect(page.locator('#ready h2')).toHaveText(['With your scroll', 'Step by step', 'On one page', 'One map']);
  const snippets = page.locator('#ready pre code');
  await expect(snippets).toHaveCount(18);
  for (const code of await snippets.all()) {
    await expect(code).toBeVisible();
    await expect(code).toContainText('https://example.org/story/');
  }
  await expect(page.locator('.notice')).toContainText('put the right one in its place');
  await context.close();
});

const SIZES = [
  [1440, 900],
  [390, 844],
] as const;
for (const [width, height] of some(SIZES, ([wide]) => wide === 390))
  test(`axe finds nothing wrong with it at ${width}×${height}, and nothing is wider than the window`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await opened(page, site['/']);
    for (const form of ['With your scroll', 'Step by step']) {
      await choose(page, form);
      await expectNoWrongs(page, form);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.goto(`${site['/']}embed/preview/`);
    await expectNoWrongs(page, 'the article that is none');
  });

test('asks for nothing, keeps nothing and takes no focus', async ({ page, site, context }) => {
  await opened(page, site['/']);
  await choose(page, 'Step by step');
  await toPreview(page);
  await expect(preview(page).locator('#start h1')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

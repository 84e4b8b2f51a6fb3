import type { Page } from '@playwright/test';
import { releasedVersions } from '../../site/releases/manifest.ts';
import { releasePath } from '../../src/core/embed/releases.ts';
import { expect, some, test, watch } from './site.ts';

// What was released is served beside the story, as it was, and hears of corrections.

const PAGES = ['frame/', 'frame/unrolled/', 'frame/card/flight/', 'frame/map/'];
const latest = releasedVersions(process.cwd(), 'belarus-border-2021').toSorted().at(-1) ?? '';

const CORRECTION = {
  date: '2026-12-24',
  step: 'flight',
  claim: null,
  text: 'The flight left at <i>night</i>.',
  before: 'At noon.',
};

/** The story's data say that one thing was corrected; null: they are not there. */
const corrected = (page: Page, corrections: readonly (typeof CORRECTION)[] | null): Promise<void> =>
  page
    .route('**/data/corrections.json', (route) =>
      corrections === null ? route.fulfill({ status: 404 }) : route.fulfill({ json: { corrections } }),
    )
    .then(() => undefined);

for (const path of some(PAGES, (_path, index) => index !== 1))
  test(`every address in the released ${path} is answered, at / and under a path`, async ({ page, site }) => {
    for (const root of Object.values(site)) {
      const url = `${root}${releasePath(latest)}${path}`;
      await page.goto(url);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('[href], [src]')].map((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          return new URL(address, location.href).href.replace(/#.*$/, '');
        }),
      );
      const own = [...new Set(found)].filter((address) => address.startsWith(root));
      expect(own.length).toBeGreaterThan(3);
      for (const address of own) expect((await page.request.get(address)).status(), address).toBe(200);
      const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
      const away = links.filter((href) => href.startsWith(root) && !href.startsWith(url.replace(path, '')));
      expect(away.length, 'links lead into the story as it is').toBeGreaterThan(0);
    }
  });

for (const path of PAGES)
  test(`a correction made since reaches the released ${path} as a line`, async ({ page, site }) => {
    const { errors, foreign } = watch(page);
    await page.setViewportSize({ width: 600, height: 480 });
    await corrected(page, [CORRECTION]);
    await page.goto(`${site['/']}${releasePath(latest)}${path}`);
    const line = page.getByText('Corrected on 24 December 2026').locator('visible=true').first();
    await expect(line).toBeVisible();
    await expect(page.locator(`a[href="${site['/']}#sources"]`).first()).toHaveText('Corrected on 24 December 2026');
    if (path === 'frame/unrolled/')
      await expect(page.locator('.frame-about')).toContainText('The flight left at <i>night</i>.');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

test('a released page says no more of corrections than it did where there are none since, or where nobody answers', async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  for (const corrections of [[], null]) {
    await corrected(page, corrections);
    const asked = page.waitForResponse('**/data/corrections.json');
    await page.goto(`${site['/']}${releasePath(latest)}frame/unrolled/`);
    await asked;
    const { corrections: known }: { corrections: readonly unknown[] } = JSON.parse(
      (await page.locator('html').getAttribute('data-known')) ?? '',
    );
    await expect(page.locator('.frame-about .corrections li')).toHaveCount(known.length); // its own, and no more
    await expect(page.locator('.frame-credit, figcaption').filter({ hasText: 'Corrected on' })).toHaveCount(0);
    await page.unrouteAll();
  }
  expect(errors).toEqual([]);
});

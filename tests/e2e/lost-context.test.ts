import type { Page } from '@playwright/test';
import { changed, FEW } from './pixels.ts';
import { expect, goLive, LONG, open, picture, ready, test } from './site.ts';

test.use({ draws: true });

// Phones take a map's context away: a still stands in, and the map comes back with the whole frame.

async function waitFor(page: Page, state: 'lost' | 'live' | 'static'): Promise<void> {
  await page.waitForFunction((wanted) => document.documentElement.dataset['map'] === wanted, state, {
    timeout: 30_000,
  });
}

/** Takes the context away; `restore` gives it back, as the system does when there is room again. */
const lose = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!lost) throw new Error('no way to lose the context');
    (window as unknown as { lost: WEBGL_lose_context }).lost = lost;
    lost.loseContext();
  });
const restore = (page: Page) =>
  page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());

const seek = (page: Page, to: number) =>
  page.evaluate(async (position) => {
    window.inspect?.seek(position);
    await window.inspect?.settled();
  }, to);

test('at every step and mid-flight the map comes back as it was, and meanwhile the step’s still stands', async ({
  page,
  site,
}) => {
  test.skip(!LONG, 'the chains of a short run lose their contexts, too');
  test.setTimeout(1_200_000);
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/']);
  const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
  const all = steps.flatMap((_, index) => [index + 0.5, index + 0.8]).filter((at) => at < steps.length - 1);
  for (const at of all) {
    await seek(page, at);
    const before = await picture(page);
    const shot = await page.screenshot();
    await lose(page);
    await waitFor(page, 'lost');
    const id = steps[Math.floor(at)];
    await page.waitForFunction((step) => {
      const image = document.querySelector<HTMLImageElement>('#still img');
      return (
        image?.complete && image.currentSrc.includes(`/${step}.`) && getComputedStyle(image).visibility === 'visible'
      );
    }, id);
    await restore(page);
    await waitFor(page, 'live');
    expect(await picture(page), `at ${at}`).toEqual(before);
    expect(await changed(page, await page.screenshot(), shot), `pixels at ${at}`).toBeLessThan(FEW);
  }
});

test('what the reader goes on to read while the context is away is what comes back', async ({
  page,
  context,
  site,
}) => {
  test.skip(!LONG, 'the same as a map that comes back, with two maps to start');
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/']);
  await seek(page, 2.5);
  await lose(page);
  await waitFor(page, 'lost');
  await page.evaluate(() => window.inspect?.seek('flight'));
  await restore(page);
  await waitFor(page, 'live');
  const fresh = await context.newPage();
  await fresh.setViewportSize({ width: 1024, height: 600 });
  await open(fresh, site['/']);
  await fresh.evaluate(() => window.inspect?.seek('flight'));
  await page.bringToFront();
  expect(await picture(page)).toEqual(await picture(fresh));
});

test('a context that does not come back is made anew, once; after that the stills stand and the reader is told', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(`${site['/']}?inspect`);
  await ready(page);
  await goLive(page);
  await lose(page);
  await waitFor(page, 'lost');
  await waitFor(page, 'live'); // a new engine in its place
  expect(await page.locator('#map canvas').count()).toBe(1);
  await lose(page);
  await waitFor(page, 'static');
  await expect(page.locator('#map-message')).toBeVisible();
  await page.evaluate(() => window.inspect?.seek('bug'));
  await page.waitForFunction(() =>
    document.querySelector<HTMLImageElement>('#still img')?.currentSrc.includes('/bug.'),
  );
});

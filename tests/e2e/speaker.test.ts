import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// The speaker's window by itself, as large as windows are: what stays in sight, and where a step begins.

/** Where the step's heading is, and what lies over the window's upper edge, in CSS pixels. */
const begun = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector('.speaker-step:not([hidden]) h2')?.getBoundingClientRect();
    if (heading === undefined) throw new Error('expected a step with a heading');
    const stuck = [...document.querySelectorAll('.speaker-desk, .speaker-turns')]
      .filter((each) => getComputedStyle(each).position === 'sticky' && getComputedStyle(each).display !== 'contents')
      .map((each) => each.getBoundingClientRect().bottom);
    return { heading: heading.top, headingEnd: heading.bottom, stuck: Math.max(0, ...stuck), height: innerHeight };
  });

test('each step begins in sight in the speaker’s window, under its buttons to turn, in a window of any size', async ({
  page,
  site,
}) => {
  for (const [width, height, share] of [
    [1280, 720, 0.33],
    [768, 1024, 0.33],
    [360, 640, 0.15],
    [320, 256, 0.25], // a window of 1280 pixels at 400 %
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await page.goto(`${site['/']}speaker/?lesson=45#flight`);
    await expect(page.locator('html')).toHaveAttribute('data-speaking', '');
    for (const key of ['PageDown', 'PageUp']) {
      await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await page.keyboard.press(key);
      const where = await begun(page);
      expect(where.heading, `${width}×${height}`).toBeGreaterThanOrEqual(where.stuck - 1);
      expect(where.headingEnd, `${width}×${height}`).toBeLessThan(height);
      expect(where.stuck / height, `${width}×${height}`).toBeLessThanOrEqual(share);
      for (const name of ['‹ Previous step', 'Next step ›'])
        await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
    // Nothing of the desk is cut.
    expect(await page.locator('#desk').evaluate((desk) => desk.scrollHeight - desk.clientHeight)).toBeLessThan(2);
  }
});

test('a window that is loaded anew begins at its step’s beginning, or where its reader was', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${site['/']}speaker/?lesson=45#flight`);
  await expect(page.locator('html')).toHaveAttribute('data-speaking', '');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-speaking', '');
  const where = await begun(page);
  expect(where.heading).toBeGreaterThanOrEqual(where.stuck - 1);
  await expect(page.locator('.speaker-step:not([hidden])')).toHaveAttribute('id', 'flight');
});

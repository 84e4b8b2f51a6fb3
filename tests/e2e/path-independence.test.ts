import type { Page } from '@playwright/test';
import { dice } from '../dice.ts';
import { atRest, expect, LONG, open, picture, test } from './site.ts';

// The picture depends on where the reader is, not on how they came there: recorded paths of wheel, drag of the scroll
// bar, jumps, keys and resizes end with the picture of a page that went to that place in one jump.

const PATHS = 200;
const SIZE = { width: 1024, height: 600 };

const placeOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.inspect?.playhead.getState().position ?? Number.NaN);

async function wander(page: Page, roll: () => number, last: number): Promise<void> {
  switch (Math.floor(roll() * 5)) {
    case 0:
      return page.mouse.wheel(0, (roll() - 0.4) * 3000);
    case 1:
      return page.evaluate((to) => window.scrollTo(0, to * document.documentElement.scrollHeight), roll());
    case 2:
      return page.evaluate((to) => window.inspect?.seek(to), roll() * last);
    case 3:
      return page.keyboard.press(roll() < 0.5 ? 'PageDown' : 'PageUp');
    default:
      await page.setViewportSize({ width: 600 + Math.round(roll() * 800), height: 600 });
      await page.waitForTimeout(60);
      return page.setViewportSize(SIZE);
  }
}

test(`${PATHS} paths of wheel, drag, jump and resize end where one jump ends`, async ({ page, context, site }) => {
  test.skip(!LONG, 'the chains of a short run wander too, and hold more against a fresh start');
  test.setTimeout(5_400_000);
  await page.setViewportSize(SIZE);
  await page.mouse.move(200, 300);
  await open(page, site['/']);
  const jumping = await context.newPage();
  await jumping.setViewportSize(SIZE);
  await open(jumping, site['/']);
  const last = await page.evaluate(() => (window.inspect?.plan().steps.length ?? 1) - 1);
  const visited = new Set<number>();
  for (let path = 0; path < PATHS; path++) {
    const roll = dice(path + 1);
    await page.bringToFront();
    for (let move = 0; move < 5; move++) await wander(page, roll, last);
    let there = Number.NaN;
    let wandered: unknown;
    while (there !== (await placeOf(page))) {
      await atRest(page); // on a busy machine a key's scrolling begins late: a picture of a moving page is none
      there = await placeOf(page);
      wandered = await picture(page);
    }
    visited.add(Math.floor(there));
    await jumping.bringToFront();
    await jumping.evaluate((to) => window.inspect?.seek(to), there);
    expect(Math.abs((await placeOf(jumping)) - there), `path ${path}: the same place`).toBeLessThan(1e-6);
    expect(wandered, `path ${path} ends at ${there}`).toEqual(await picture(jumping));
  }
  expect(visited.size, 'the paths go to different steps').toBeGreaterThan(1);
});

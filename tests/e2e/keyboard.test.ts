import type { Page } from '@playwright/test';
import { theStory } from '../the-story.ts';
import { expect, open, ready, some, test } from './site.ts';

// The site by the keyboard alone, at its own size and at twice that.

/** The opening, and the first step below it. */
const [OPENING = '', FIRST = ''] = theStory().steps.map(({ id }) => id);

interface Stop {
  readonly what: string;
  /** Whether the focus is drawn, and whether something else lies over what has it. */
  readonly drawn: boolean;
  readonly covered: string;
}

/** What has the focus now; null: the page itself, which is where a walk begins and ends. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = over !== null && (element.contains(over) || over.contains(element));
    return {
      what: `${element.tagName}.${element.className} ${element.getAttribute('href') ?? ''} ${element.textContent?.slice(0, 30)}`,
      drawn,
      covered: free ? '' : `${over?.tagName}.${over?.className} at ${Math.round(left)}, ${Math.round(top)}`,
    };
  });

/** Walks on by one key and answers with what is wrong at the stops; ends early where the page ends. */
async function walk(page: Page, steps: number): Promise<{ readonly wrong: readonly Stop[]; readonly ended: boolean }> {
  const wrong: Stop[] = [];
  for (let i = 0; i < steps; i++) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here === null) return { wrong, ended: true };
    if (!here.drawn || here.covered !== '') wrong.push(here);
  }
  return { wrong, ended: false };
}

const SIZES = { 'at its own size': { width: 1280, height: 800 }, 'twice as large': { width: 640, height: 400 } };

for (const [name, size] of some(Object.entries(SIZES), ([twice]) => twice === 'twice as large')) {
  test(`the keyboard reaches all of the page ${name}: the focus is seen, covered by nothing, and not caught`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static`);
    await ready(page);
    const skip = page.getByRole('link', { name: 'Skip to the story' });
    await page.keyboard.press('Tab');
    await expect(skip, 'the first stop').toBeFocused();
    await expect(skip).toBeInViewport();
    expect(await stop(page)).toMatchObject({ drawn: true, covered: '' });
    expect(await walk(page, 60)).toEqual({ wrong: [], ended: false });
    await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('main a[href]')].filter((one) => one.checkVisibility());
      all.at(-20)?.focus();
    });
    const end = await walk(page, 60);
    expect(end.wrong).toEqual([]);
    expect(end.ended, 'the last stop is left again').toBe(true);
  });

  test(`the skip link leads into the story, and the menu opens, closes and gives the focus back, ${name}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static`);
    await ready(page);
    await page.keyboard.press('Tab');
    const links = await page.locator(`#${OPENING} a[href]:visible`).all();
    for (const link of links) {
      await page.keyboard.press('Tab');
      await expect(link, 'between the two is the opening alone').toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('.control-contents')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await walk(page, 30)).wrong, 'within the menu').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.control-contents')).toBeFocused();
    for (const _back of [...links, null]) await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-step', FIRST);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe(FIRST);
  });
}

test('the map is taken, moved, and given back by the keyboard alone, twice as large', { tag: '@long' }, async ({
  page,
  site,
}) => {
  const place = (): Promise<string> =>
    page.evaluate(() => {
      const map = window.inspect?.map();
      return `${map?.getCenter().toString()} ${map?.getZoom()}`;
    });
  await page.setViewportSize(SIZES['twice as large']);
  await open(page, site['/'], '#bug');
  await page.locator('.move-take').focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Back to the story' });
  await expect(back).toBeFocused();
  expect(await stop(page)).toMatchObject({ covered: '' });
  const before = await place();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Move east' })).toBeFocused();
  expect(await stop(page)).toMatchObject({ drawn: true, covered: '' });
  await page.keyboard.press('Enter');
  await expect.poll(place).not.toBe(before);
  await page.locator('#map canvas').focus();
  const held = await place();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place).not.toBe(held);
  await page.keyboard.press('Tab');
  await expect(page.locator('#map canvas'), 'no trap').not.toBeFocused();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move the map' })).toBeFocused();
});

test('“next” and “previous” keep the focus from one end of the story to the other, and lead nowhere beyond', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize(SIZES['at its own size']);
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const next = page.getByRole('link', { name: /^Next step/ });
  const at = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['step']);
  const ids = theStory().steps.map(({ id }) => id);
  await page.evaluate((to) => window.inspect?.seek(to), ids[1] ?? '');
  await next.focus();
  for (const id of ids.slice(2)) {
    await page.keyboard.press('Enter');
    await expect.poll(at).toBe(id);
    await expect(next).toBeFocused();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(next).toBeFocused();
  expect(await at()).toBe(ids.at(-1));
  const previous = page.getByRole('link', { name: /^Previous step/ });
  await page.evaluate((to) => window.inspect?.seek(to), ids[4] ?? ''); // beside the last the buttons are out of sight
  await previous.focus();
  for (const id of [ids[3], ids[2]]) {
    await page.keyboard.press('Enter');
    await expect.poll(at).toBe(id);
    await expect(previous).toBeFocused();
  }
});

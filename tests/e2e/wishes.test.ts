import type { Page } from '@playwright/test';
import { theStory } from '../the-story.ts';
import { expect, open, ready, sides, test, watch } from './site.ts';

// What a reader's system asks for, and what they choose in the menu, which has the last word and is kept nowhere.

async function choose(page: Page, label: string): Promise<void> {
  await page.locator('.control-contents').click();
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.keyboard.press('Escape');
}

/** How many cameras the map has while the text is scrolled from one step to the next. */
function cameras(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no inspection handle');
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = new Set<string>();
    const look = (): void => {
      const { lng, lat } = inspect.map()?.getCenter() ?? { lng: 0, lat: 0 };
      seen.add([lng, lat, inspect.map()?.getZoom() ?? 0].map((value) => value.toFixed(5)).join());
    };
    const index = inspect.plan().steps.findIndex(({ id }) => id === 'calls');
    inspect.seek(index + 1);
    const end = window.scrollY;
    inspect.seek(index);
    const start = window.scrollY;
    await inspect.settled();
    for (let i = 0; i <= 32; i++) {
      window.scrollTo(0, start + ((end - start) * i) / 32);
      await frame();
      await inspect.settled();
      look();
    }
    await inspect.settled();
    look();
    return seen.size;
  });
}

/** Whatever takes longer than can be seen to change, or moves by itself. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, pseudo);
        const still = Math.max(seconds(transitionDuration), seconds(animationDuration)) <= 0.01;
        return still && scrollBehavior === 'auto' ? [] : [`${element.tagName}.${element.className}${pseudo ?? ''}`];
      }),
    );
  });

test('the map cuts where the system or the reader wants no motion, and moves where the reader wants it', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site['/']);
  expect(await cameras(page), 'the system asks for less').toBeLessThanOrEqual(2);
  expect(await moving(page)).toEqual([]);
  await choose(page, 'Moves');
  expect(await cameras(page), 'the reader asks for motion').toBeGreaterThan(4);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await choose(page, 'Cuts');
  expect(await cameras(page), 'the reader asks for less').toBeLessThanOrEqual(2);
  expect(await moving(page)).toEqual([]);
});

const file = (page: Page): Promise<string> =>
  page.locator('#still img').evaluate((image: HTMLImageElement) => image.currentSrc.replace(/.*\//, ''));

test('a choice of colours holds for page and pictures, survives a reload, and is stored nowhere', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  await expect.poll(() => file(page)).toMatch(/\.light\.svg$/);
  await choose(page, 'Dark');
  for (const when of ['now', 'after a reload']) {
    await expect(page.locator('html'), when).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => file(page), when).toMatch(/\.dark\.svg$/);
    if (when !== 'now') continue;
    await page.reload();
    await ready(page);
  }
  await page.locator('.control-contents').click();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, '', 0, 0]);
  await choose(page, 'Light');
  await expect.poll(() => file(page)).toMatch(/\.light\.svg$/);
});

test('a browser that forbids every store forbids the reader nothing', async ({ page, site }) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  await choose(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: /^Next step/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-step', theStory().steps[1]?.id ?? '');
  await page.waitForFunction(() => history.state?.theme === 'dark'); // written when the browser tells of the jump
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test('sources are marked when asked, after a reload too, and Back leads to where they were not', async ({
  page,
  site,
}) => {
  const marked = page.locator('html[data-sources]');
  const line = (): Promise<string> =>
    page.evaluate(() => {
      const cited = document.querySelector('.prose a.claim:not(.is-quantity)');
      return cited === null ? '' : getComputedStyle(cited).textDecorationStyle;
    });
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto(`${site['/']}?inspect&static#line`);
  await ready(page);
  expect(await line()).toBe('dotted');
  await page.getByRole('link', { name: /^Next step/ }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('checkbox', { name: 'Show sources' }).check();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(marked).toHaveCount(1);
  expect(await line()).toBe('solid');
  expect(new URL(page.url()).searchParams.has('sources')).toBe(true);
  await page.reload();
  await ready(page);
  await expect(marked).toHaveCount(1);
  await page.goBack();
  await expect(marked).toHaveCount(0);
  await page.goForward();
  await expect(marked).toHaveCount(1);
});

test('what is cited is marked on paper, whatever the screen shows', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(site['/']);
  const unmarked = await page.evaluate(
    () =>
      [...document.querySelectorAll('.prose a.claim')].filter((cited) => {
        const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(cited);
        return line !== 'underline' || style !== 'solid';
      }).length,
  );
  expect(unmarked).toBe(0);
  expect(await page.locator('.prose a.claim').count()).toBeGreaterThan(0);
});

test('Back and Forward lead to the lens of each entry, in the choice, the words and the address', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const voice = (): Promise<readonly (string | null)[]> =>
    page.evaluate(() => [
      new URLSearchParams(location.search).get('voice'),
      document.querySelector<HTMLSelectElement>('#according select')?.value || null,
      window.inspect?.playhead.getState().lens.voice ?? null,
      document.querySelector<HTMLElement>('.according-said')?.hidden === false ? 'said' : null,
    ]);
  const none = [null, null, null, null];
  const iraq = ['iraq', 'iraq', 'iraq', 'said'];
  await page.evaluate(() => {
    location.hash = 'flight';
  });
  await page.waitForFunction(() => document.documentElement.dataset['step'] === 'flight');
  await page.evaluate(() => {
    location.hash = 'line';
  });
  await page.waitForFunction(() => document.documentElement.dataset['step'] === 'line');
  await (await sides(page)).selectOption('iraq');
  await expect.poll(voice).toEqual(iraq);
  await page.goBack();
  await expect.poll(voice).toEqual(none);
  await page.goForward();
  await expect.poll(voice).toEqual(iraq);
  await (await sides(page)).selectOption('');
  await expect.poll(voice).toEqual(none);
  await page.goBack();
  await page.goForward();
  await expect.poll(voice).toEqual(none);
});

import type { Frame, Page } from '@playwright/test';
import { hostPages } from '../hosts/pages.ts';
import { type Hosts, serveHosts } from '../hosts/serve.ts';
import { test as base, expect, some, watch } from './site.ts';

// Embeds as guests: nothing blank and nothing wrong in print, while files come slowly, when they do not come, and in
// pages whose styles, dialogues and filters know nothing of them.

const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({ site }, use) => {
    const hosts = await serveHosts(hostPages(site['/']));
    await use(hosts);
    hosts.close();
  },
});

const STORY = 'borderline-story, [data-borderline]';

/** The frame of the first embed, once there is one. */
async function frameOf(page: Page): Promise<Frame> {
  const frames = (): readonly Frame[] => page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  await expect.poll(() => frames().length).toBeGreaterThan(0);
  const [frame] = frames();
  if (frame === undefined) throw new Error('expected a frame');
  return frame;
}

const isReady = (page: Page) =>
  page.waitForFunction(
    (story) => document.querySelector(story)?.shadowRoot?.querySelector('.ready') instanceof Element,
    STORY,
  );

const toSection = (page: Page, step: string): Promise<void> =>
  page.evaluate((id) => {
    document.querySelector(`[data-step="${id}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, step);

const seen = (page: Page, selector: string): Promise<boolean | undefined> =>
  page.evaluate((at) => document.querySelector(at)?.checkVisibility({ visibilityProperty: true }), selector);

test('printed, a form in a box is its picture, its words and its link, as before the script ran', async ({
  page,
  hosts,
}) => {
  for (const name of ['stepper', 'card']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${hosts.url}${name}`);
    await page.locator(STORY).scrollIntoViewIfNeeded();
    if (name === 'card') await page.locator(STORY).getByRole('button').click();
    await isReady(page);
    expect(await seen(page, 'figure img')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['figure img', 'figcaption', 'figcaption a']) expect(await seen(page, part), part).toBe(true);
    await expect(page.locator(STORY).locator('iframe')).toBeHidden();
    const [box, picture] = await Promise.all([page.locator(STORY).boundingBox(), page.locator('figure').boundingBox()]);
    expect(box?.height).toBeGreaterThanOrEqual(picture?.height ?? 1e9);
  }
});

test('the picture stands until the frame has drawn its own', async ({ page, hosts }) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/stills/**', async (route) => {
    if (route.request().frame() !== page.mainFrame()) await held; // the article's own picture comes
    await route.continue();
  });
  // Not until it is loaded: where the frame begins before, what is held keeps the page from that.
  await page.goto(`${hosts.url}stepper`, { waitUntil: 'domcontentloaded' });
  await page.locator(STORY).scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await frame.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  await page.waitForTimeout(600);
  expect(await seen(page, 'figure img')).toBe(true);
  answer();
  await isReady(page);
  expect(await seen(page, 'figure img')).toBe(false);
});

test('a frame that does not come leaves its picture at its place, and none beside all of the text', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/frame/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'flight');
  await page.waitForTimeout(800);
  const bottom = await page.evaluate(
    (story) => document.querySelector(story)?.shadowRoot?.querySelector('.stage')?.getBoundingClientRect().bottom,
    STORY,
  );
  expect(bottom).toBeLessThan(0);
  expect(await seen(page, '[slot="poster"]')).toBe(true);
});

test('when our host dies the last still that came stays, and no broken one is shown', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null; // no live map
  });
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'line');
  const frame = await frameOf(page);
  await isReady(page);
  const behind = () => frame.locator('#still').evaluate((still) => getComputedStyle(still).backgroundImage);
  expect(await behind(), 'beside a still that leaves room').toBe('none');
  await page.route('**/stills/**', (route) => route.abort());
  await toSection(page, 'flight');
  const image = frame.locator('#still img');
  await expect.poll(() => image.evaluate((still) => getComputedStyle(still).visibility)).toBe('hidden');
  expect(await behind()).toContain('/stills/');
});

test('a correction reaches the text that stands in an article, with its day', async ({ page, hosts }) => {
  const lines = JSON.stringify([
    { date: '2000-01-01', text: 'Corrected on 1 January 2000: long ago.' },
    { date: '2999-01-01', text: 'Corrected on 1 January 2999: it was another day.' },
  ]).replaceAll('"', '&quot;');
  await page.route('**/frame/map/?theme=light', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/data-corrections="[^"]*"/, `data-corrections="${lines}"`);
    await route.fulfill({ response, body: html });
  });
  await page.goto(`${hosts.url}article`);
  await page.evaluate(() => document.querySelector('borderline-story')?.setAttribute('told', '2026-11-28'));
  await toSection(page, 'bug');
  await expect(page.locator(STORY).locator('.note p')).toHaveText(['Corrected on 1 January 2999: it was another day.']);
});

test('a dialogue that locks the page leaves the story as it is, and the map sticks again after it', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(`${hosts.url}dialogue`);
  await toSection(page, 'flight');
  await isReady(page);
  const top = (): Promise<number | undefined> =>
    page.evaluate(
      (story) => document.querySelector(story)?.shadowRoot?.querySelector('.stage')?.getBoundingClientRect().top,
      STORY,
    );
  await expect.poll(top, 'the reader is in the story, where the map sticks').toBe(0);
  await expect(page.locator(STORY).locator('iframe')).toBeVisible();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(500); // frames in which that is seen
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.evaluate(() => document.body.classList.add('locked'));
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(2500); // longer than a box that is moved for a while is waited for
  expect(await height()).toBe(before);
  await page.evaluate(() => document.body.classList.remove('locked'));
  await toSection(page, 'flight');
  await expect(page.locator(STORY)).toHaveAttribute('data-shown', 'scroll');
  await expect.poll(top).toBe(0);
});

test('a page that is locked when it comes has the story to page through, and to scroll when the lock goes', {
  tag: '@long',
}, async ({ page, hosts }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.body.classList.add('locked'), { capture: true });
  });
  await page.goto(`${hosts.url}dialogue`);
  await expect(page.locator(STORY)).toHaveAttribute('data-shown', 'stepper');
  await page.evaluate(() => document.body.classList.remove('locked'));
  await expect(page.locator(STORY)).toHaveAttribute('data-shown', 'scroll');
});

test('within a transformed box the map sticks', { tag: '@long' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${hosts.url}transform`);
  await toSection(page, 'flight');
  await isReady(page);
  await page.waitForTimeout(2000);
  await expect(page.locator(STORY)).toHaveAttribute('data-shown', 'scroll');
});

test('a reset of all margins and boxes around sections leave the room between steps', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(`${hosts.url}reset`);
  await page.waitForFunction((story) => document.querySelector(story)?.shadowRoot !== null, STORY);
  const gaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-step]')].map((section) => section.getBoundingClientRect());
    return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
  });
  for (const gap of gaps) expect(gap).toBeGreaterThan(0.2 * 800);
});

test('what the keyboard comes to is not under the map', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${hosts.url}article`);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('[data-step] p:last-child')) {
      const link = document.createElement('a');
      link.href = '#x';
      link.textContent = 'a link';
      paragraph.append(' ', link);
    }
  });
  await toSection(page, 'flight');
  await isReady(page);
  await page.locator('[data-step="flight"] a').focus();
  for (let times = 0; times < 6; times += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = (): Promise<boolean> =>
      page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement?.matches('[data-step] a')) return false;
        const { left, top, width, height } = activeElement.getClientRects()[0] ?? new DOMRect(); // one that is broken has two
        return document.elementFromPoint(left + width / 2, top + height / 2) !== activeElement;
      });
    await expect.poll(covered).toBe(false);
  }
});

test('a key that is held goes on through the links, and is not taken back to one that it has left', async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'returned');
  await isReady(page);
  await page.keyboard.press('Tab'); // from now on what gets the focus is shown to have it
  await page.evaluate(() => {
    const sections = document.querySelectorAll<HTMLElement>('[data-step]');
    for (const section of [sections[2], sections[9]]) {
      if (section === undefined) throw new Error('expected a section');
      section.tabIndex = 0;
      section.focus(); // both within one frame
    }
  });
  const isSeen = (): Promise<boolean> =>
    page.evaluate(() => {
      const { top = Number.NaN, bottom = Number.NaN } = document.activeElement?.getBoundingClientRect() ?? {};
      return top < innerHeight && bottom > 0;
    });
  await page.waitForTimeout(300);
  expect(await isSeen()).toBe(true);
});

for (const system of some(['light', 'dark'] as const, (each) => each === 'dark'))
  test(`on a ${system} system the frame has the colours of the page that it stands in`, async ({ page, hosts }) => {
    await page.emulateMedia({ colorScheme: system });
    for (const [name, background, theme] of [
      ['stepper', '#fff', 'light'],
      ['stepper', '#181818', 'dark'],
    ] as const) {
      await page.goto(`${hosts.url}${name}`);
      await page.evaluate((colour) => {
        document.body.style.background = colour;
      }, background);
      await page.locator(STORY).scrollIntoViewIfNeeded();
      const frame = await frameOf(page);
      await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    }
  });

test('of a snippet of which a filter left a link alone, the story comes all the same', async ({ page, hosts }) => {
  await page.goto(`${hosts.url}left`);
  await page.locator('p strong').scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expect(frame.locator('#bug')).toBeVisible();
});

test('a story in one flow in a plain frame lets the wheel through to the host', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(`${hosts.url}plain-unrolled`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await frame.waitForFunction(() => document.documentElement.style.overflow === 'hidden');
  await expect(frame.locator('.frame-foot a')).toBeInViewport();
  const { x = 0, y = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
  const from = await page.evaluate(() => scrollY);
  await page.mouse.move(x + 300, y + 100);
  for (let tick = 0; tick < 5; tick += 1) await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await page.evaluate(() => scrollY)) - from).toBeGreaterThan(200);
  expect(await frame.evaluate(() => scrollY)).toBe(0);
});

test('a reader who saves data gets stills, whatever the host grants', async ({ page, hosts }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/maplibre|live-map|frame-live/.test(request.url())) engine.push(request.url());
  });
  for (const name of ['stepper', 'first-loader']) {
    await page.goto(`${hosts.url}${name}`);
    await page.locator(STORY).last().scrollIntoViewIfNeeded();
    await frameOf(page);
    await page.waitForTimeout(1500);
  }
  expect(engine).toEqual([]);
});

test('an article with the first loader has the newest frames, and both of its forms work', { tag: '@long' }, async ({
  page,
  hosts,
}) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${hosts.url}first-loader`);
  await toSection(page, 'flight');
  const frame = await frameOf(page);
  await isReady(page);
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['step'])).toBe('flight');
  await expect(frame.locator('[data-of="flight"] li').first()).toBeVisible();
  const stepper = page.locator('borderline-story[form="stepper"]');
  await stepper.scrollIntoViewIfNeeded();
  await expect
    .poll(() => stepper.evaluate(({ shadowRoot }) => shadowRoot?.querySelector('.ready') !== null))
    .toBe(true);
  expect(errors).toEqual([]);
});

import { createServer } from 'node:http';
import type { Frame, Page } from '@playwright/test';
import { theStory } from '../the-story.ts';
import { test as base, expect, LONG, some, watch } from './site.ts';

// The pages that others embed, each in a page of another origin, as its readers have it.

const steps: readonly string[] = theStory().steps.map(({ id }) => id);
const FILLER = '<p>Words of the host.</p>'.repeat(60);

interface Host {
  readonly url: string;
  /** What the host's page has in its body. */
  readonly show: (body: string) => void;
}

/** A host of another origin than the site: another port. */
const test = base.extend<{ embed: Embed; host: Host }>({
  host:
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the dependencies from the pattern
    async ({}, use) => {
      let body = '';
      const server = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">${body}`);
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('expected a port');
      await use({
        url: `http://127.0.0.1:${address.port}/`,
        show: (next) => {
          body = next;
        },
      });
      server.close();
    },
  embed: async ({ page, host }, use) => {
    await use(async (src, { width, height, attributes = '', script = '', before = '<h1>Host</h1>' }) => {
      host.show(`${script === '' ? '' : `<script>${script}</script>`}${before}
        <iframe src="${src}" width="${width}" height="${height}" style="border:0" title="Story" ${attributes}></iframe>
        <p><a id="after" href="#after">after the frame</a></p>${FILLER}`);
      await page.goto(host.url);
      return framed(page, src);
    });
  },
});

type Embed = (
  src: string,
  how: {
    readonly width: number;
    readonly height: number;
    readonly attributes?: string;
    readonly script?: string;
    readonly before?: string;
  },
) => Promise<Frame>;

async function framed(page: Page, src: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith(src.replace(/[?#].*/, '')))).toBe(true);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('expected a frame in the host, found none');
  return frame;
}

const paged = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);

/** What the frame shows: its step, what of its text is cut off, and whether all its parts are within the frame. */
const shown = (frame: Frame) =>
  frame.evaluate(() => {
    const step = [...document.querySelectorAll<HTMLElement>('.frame-step')].filter(({ hidden }) => !hidden);
    const text = step[0]?.querySelector<HTMLElement>('.frame-text');
    return {
      steps: step.map(({ id }) => id),
      at: document.querySelector('.frame-at')?.textContent ?? '',
      still: step[0]?.querySelector<HTMLElement>('.frame-still')?.hidden === false,
      words: (text?.innerText ?? '').replace(/\s+/g, ' ').trim(),
      top: text?.scrollTop ?? 0,
      below:
        text === null || text === undefined || text.hidden ? 0 : text.scrollHeight - text.clientHeight - text.scrollTop,
      wide: document.documentElement.scrollWidth - innerWidth,
      bar: (document.querySelector('.frame-open')?.getBoundingClientRect().right ?? 0) <= innerWidth,
      end: document.querySelector('.frame-next')?.getAttribute('aria-disabled') === 'true',
    };
  });

for (const [width, height] of some(
  [
    [320, 200],
    [320, 480],
    [600, 400],
    [1000, 1000],
  ] as const,
  ([, high]) => high <= 400,
))
  test(`at ${width}×${height} all of a step’s text comes on its pages, none of it cut off`, async ({
    page,
    site,
    embed,
  }) => {
    await page.setViewportSize({ width: Math.max(width, 400), height: Math.max(height + 100, 500) });
    const { errors } = watch(page);
    const frame = await embed(`${site['/']}frame/?start=attempt-17`, { width, height });
    await paged(frame);
    const all = await frame.evaluate(() =>
      [...document.querySelectorAll('#attempt-17 .prose')].map(({ textContent }) => textContent).join(''),
    );
    expect(all.length, 'letters of the step').toBeGreaterThan(200);
    let words = '';
    let pages = 0;
    for (let now = await shown(frame); now.steps[0] === 'attempt-17'; now = await shown(frame)) {
      expect(now.steps).toEqual(['attempt-17']);
      expect(now.at).toBe(`${steps.indexOf('attempt-17')} of ${steps.length - 2}`);
      expect(now.wide).toBeLessThanOrEqual(0);
      expect(now.bar).toBe(true);
      if (pages === 0) expect(now.still).toBe(true);
      words += ` ${now.words}`;
      pages += 1;
      await frame.locator('.frame-next').click();
      const then = await shown(frame);
      // What is cut off below goes on where the next page begins.
      if (now.below > 1) expect(then.top).toBeGreaterThan(now.top);
    }
    expect(pages).toBeGreaterThan(width === 1000 ? 0 : 1);
    const plain = (text: string): string => text.replace(/\s+/g, '');
    expect(plain(words)).toContain(plain(all));
    expect((await shown(frame)).steps).toEqual([steps[steps.indexOf('attempt-17') + 1]]);
    await frame.locator('.frame-back').click();
    expect((await shown(frame)).steps).toEqual(['attempt-17']);
    expect(errors).toEqual([]);
  });

test('buttons, keys and links turn the pages, and the address and the way out keep the step', async ({
  page,
  site,
  embed,
}) => {
  const frame = await embed(`${site['/']}frame/`, { width: 600, height: 400 });
  await paged(frame);
  await frame.locator('.frame-next').click();
  await page.keyboard.press('End');
  expect((await shown(frame)).steps).toEqual([steps.at(-1)]);
  await page.keyboard.press('Home');
  expect((await shown(frame)).steps).toEqual([steps[0]]);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
  const { steps: now } = await shown(frame);
  expect(now).toEqual([steps[1]]);
  expect(new URL(frame.url()).hash).toBe(`#${now[0]}`);
  expect(await frame.locator('.frame-open').getAttribute('href')).toContain(`#${now[0]}`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect((await shown(frame)).steps).toEqual([steps[0]]);
  await frame.locator('.frame-info').click();
  expect((await shown(frame)).words).toContain('Who said it');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a finger that goes sideways turns the page, one that goes down scrolls the host', async ({
  browser,
  site,
  host,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 400, height: 600 } });
  const page = await context.newPage();
  host.show(`<iframe src="${site['/']}frame/" width="380" height="480" style="border:0"></iframe>${FILLER}`);
  await page.goto(host.url);
  const frame = await framed(page, `${site['/']}frame/`);
  await paged(frame);
  const cdp = await context.newCDPSession(page);
  const swipe = async (xDistance: number, yDistance: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 200 + xDistance * part, y: 250 + yDistance * part }],
      });
    await touch('touchStart', 0);
    for (let part = 0.1; part <= 1.01; part += 0.1) {
      await touch('touchMove', part);
      await page.waitForTimeout(16); // as fast as a finger
    }
    await touch('touchEnd', 1);
  };
  await swipe(0, -200);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - 200)).toBeLessThan(30);
  expect((await shown(frame)).words).toBe('The line in the forest');
  await page.evaluate(() => scrollTo(0, 0));
  await swipe(-150, 0);
  await expect.poll(async () => (await shown(frame)).words).not.toBe('The line in the forest');
  await context.close();
});

test('the wheel over the stepper moves the host the whole way, and no page of the stepper', async ({
  page,
  site,
  embed,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  const frame = await embed(`${site['/']}frame/`, { width: 600, height: 500 });
  await paged(frame);
  const before = await shown(frame);
  await page.mouse.move(300, 300);
  for (let tick = 0; tick < 10; tick += 1) {
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 60);
  }
  const box = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(box).toBeGreaterThan(700);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(540);
  expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(660);
  expect(await shown(frame)).toEqual(before);
});

test('in a sandbox with scripts alone the steps work and nothing throws', async ({ page, site, embed }) => {
  const { errors, foreign } = watch(page);
  const frame = await embed(`${site['/']}frame/?theme=dark`, {
    width: 600,
    height: 400,
    attributes: 'sandbox="allow-scripts"',
  });
  await paged(frame);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await frame.locator('.frame-next').click();
  await frame.locator('.frame-next').click();
  expect((await shown(frame)).steps).toEqual([steps[1]]);
  await expect
    .poll(() =>
      frame.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('.frame-step:not([hidden]) img')]
          .filter((image) => image.checkVisibility()) // the sheet for paper is shown on paper alone
          .map(({ currentSrc, naturalWidth }) => currentSrc.endsWith('.dark.svg') && naturalWidth > 0),
      ),
    )
    .toEqual([true]);
  expect([errors, foreign]).toEqual([[], []]);
});

test('an embed asks nobody but the site, stores nothing, and leaves the host’s scroll and focus alone', async ({
  page,
  context,
  site,
  embed,
}) => {
  const { errors, foreign } = watch(page);
  const referrers: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site['/']) && !request.isNavigationRequest())
      referrers.push(request.headers()['referer'] ?? '');
  });
  const frame = await embed(`${site['/']}frame/#flight`, { width: 600, height: 400, before: FILLER });
  await paged(frame);
  expect((await shown(frame)).steps).toEqual(['flight']);
  await page.waitForTimeout(1500); // what would move the host moves it within
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
  expect(await context.cookies()).toEqual([]);
  expect(
    await frame.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0, 0]);
  // A style sheet fetches our letters in its own name: nobody is told of the host, nor of what is read in the frame.
  expect(referrers.filter((referrer) => referrer !== '' && !/\/assets\/[\w-]+\.css$/.test(referrer))).toEqual([]);
  expect(referrers.length).toBeGreaterThan(2);
  expect([errors, foreign]).toEqual([[], []]);
});

test('Tab goes into the frame and out of it again, and PageDown in it scrolls the host', async ({
  page,
  site,
  embed,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  const frame = await embed(`${site['/']}frame/`, { width: 600, height: 400 });
  await paged(frame);
  let inside = 0;
  for (let times = 0; times < 20; times += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.tagName);
    if (at === 'IFRAME') inside += 1;
    if (at === 'A') break;
  }
  expect(inside).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  await frame.locator('.frame-next').focus();
  await expect(async () => {
    await page.keyboard.press('PageDown'); // a busy browser loses the first key after the focus has moved between processes
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  }).toPass({ timeout: 30_000 });
});

test('no printable key does anything in the stepper, and nothing in it offers the whole screen', async ({
  page,
  site,
  embed,
}) => {
  const frame = await embed(`${site['/']}frame/`, { width: 600, height: 400 });
  await paged(frame);
  await frame.locator('.frame-next').focus();
  const before = await shown(frame);
  for (let code = 33; code < 127; code += 1) await page.keyboard.press(String.fromCharCode(code));
  expect(await shown(frame)).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await frame.getByRole('button', { name: /screen/i }).count()).toBe(0);
});

const LISTEN = `
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    if (source === document.querySelector('iframe').contentWindow) window.heard.push(data);
  });`;

const heard = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('the story in one flow tells its height in four dialects, and no more when nothing changes', async ({
  page,
  site,
  embed,
}) => {
  const frame = await embed(`${site['/']}frame/unrolled/?childId=story#?secret=aB3`, {
    width: 600,
    height: 300,
    script: LISTEN,
  });
  const height = await frame.evaluate(() =>
    Math.ceil(document.querySelector('.frame')?.getBoundingClientRect().height ?? 0),
  );
  expect(height).toBeGreaterThan(5000);
  const last = async (pick: (data: unknown) => unknown): Promise<unknown> =>
    (await heard(page)).map(pick).filter(Boolean).at(-1);
  const read = {
    ours: (data: unknown) =>
      (data as { type?: string; height?: number; borderline?: number }).borderline === 1 &&
      (data as { height?: number }).height,
    amp: (data: unknown) => (data as { sentinel?: string }).sentinel === 'amp' && (data as { height: number }).height,
    pym: (data: unknown) => typeof data === 'string' && Number(/^pymxPYMxstoryxPYMxheightxPYMx(\d+)$/.exec(data)?.[1]),
    wordpress: (data: unknown) =>
      (data as { secret?: string; message?: string }).secret === 'aB3' && (data as { value: number }).value,
  };
  for (const [dialect, pick] of Object.entries(read)) await expect.poll(() => last(pick), dialect).toBe(height);
  const count = (await heard(page)).length;
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
  );
  await expect.poll(async () => (await heard(page)).length).toBe(count + 4);
});

test('a host that takes every height it hears gets a right one after many widths', { tag: '@long' }, async ({
  page,
  site,
  embed,
}) => {
  const script = `${LISTEN}
    addEventListener('message', ({ data }) => {
      if (data && data.borderline === 1 && data.type === 'height') document.querySelector('iframe').height = data.height;
    });`;
  const frame = await embed(`${site['/']}frame/unrolled/`, { width: 600, height: 300, script });
  const widths = LONG ? 30 : 8;
  for (let times = 0; times < widths; times += 1)
    await page.evaluate(
      async (width) => {
        const iframe = document.querySelector('iframe');
        if (iframe !== null) iframe.width = String(width);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      320 + ((times * 97) % 500),
    );
  const gap = (): Promise<number> =>
    frame.evaluate(
      () => innerHeight - Math.ceil(document.querySelector('.frame')?.getBoundingClientRect().height ?? 0),
    );
  await expect.poll(gap).toBe(0);
  const count = (await heard(page)).length;
  await page.waitForTimeout(500);
  expect((await heard(page)).length).toBe(count);
  expect(count).toBeLessThan((widths + 1) * 2 * 3);
});

test('a host that has said hello sends the stepper to a step, and nobody else does', async ({ page, site, embed }) => {
  const frame = await embed(`${site['/']}frame/`, { width: 600, height: 400, script: LISTEN });
  await paged(frame);
  const send = (...messages: readonly unknown[]): Promise<void> =>
    page.evaluate((all) => {
      const target = document.querySelector('iframe')?.contentWindow;
      for (const message of all) target?.postMessage(message, '*');
    }, messages);
  const goto = { borderline: 1, type: 'goto', nonce: 'n1', step: 'flight' };
  await send(goto, null, 'x'.repeat(1_000_000), { ...goto, step: '__proto__' });
  await frame.evaluate((message) => window.postMessage(message, '*'), goto); // the frame itself is not its host
  await send({ borderline: 1, type: 'hello', nonce: 'n1' });
  const ready = async (): Promise<boolean> =>
    (await heard(page)).some((data) => (data as { nonce?: string; type?: string }).nonce === 'n1');
  await expect.poll(ready).toBe(true);
  expect((await shown(frame)).steps).toEqual([steps[0]]);
  await send(goto);
  await expect.poll(async () => (await shown(frame)).steps).toEqual(['flight']);
  expect(await heard(page)).toContainEqual({
    borderline: 1,
    type: 'step',
    nonce: 'n1',
    step: 'flight',
    index: steps.indexOf('flight'),
    of: steps.length,
  });
});

test('the card of a step fits its width and shows its picture', async ({ page, site, embed }) => {
  const { errors, foreign } = watch(page);
  for (const width of [320, 900]) {
    const frame = await embed(`${site['/']}frame/card/flight/`, { width, height: 600 });
    const image = frame.locator('.frame-still img');
    await expect(frame.locator('img')).toHaveCount(1);
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await image.evaluate((each: HTMLImageElement) => each.currentSrc)).toContain(
      `/stills/flight.${width < 640 ? 'phone' : 'tablet'}.light.svg`, // in letters of the page
    );
  }
  expect([errors, foreign]).toEqual([[], []]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every step of the stepper can be read by scrolling and by its links', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(`${site['/']}frame/`);
    await expect(page.locator('.frame-bar')).toBeHidden();
    for (const id of steps.slice(1, 4)) {
      await page
        .locator('.frame-turn a:last-child')
        .nth(steps.indexOf(id) - 1)
        .click();
      await expect(page.locator(`#${id} h2`)).toBeInViewport();
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await page.locator('.frame-step').count()).toBe(steps.length);
    for (const text of await page.locator('.frame-text').all()) await expect(text).toBeVisible();
  });
});

test('on the paper of a host’s page the stepper has the picture that it had on the screen', async ({
  page,
  site,
  embed,
}) => {
  const frame = await embed(`${site['/']}frame/?start=flight`, { width: 600, height: 480 });
  await paged(frame);
  const picture = frame.locator('#flight .frame-still img');
  await expect(picture).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toHaveCount(1);
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
});

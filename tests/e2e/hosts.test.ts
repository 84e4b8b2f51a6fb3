import type { Frame, Page } from '@playwright/test';
import { listeningHosts } from '../hosts/listeners.ts';
import { hostPages } from '../hosts/pages.ts';
import { type Hosts, serveHosts } from '../hosts/serve.ts';
import { STEPS } from '../hosts/snippets.ts';
import { test as base, expect, LONG, some, watch } from './site.ts';

// Embeds in pages of other people, on another origin, through the loader.

const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({ site }, use) => {
    const hosts = await serveHosts({ ...hostPages(site['/']), ...listeningHosts(site['/']) });
    await use(hosts);
    hosts.close();
  },
});

interface Told {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Notes every event of every embed, each message to a frame, and how often the host paints. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { told: [] as unknown[], frames: 0, shift: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    for (const name of ['ready', 'step', 'live'])
      addEventListener(`borderline:${name}`, (event) =>
        seen.told.push({ name, detail: (event as CustomEvent<unknown>).detail }),
      );
    const count = (): void => {
      seen.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly { value: number; sources?: { node?: Node }[] }[])
        if (entry.sources?.some(({ node }) => node instanceof Element && node.closest('borderline-story')))
          seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const told = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => (window as unknown as { seen: { told: Told[] } }).seen.told);
const stepsTold = async (page: Page): Promise<readonly unknown[]> =>
  (await told(page)).filter(({ name }) => name === 'step').map(({ detail }) => detail['step']);
const shift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);

async function framesOf(page: Page, count: number): Promise<readonly Frame[]> {
  const frames = (): readonly Frame[] => page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  await expect.poll(() => frames().length).toBe(count);
  return frames();
}

/** Runs in the page: resolves when what was scrolled by now has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Scrolls the host so that a section of the story stands in the middle of what is free for it. */
const toSection = (page: Page, step: string): Promise<void> =>
  page.evaluate((id) => {
    document.querySelector(`[data-step="${id}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, step);

test('in an article every step is visited in order, down and up, and the host never moves by itself', async ({
  page,
  hosts,
}) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 1200, height: 800 });
  await listen(page);
  await page.goto(`${hosts.url}article`);
  const texts = STEPS.slice(0, -1);
  await page.locator('borderline-story').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await told(page)).some(({ name }) => name === 'ready')).toBe(true); // it came as one came near
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const visit = async (): Promise<void> => {
    await page.mouse.move(200, 400);
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let at = 0; at < end; at += 240) {
      await page.mouse.wheel(0, 240);
      // A host that drops frames may well pass a short step between two of them: one notch is one place, painted.
      await page.waitForFunction((top) => scrollY >= top - 1, Math.min(at + 240, end));
      await page.evaluate(painted);
    }
  };
  await visit();
  await expect.poll(async () => (await stepsTold(page)).at(-1)).toBe(STEPS.at(-1));
  expect((await stepsTold(page)).filter((step, index, all) => all[index - 1] !== step)).toEqual([
    ...texts,
    STEPS.at(-1),
  ]);
  const before = await scrolled(page);
  await page.waitForTimeout(600);
  expect(await scrolled(page)).toBe(before);
  await page.evaluate(() => {
    (window as unknown as { seen: { told: unknown[] } }).seen.told = [];
  });
  for (const step of some([...STEPS].reverse(), (_step, index) => index % 3 === 0)) {
    await toSection(page, step);
    await expect.poll(async () => (await stepsTold(page)).at(-1) ?? STEPS.at(-1)).toBe(step);
  }
  expect(await shift(page)).toBe(0);
  expect(errors).toEqual([]);
});

test('the live map in an article is where the host’s text is, and says nothing when it is out of sight', {
  tag: '@long',
}, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await listen(page);
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'flight');
  const [frame] = await framesOf(page, 1);
  if (frame === undefined) throw new Error('expected a frame');
  await expect
    .poll(async () => (await told(page)).some(({ name, detail }) => name === 'live' && detail['on'] === true))
    .toBe(true);
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['step'])).toBe('flight');
  expect(await frame.locator('canvas').count()).toBe(1);
  await frame.evaluate(() => {
    const heard = { count: 0 };
    (window as unknown as { heard: typeof heard }).heard = heard;
    addEventListener('message', () => {
      heard.count += 1;
    });
  });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(400);
  const count = (): Promise<number> =>
    frame.evaluate(() => (window as unknown as { heard: { count: number } }).heard.count);
  const gone = await count();
  for (let times = 0; times < 5; times += 1) {
    await page.evaluate((by) => scrollBy(0, by), times % 2 === 0 ? -60 : 60);
    await page.waitForTimeout(60);
  }
  expect((await count()) - gone).toBeLessThanOrEqual(1); // that its map is to be given back
});

for (const name of ['overflow'] as const)
  test(`within a host’s box of ${name} the story is paged through instead`, async ({ page, hosts }) => {
    const { errors } = watch(page);
    await listen(page);
    await page.goto(`${hosts.url}${name}`);
    await expect(page.locator('borderline-story')).toHaveAttribute('data-shown', 'stepper', { timeout: 5000 });
    await page.locator('borderline-story').scrollIntoViewIfNeeded();
    const [frame] = await framesOf(page, 1);
    expect(frame?.url()).toMatch(/\/frame\/\?theme=light$/); // in the host's colours
    await expect.poll(async () => (await told(page)).some((event) => event.name === 'ready')).toBe(true);
    const [host, inner] = await page.evaluate(() => {
      const story = document.querySelector('borderline-story');
      const box = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;
      return [box(story), box(story?.shadowRoot?.querySelector('iframe'))];
    });
    expect(Math.abs((host ?? 0) - (inner ?? 1))).toBeLessThan(2); // no dead space
    expect(errors).toEqual([]);
  });

for (const name of some(['article', 'stepper', 'unrolled', 'card'], (form) => form === 'article'))
  test(`wheel and finger over the form ${name} move the host all the way`, async ({ browser, hosts }) => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${hosts.url}${name}`);
    const story = page.locator('borderline-story');
    await page.evaluate(() =>
      document.querySelector('borderline-story')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    if (name === 'card') await story.locator('button').click();
    const [frame] = await framesOf(page, 1);
    await frame?.waitForLoadState();
    await page.waitForTimeout(1500); // a map that takes the wheel would stand by now
    const from = await scrolled(page);
    const [x, y] = await page.evaluate(() => {
      const frame = document.querySelector('borderline-story')?.shadowRoot?.querySelector('iframe');
      const { left, top, width, height } = frame?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, Math.max(80, top) + Math.min(height, 400) / 2];
    });
    await page.mouse.move(x ?? 0, y ?? 0);
    for (let tick = 0; tick < 10; tick += 1) {
      await page.mouse.wheel(0, 20);
      await page.waitForTimeout(30);
    }
    await expect.poll(async () => (await scrolled(page)) - from).toBeGreaterThanOrEqual(190);
    expect((await scrolled(page)) - from).toBeLessThanOrEqual(210);
    const cdp = await context.newCDPSession(page);
    const before = await scrolled(page);
    for (let part = 0; part <= 10; part += 1) {
      await cdp.send('Input.dispatchTouchEvent', {
        type: part === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [{ x: x ?? 0, y: 400 - part * 15 }],
      });
      await page.waitForTimeout(16);
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await scrolled(page)) - before).toBeGreaterThanOrEqual(120);
    await context.close();
  });

test('under a strict policy of the host nothing is violated, on either side', { tag: '@long' }, async ({
  page,
  hosts,
}) => {
  const { errors } = watch(page);
  await listen(page);
  await page.goto(`${hosts.url}strict`);
  await toSection(page, 'bug');
  await framesOf(page, 1);
  await expect.poll(async () => (await stepsTold(page)).at(-1)).toBe('bug');
  await expect.poll(async () => (await told(page)).some(({ name }) => name === 'live')).toBe(true);
  expect(errors).toEqual([]); // violations of the policy fail every test: see `policy`
});

test('a card fetches its poster alone until it is opened, and stores nothing', async ({
  page,
  context,
  hosts,
  site,
}) => {
  const ours: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site['/'])) ours.push(new URL(request.url()).pathname);
  });
  await page.goto(`${hosts.url}card`);
  const story = page.locator('borderline-story');
  await story.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  expect([...ours].sort()).toEqual(['/embed.2.js', '/step/flight/flight-card.png']);
  await story.getByRole('button', { name: /^Open the map and its text: / }).press('Enter');
  const [frame] = await framesOf(page, 1);
  await frame?.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  expect((await story.boundingBox())?.height, 'a useful size').toBeGreaterThanOrEqual(480);
  await expect.poll(() => frame?.evaluate(() => document.hasFocus()), 'the focus goes on into it').toBe(true);
  expect(await frame?.evaluate(() => document.querySelector('.frame-step:not([hidden])')?.id)).toBe('flight');
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
});

test('of twenty opened cards and two steppers no more than four have a live map, and removed ones give theirs back', {
  tag: '@long',
}, async ({ page, hosts }) => {
  test.setTimeout(300_000);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (/too many active/i.test(message.text())) warnings.push(message.text());
  });
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(`${hosts.url}cards`);
  const stories = page.locator('borderline-story');
  const cards = LONG ? 20 : 8;
  const canvases = async (): Promise<number> => {
    const counts = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) =>
          frame
            .locator('canvas')
            .count()
            .catch(() => 0),
        ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  let most = 0;
  for (let index = 0; index < cards; index += 1) {
    await stories.nth(index).scrollIntoViewIfNeeded();
    await stories.nth(index).getByRole('button').click();
    await page.waitForTimeout(400);
    most = Math.max(most, await canvases());
  }
  for (let index = cards - 1; index >= 0; index -= 2) {
    await stories.nth(index).scrollIntoViewIfNeeded();
    await page.waitForTimeout(700);
    most = Math.max(most, await canvases());
  }
  await expect.poll(canvases).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(4);
  expect(warnings).toEqual([]);
  await page.evaluate(() => {
    for (const story of document.querySelectorAll('borderline-story')) story.remove();
  });
  await framesOf(page, 0);
});

test('hundreds of steps to and fro leave one map in the frame and its memory as it was', async ({ page, hosts }) => {
  test.setTimeout(600_000);
  test.skip(!LONG, 'a hundred rounds take their time');
  const rounds = 100;
  await page.setViewportSize({ width: 900, height: 700 });
  await listen(page);
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'flight');
  const [frame] = await framesOf(page, 1);
  if (frame === undefined) throw new Error('expected a frame');
  await expect.poll(() => frame.locator('canvas').count()).toBe(1);
  const session = await page.context().newCDPSession(frame);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const shows = (step: string): Promise<void> =>
    expect.poll(() => frame.evaluate(() => document.documentElement.dataset['step'])).toBe(step);
  const round = async (): Promise<void> => {
    for (const step of ['bug', 'flight']) {
      await toSection(page, step);
      await shows(step);
    }
  };
  for (let times = 0; times < 5; times += 1) await round(); // what is kept for later is kept by now
  const before = await heap();
  await frame.evaluate(() => {
    const seen = { longest: 0 };
    (window as unknown as { tasks: typeof seen }).tasks = seen;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  for (let times = 0; times < rounds; times += 1) await round();
  expect(await frame.locator('canvas').count()).toBe(1);
  expect(await heap(), 'bytes after as before').toBeLessThan(before * 1.2);
  const longest = await frame.evaluate(() => (window as unknown as { tasks: { longest: number } }).tasks.longest);
  expect(longest, 'milliseconds of the longest task').toBeLessThan(2000);
});

test('a page that builds itself may put the story in and take it out again', { tag: '@long' }, async ({
  page,
  hosts,
}) => {
  const { errors } = watch(page);
  await page.goto(`${hosts.url}app`);
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(() => {
      const template = document.querySelector<HTMLTemplateElement>('#story');
      if (template !== null) document.querySelector('#app')?.append(template.content.cloneNode(true));
    });
    await page.locator('borderline-story').last().scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    await page.evaluate(() => {
      for (const story of document.querySelectorAll('borderline-story')) story.remove();
    });
    await framesOf(page, 0);
  }
  expect(errors).toEqual([]);
});

test('a plain element with data attributes is an embed too', async ({ page, hosts }) => {
  await page.goto(`${hosts.url}plain`);
  await page.locator('[data-borderline]').scrollIntoViewIfNeeded();
  const [frame] = await framesOf(page, 1);
  await frame?.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  expect(await frame?.evaluate(() => [innerHeight, document.querySelector('.frame-step:not([hidden])')?.id])).toEqual([
    420,
    'bug',
  ]);
});

test('where our origin is dead the host keeps its text and its picture, before and after', async ({
  page,
  hosts,
  site,
}) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.route(`${site['/']}frame/**`, (route) => route.abort());
  await listen(page);
  await page.goto(`${hosts.url}article`);
  for (const step of ['start', 'bug', 'flight']) {
    await toSection(page, step);
    await expect(page.locator(`[data-step="${step}"] h3`)).toBeInViewport();
  }
  await page.waitForTimeout(500);
  expect(
    await page.evaluate(() =>
      document.querySelector('borderline-story img')?.checkVisibility({ visibilityProperty: true }),
    ),
  ).toBe(true);
  expect(await shift(page)).toBe(0);
  await page.route('**/embed.2.js', (route) => route.abort());
  await page.goto(`${hosts.url}stepper`);
  await expect(page.locator('figure img')).toBeVisible();
  expect(errors).toEqual([]);
});

test('nonsense from the host changes nothing in the frame, and nonsense from the frame nothing in the host', {
  tag: '@long',
}, async ({ page, hosts }) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await listen(page);
  await page.goto(`${hosts.url}stepper`);
  await page.locator('borderline-story').scrollIntoViewIfNeeded();
  const [frame] = await framesOf(page, 1);
  if (frame === undefined) throw new Error('expected a frame');
  await frame.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  await expect.poll(async () => (await told(page)).some(({ name }) => name === 'ready')).toBe(true);
  const state = async () => ({
    shown: await frame.evaluate(() => [
      document.querySelector('.frame-step:not([hidden])')?.id,
      document.documentElement.dataset['theme'],
    ]),
    height: (await page.locator('borderline-story').boundingBox())?.height,
    told: (await told(page)).filter(({ name }) => name !== 'live').map(({ name }) => name),
  });
  const before = await state();
  const READY = { borderline: 1, type: 'ready', nonce: '' }; // from a frame, once it is loaded: no nonsense
  const shout = `
    const sense = target === parent ? ${JSON.stringify(READY)} : {};
    const types = ['hello', 'goto', 'theme', 'position', 'layout', 'grant', 'ready', 'height', 'step', 'live', '__proto__', 7];
    const values = [undefined, null, NaN, -1, 1e9, 'x'.repeat(1e6), 'flight', 'dark', [], {}, { x: 1 }, true, Infinity];
    const any = (list) => list[Math.floor(Math.random() * list.length)];
    for (let i = 0; i < 3000; i++) {
      const message = any([null, 7, '', [], { borderline: 1, type: any(types), nonce: any(['', 'n', 'x'.repeat(80), null]) },
        { borderline: any([0, 2, '1']), type: any(types), nonce: 'n', step: 'flight', height: 99999 }]);
      if (message && typeof message === 'object' && !Array.isArray(message))
        for (const name of ['step', 'theme', 'height', 'on', 'progress', 'free']) message[name] = i % 50 ? any(values.slice(0, 5).concat(values.slice(6))) : any(values);
      if (message?.type !== undefined && message.type === sense.type && message.nonce === sense.nonce) continue;
      target.postMessage(message, '*');
    }`;
  await page.evaluate(
    `(() => { const target = document.querySelector('borderline-story').shadowRoot.querySelector('iframe').contentWindow; ${shout} })()`,
  );
  await frame.evaluate(`(() => { const target = parent; ${shout} })()`);
  await page.waitForTimeout(1000);
  expect(await state()).toEqual(before);
  await page.waitForTimeout(1100); // who shouted is not heard until the second is over
  await frame.evaluate((ready) => parent.postMessage(ready, '*'), READY);
  await expect.poll(state, 'what makes sense is heard still').toEqual({ ...before, told: [...before.told, 'ready'] });
  expect(errors).toEqual([]);
});

test('5 s in an article leave scroll and focus where they were, and Tab goes through the frame', {
  tag: '@long',
}, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${hosts.url}rtl`);
  await page.waitForTimeout(LONG ? 5000 : 2000);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
  await toSection(page, 'bug');
  const [frame] = await framesOf(page, 1);
  await frame?.waitForFunction(() => document.documentElement.dataset['stepReady'] !== undefined);
  for (let times = 0; times < 30; times += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(100); // from one process to another the focus takes its time
    if (await page.evaluate(() => document.activeElement?.matches('borderline-story > p a') ?? false)) return;
  }
  throw new Error('expected Tab to come out of the frame to the link below it, within 30 presses');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a feed has the title, every step’s text, a picture and a link', async ({ page, hosts, site }) => {
    await page.goto(`${hosts.url}feed`);
    for (const step of STEPS) await expect(page.locator(`[data-step="${step}"] h3`)).toBeVisible();
    await expect(page.locator('img')).toBeVisible();
    await expect(page.locator(`a[href="${site['/']}"]`)).toBeVisible();
  });
});

test('everything that a frame of no origin fetches may be read from anywhere, and says what it is', async ({
  page,
  hosts,
  site,
}) => {
  const seen: (readonly [path: string, allowed: string | undefined, type: string | undefined])[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const headers = response.headers();
    if (response.url().startsWith(site['/']))
      seen.push([pathname, headers['access-control-allow-origin'], headers['content-type']]);
  });
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${hosts.url}article`);
  await toSection(page, 'flight');
  const [frame] = await framesOf(page, 1);
  await expect.poll(() => frame?.locator('canvas').count()).toBe(1);
  const TYPES = { js: /javascript/, json: /json/, geojson: /json/, svg: /svg/, css: /css/, woff2: /woff2/ } as const;
  let held = 0;
  for (const [path, allowed, type] of seen) {
    expect(allowed, path).toBe('*');
    const ending = /\.(\w+)$/.exec(path)?.[1] as keyof typeof TYPES | undefined;
    if (ending === undefined || !(ending in TYPES)) continue;
    expect(type, path).toMatch(TYPES[ending]);
    held += 1;
  }
  expect(held).toBeGreaterThan(10);
});

test('the frame also stands where our host sends no header that lets others read', { tag: '@long' }, async ({
  page,
  hosts,
  site,
}) => {
  const { errors } = watch(page);
  await page.route(`${site['/']}**`, async (route) => {
    const response = await route.fetch();
    const { 'access-control-allow-origin': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(`${hosts.url}wordpress`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const [frame] = await framesOf(page, 1);
  await frame?.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  await frame?.locator('.frame-next').click();
  await expect
    .poll(() =>
      frame?.locator('.frame-step:not([hidden]) img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

for (const name of some(['pym', 'newswire', 'amp'] as const, (each) => each === 'pym'))
  test(`a host that listens as ${name} does gives the story in one flow its height, at every width`, async ({
    page,
    hosts,
  }) => {
    const { errors } = watch(page);
    for (const width of [700, 400]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${hosts.url}${name}`);
      const [frame] = await framesOf(page, 1);
      await expect
        .poll(async () => {
          const content = await frame?.evaluate(() => document.querySelector('.frame')?.getBoundingClientRect().height);
          const outer = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height);
          return content !== undefined && content > 5000 && Math.abs((outer ?? 0) - content) < 2;
        })
        .toBe(true);
    }
    expect(errors).toEqual([]);
  });

test('in a host that hides what it embeds until it speaks, as WordPress does, the stepper is shown and works', async ({
  page,
  hosts,
  site,
}) => {
  const { errors } = watch(page);
  await page.goto(`${hosts.url}wordpress-hidden`);
  const iframe = page.locator('iframe');
  await expect(iframe).not.toHaveAttribute('style', /./);
  await expect(iframe).toHaveAttribute('height', '480');
  const [frame] = await framesOf(page, 1);
  await frame?.waitForFunction(() => document.documentElement.dataset['paged'] !== undefined);
  await frame?.locator('.frame-next').click();
  const asked = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data?.message === 'link') resolve(data);
        });
      }),
  );
  await frame?.locator('.frame-open').click(); // no window may be opened here: the host is asked
  expect(await asked).toEqual({ message: 'link', secret: 's3cr3T', value: expect.stringContaining(site['/']) });
  expect(errors).toEqual([]);
});

test('the snippet that the builder gives is a scroll story as it is, and its integrity hash that of the file', async ({
  page,
  site,
}) => {
  const html = await (await page.request.get(`${site['/']}embed/`)).text();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const snippets = await page.locator('pre code').allTextContents();
  const scroll = snippets.find((text) => text.includes('data-borderline="scroll"') && text.includes('<script')) ?? '';
  expect(scroll).toMatch(/integrity="sha384-/);
  const served = await serveHosts({
    given: {
      html: `<!doctype html><title>A host</title><link rel="icon" href="data:,">${scroll.replaceAll('https://example.org/story/', site['/'])}`,
    },
  });
  const { errors } = watch(page);
  await listen(page);
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${served.url}given`);
  for (const step of STEPS.slice(1, 4)) {
    await toSection(page, step);
    await expect.poll(async () => (await stepsTold(page)).at(-1)).toBe(step);
  }
  expect(errors).toEqual([]);
  served.close();
});

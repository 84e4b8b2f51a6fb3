import type { Page } from '@playwright/test';
import { dressed, expect, ready, some, takeMap, test } from './site.ts';

// What a reader gets first, and when the rest comes.

interface Paint {
  readonly firstPaint: number;
  readonly before: readonly string[];
  readonly blocking: readonly string[];
  readonly shift: number;
  readonly largest: string;
}

/** A slow line: what is in the way of the first paint is then seen to be. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
}

async function paintOf(page: Page, url: string): Promise<Paint> {
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: '' };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element: Element | null };
        seen.largest = element === null ? '' : element.tagName;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page
    .waitForFunction(() => document.documentElement.dataset['fonts'] === '', undefined, {
      timeout: 20_000,
    })
    .catch(() => {}); // our faces may have to wait for a press: then they shift nothing either
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { shift: number; largest: string } };
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    const file = (name: string): string => name.replace(/^.*\/([^/?]*)(\?.*)?$/, '$1');
    return {
      firstPaint,
      before: resources.filter(({ responseEnd }) => responseEnd <= firstPaint).map(({ name }) => file(name)),
      blocking: resources.filter((entry) => entry.renderBlockingStatus === 'blocking').map(({ name }) => file(name)),
      ...seen,
    };
  });
}

test('a page starts without language data, which take a slow phone a tenth of a second to read', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    (window as unknown as { asked: string[] }).asked = asked;
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat'] as const)
      (Intl as unknown as Record<string, unknown>)[name] = new Proxy(Intl[name], {
        construct: (format, args) => {
          asked.push(name);
          return Reflect.construct(format, args) as object;
        },
      });
  });
  await page.goto(site['/']);
  await dressed(page);
  await expect(page.locator('#time-axis')).toContainText('Wed 17 Nov');
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
});

for (const [what, size, still] of some(
  [
    ['a desk', { width: 1440, height: 900 }, 'opening.desk.light.svg'],
    ['a wide window', { width: 1280, height: 620 }, 'opening.desk.light.svg'],
    ['a phone', { width: 390, height: 844 }, 'opening.phone.light.svg'],
  ] as const,
  ([name]) => name !== 'a desk',
))
  test(`on ${what} only the page, one style sheet and the opening’s still come before the first paint, and nothing shifts`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await slowDown(page);
    const { firstPaint, before, blocking, shift } = await paintOf(page, site['/']);
    expect(firstPaint).toBeGreaterThan(0);
    const allowed = [/^index-.*\.css$/, new RegExp(`^${still}$`)];
    expect(before.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(blocking.every((name) => /^index-.*\.css$/.test(name))).toBe(true);
    expect(blocking).toHaveLength(1);
    expect(shift).toBe(0);
    const shown = await page
      .locator('#opening-still picture img')
      .evaluate((image: HTMLImageElement) => image.currentSrc);
    expect(shown).toContain(still);
  });

test('the engine waits for the reader: fetched ahead when idle, and started by the first touch of any kind', async ({
  browser,
  site,
}) => {
  for (const act of some(['wheel', 'key', 'pointer'] as const, (_act, index) => index === 0)) {
    const context = await browser.newContext({ viewport: { width: 1024, height: 600 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site['/']);
    await expect.poll(() => asked.some((url) => /live-map-/.test(url)), { timeout: 20_000 }).toBe(true);
    await page.waitForTimeout(600);
    expect(await page.locator('#map canvas').count(), 'fetched, not started').toBe(0);
    expect(await page.locator('html').getAttribute('data-map')).toBe('static');
    if (act === 'wheel') await page.mouse.wheel(0, 40);
    else if (act === 'key') await page.keyboard.press('Tab');
    else await page.mouse.move(300, 300);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 60_000 });
    await context.close();
  }
});

test('a reader who saves data has the stills, and the map when they ask for it', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site['/']}?inspect`);
  await ready(page);
  await page.mouse.wheel(0, 400);
  await page.mouse.move(200, 200);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await page.waitForTimeout(1500);
  expect(asked.filter((url) => /maplibre|live-map|far\.json/.test(url))).toEqual([]);
  await expect(page.locator('#map-message')).toBeHidden();
  await expect(page.locator('#still img')).toHaveJSProperty('complete', true);
  await takeMap(page);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 60_000 });
  await expect(page.locator('.move-back')).toBeVisible();
});

test('with ?static each step shows its still, and only those that are near are fetched', { tag: '@long' }, async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/stills\//.test(request.url())) asked.push(new URL(request.url()).pathname.replace(/.*\//, ''));
  });
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  await page.waitForTimeout(500);
  expect(new Set(asked).size).toBeLessThanOrEqual(3); // the opening's, this step's and the next one's
  const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
  for (const step of steps) {
    await page.evaluate((id) => window.inspect?.seek(id), step);
    await page.waitForFunction((id) => {
      const image = document.querySelector<HTMLImageElement>('#still img');
      return image?.complete && image.naturalWidth > 0 && image.currentSrc.includes(`/${id}.`);
    }, step);
    expect(await page.locator('#still img').getAttribute('alt'), step).toBe(
      await page.locator(`#${step}-map`).textContent(),
    );
  }
  expect(new Set(asked).size).toBe(steps.length + 1); // and the opening's
  await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
});

test('until the reader does something, what is off the screen is not asked where its parts are: that would lay it out', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    (window as unknown as { asked: typeof asked }).asked = asked;
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function (this: Element): DOMRect {
      const isOff = !this.checkVisibility({ contentVisibilityAuto: true });
      const text = this.closest('.step-text');
      if (isOff && text !== null && text !== this) asked.push(`${this.closest('.step')?.id}: ${this.outerHTML}`);
      return measure.call(this);
    };
  });
  await page.goto(site['/']);
  await page.waitForFunction(() => document.documentElement.dataset['stepReady'] !== undefined);
  await page.setViewportSize({ width: 900, height: 640 }); // all is measured again
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
});

test('where a face does not come the page goes on in those that did, and all of it is laid out', async ({
  page,
  site,
}) => {
  await page.route(/serif-italic.*\.woff2/, (route) => route.abort());
  await page.goto(site['/']);
  await dressed(page);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('.step-text:not([style*="content-visibility"])').length))
    .toBe(0);
});

import type { Browser } from '@playwright/test';

// A mid-range phone on slow 4G.
const CPU = 4; // times slower
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }; // ms, bytes/s

export interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Milliseconds: the longest task, and what all tasks have above 50. */
  readonly longest: number;
  readonly blocked: number;
  readonly bytes: number;
  /** Milliseconds from the reader's first touch to the live map; null where there is none. */
  readonly live: number | null;
}

/** The runner of scripts wraps functions in a helper that a page does not have. */
export const NAMED = 'globalThis.__name = (made) => made';

interface Seen {
  paint: number;
  shift: number;
  tasks: number[];
}

/** Opens a page once, with nothing cached, throttled, and waits until it is quiet. `touch`: then starts its map. */
export async function load(browser: Browser, url: string, touch: boolean): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript({ content: NAMED });
  await page.addInitScript(() => {
    const seen: Seen = { paint: 0, shift: 0, tasks: [] };
    (window as unknown as { seen: Seen }).seen = seen;
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.paint = startTime;
    });
    watch('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    watch('longtask', ({ duration }) => seen.tasks.push(duration));
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const { seen, first } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: Seen }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  const before = bytes;
  let live: number | null = null;
  if (touch) {
    const start = Date.now();
    await page.touchscreen.tap(200, 600).catch(() => page.mouse.wheel(0, 1));
    await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, {
      timeout: 60_000,
    });
    live = Date.now() - start;
  }
  await context.close();
  return {
    firstPaint: first,
    largestPaint: seen.paint,
    shift: seen.shift,
    longest: Math.max(0, ...seen.tasks),
    blocked: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    bytes: before,
    live,
  };
}

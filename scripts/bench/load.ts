import type { Browser, CDPSession } from '@playwright/test';
import { type Device, pageOn, SLOW_4G } from './device.ts';
import { blockedBy } from './numbers.ts';

export interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Milliseconds: what all tasks have above 50. */
  readonly blocked: number;
  /** Milliseconds until the page lays out in idle time what is off the screen, if it does, and with that. */
  readonly layout: number;
  readonly layoutInAll: number;
  readonly style: number;
  /** Milliseconds of the longest layout that a script forced. */
  readonly forced: number;
  readonly bytes: number;
  readonly elements: number;
  /** CSS pixels. */
  readonly height: number;
}

interface Seen {
  paint: number;
  shift: number;
  tasks: number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number; // microseconds
  readonly dur?: number; // microseconds
  readonly args?: { readonly beginData?: { readonly stackTrace?: unknown } };
}

/** Milliseconds of the longest layout that a script asked for while it ran. */
function longestForced(events: readonly TraceEvent[]): number {
  const forced = events.filter(({ name, args }) => name === 'Layout' && args?.beginData?.stackTrace !== undefined);
  return Math.max(0, ...forced.map(({ dur = 0 }) => dur / 1000));
}

/** Milliseconds of layout before the page begins to lay out the rest. */
function layoutAtStart(events: readonly TraceEvent[]): number {
  const rest = events.find(({ name }) => name === 'lay out the rest')?.ts ?? Number.POSITIVE_INFINITY;
  const layouts = events.filter(({ name, ts }) => name === 'Layout' && ts < rest);
  return layouts.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** Notes what the browser does; answers with what ends that and gives it. */
async function trace(client: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'blink.user_timing'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Opens a page once, with nothing cached, over a slow network, and waits until it is quiet. */
export async function load(browser: Browser, url: string, device: Device, slower: number): Promise<Load> {
  const { page, client, close } = await pageOn(browser, device, slower);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Performance.enable', { timeDomain: 'timeTicks' });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
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
  const ended = await trace(client);
  await page.goto(url, { waitUntil: 'load' });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  const events = await ended();
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
  const { seen, first, height } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: Seen }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    height: document.documentElement.scrollHeight,
  }));
  await close();
  return {
    firstPaint: first,
    largestPaint: seen.paint,
    shift: seen.shift,
    blocked: blockedBy(seen.tasks),
    layout: layoutAtStart(events),
    layoutInAll: metric('LayoutDuration'),
    style: metric('RecalcStyleDuration'),
    forced: longestForced(events),
    bytes,
    elements,
    height,
  };
}

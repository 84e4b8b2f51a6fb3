import type { Browser } from '@playwright/test';
import { NAMED } from './load.ts';

const SAMPLE = 200; // microseconds between looks
const WHEELS = 160;

export interface Scrolled {
  /** Milliseconds of script in all, and of it ours, over the whole scroll. */
  readonly script: number;
  readonly own: number;
  readonly frames: number;
  /** Milliseconds of the longest task while scrolling. */
  readonly longest: number;
  /** Our functions that took most, milliseconds. */
  readonly top: readonly (readonly [name: string, milliseconds: number])[];
}

type ProfileNode = {
  readonly id: number;
  readonly callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  readonly children?: readonly number[];
};

/** Whose work a sample is: what the browser does in a call (a layout, an attribute, a draw) is the caller's. */
function callers(nodes: readonly ProfileNode[]): (id: number) => ProfileNode['callFrame'] | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  return (id) => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame !== undefined && (frame.url !== '' || parents.get(at) === undefined)) return frame;
    }
    return undefined;
  };
}

/** Scrolls through the live story with the wheel and asks the profiler whose script ran. */
export async function scroll(browser: Browser, url: string): Promise<Scrolled> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: NAMED });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['stepReady'] !== undefined);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 10);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 60_000 });
  await page.waitForTimeout(2000); // the other levels of the basemap come
  await page.evaluate(() => {
    const seen = { frames: 0, longest: 0 };
    (window as unknown as { scrolled: typeof seen }).scrolled = seen;
    const count = (): void => {
      seen.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const client = await context.newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await client.send('Profiler.start');
  for (let i = 0; i < WHEELS; i++) {
    await page.mouse.wheel(0, 110);
    await page.waitForTimeout(40);
  }
  const { profile } = await client.send('Profiler.stop');
  const { frames, longest } = await page.evaluate(
    () => (window as unknown as { scrolled: { frames: number; longest: number } }).scrolled,
  );
  await context.close();
  const frameOf = callers(profile.nodes);
  const byName = new Map<string, number>();
  let script = 0;
  let own = 0;
  profile.samples?.forEach((id, index) => {
    const frame = frameOf(id);
    const time = Math.max(0, profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (frame === undefined || frame.url === '') return; // idle, or the browser's own work
    script += time;
    if (/maplibre-|worker/.test(frame.url) || !/\/assets\//.test(frame.url)) return;
    own += time;
    const name = `${frame.functionName || '(anonymous)'} ${frame.url.replace(/.*\//, '')}:${frame.lineNumber + 1}:${frame.columnNumber}`;
    byName.set(name, (byName.get(name) ?? 0) + time);
  });
  const top = [...byName].sort(([, a], [, b]) => b - a).slice(0, 8);
  return { script, own, frames, longest, top };
}

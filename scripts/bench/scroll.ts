import type { Browser, CDPSession } from '@playwright/test';
import { type Device, pageOn, WITHOUT_GPU } from './device.ts';
import { blockedBy, quantile } from './numbers.ts';

const SPEED = 1500; // CSS pixels a second: somebody who reads headings
const SAMPLE = 500; // microseconds between looks of the profiler

export interface Scrolled {
  readonly frames: number;
  /** Milliseconds between frames, below which 95 and 99 of a hundred lie. */
  readonly p95: number;
  readonly p99: number;
  /** Tasks of more than 50 ms, and how long they kept others waiting beyond that, milliseconds: a build that draws few frames has few. */
  readonly longTasks: number;
  readonly blocked: number;
  /** Milliseconds of script a frame, and the part of it (0 to 1) that is ours. */
  readonly script: number;
  readonly own: number;
  /** Our functions that took most, milliseconds a frame. */
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

/** The engine's files are known by what is in them, whatever edition of the site is measured. */
async function engineFiles(urls: Iterable<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const url of urls) if ((await (await fetch(url)).text()).includes('maplibregl-canvas')) found.add(url);
  return found;
}

interface Seen {
  gaps: number[];
  /** How long each long task took, milliseconds. */
  long: number[];
}

/** Watches frames and long tasks from now on. */
const watch = (): void => {
  const seen: Seen = { gaps: [], long: [] };
  (window as unknown as { scrolled: Seen }).scrolled = seen;
  let before = performance.now();
  const count = (now: number): void => {
    seen.gaps.push(now - before);
    before = now;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new PerformanceObserver((list) => {
    seen.long.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
};

/** One steady scroll from the top to the bottom of the page. */
async function scrollDown(client: CDPSession, { width, height }: Device, distance: number): Promise<void> {
  await client.send('Input.synthesizeScrollGesture', {
    x: Math.round(width * 0.2),
    y: Math.round(height * 0.8),
    yDistance: -distance,
    speed: SPEED,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
}

/** Scrolls through the live story and asks the profiler whose script ran. */
export async function scroll(browser: Browser, url: string, device: Device, slower: number): Promise<Scrolled> {
  const { page, client, close } = await pageOn(browser, device, 1);
  if (WITHOUT_GPU !== null) await page.addInitScript(WITHOUT_GPU);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['stepReady'] !== undefined);
  await page.waitForTimeout(1000);
  await scrollDown(client, device, 300); // the reader's first gesture: the map comes
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 60_000 });
  await page.waitForTimeout(3000); // the other levels of the ground come
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(1000);
  const distance = await page.evaluate(() => {
    const end = document.querySelector('#sources')?.getBoundingClientRect().top ?? 0; // the story, in any edition
    return Math.round(end + scrollY);
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(watch);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await client.send('Profiler.start');
  await scrollDown(client, device, distance);
  const { profile } = await client.send('Profiler.stop');
  const { gaps, long } = await page.evaluate(() => (window as unknown as { scrolled: Seen }).scrolled);
  await close();
  const frameOf = callers(profile.nodes);
  const urls = new Set(profile.nodes.map(({ callFrame }) => callFrame.url).filter((from) => /\/assets\//.test(from)));
  const engine = await engineFiles(urls);
  const byName = new Map<string, number>();
  let script = 0;
  let own = 0;
  profile.samples?.forEach((id, index) => {
    const frame = frameOf(id);
    const time = Math.max(0, profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (frame === undefined || frame.url === '') return; // idle, or the browser's own work
    script += time;
    if (engine.has(frame.url) || !urls.has(frame.url)) return;
    own += time;
    const name = `${frame.functionName || '(anonymous)'} ${frame.url.replace(/.*\//, '')}:${frame.lineNumber + 1}:${frame.columnNumber}`;
    byName.set(name, (byName.get(name) ?? 0) + time);
  });
  const frames = gaps.length;
  return {
    frames,
    p95: quantile(gaps, 0.95),
    p99: quantile(gaps, 0.99),
    longTasks: long.length,
    blocked: blockedBy(long),
    script: script / frames,
    own: own / script,
    top: [...byName]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([name, time]) => [name, time / frames] as const),
  };
}

// `npm run bench:page`: what the page costs to open and to scroll, beside pages that nobody can beat, and beside an earlier
// build of it (BEFORE=<its dist>). In turn in one run: a machine is not a phone, and numbers of two runs do not compare.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../lib/browser.mjs';
import { DESK, type Device, FLAGS, PHONE } from './device.ts';
import { type Load, load } from './load.ts';
import { median, spread } from './numbers.ts';
import { plan } from './planning.ts';
import { type Scrolled, scroll } from './scroll.ts';
import { servePacked } from './serve.ts';
import { VARIANTS, variantsOf } from './variants.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const SCROLLS = Number(process.env['SCROLLS'] ?? 3);
const BEFORE = process.env['BEFORE'];
const SLOW = 4; // times, of the processor

const pages = variantsOf(readFileSync('dist/index.html', 'utf8'));
const { server, url } = await servePacked('dist', (address) => {
  const variant = VARIANTS.find((name) => name === address.searchParams.get('variant'));
  return variant === undefined ? null : pages[variant];
});
const before = BEFORE === undefined ? null : await servePacked(BEFORE, () => null);
const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false, args: [...FLAGS] });

/** Opens or scrolls several pages in turn, some rounds, and prints what each column makes of them. */
async function compare<Measured>(
  title: string,
  rounds: number,
  urls: ReadonlyMap<string, string>,
  measure: (url: string) => Promise<Measured>,
  columns: readonly (readonly [name: string, of: (one: Measured) => number, digits: number])[],
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const lists = new Map<string, Measured[]>([...urls.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const [name, at] of urls) lists.get(name)?.push(await measure(at));
  const against = [...lists.keys()].at(1) ?? '';
  console.log(`\n${title}; ${rounds} rounds: medians, quartiles, ratio to “${against}”`);
  for (const [column, of, digits] of columns) {
    console.log(`  ${column}`);
    const ground = median((lists.get(against) ?? []).map(of));
    for (const [name, list] of lists) {
      const numbers = list.map(of);
      const ratio = median(numbers) / ground;
      console.log(
        `    ${name.padEnd(14)}${spread(numbers, digits).padEnd(26)}${Number.isFinite(ratio) ? ratio.toFixed(2) : ''}`,
      );
    }
  }
  return lists;
}

const LOAD = [
  ['first paint, ms', ({ firstPaint }: Load) => firstPaint, 0],
  ['largest paint, ms', ({ largestPaint }: Load) => largestPaint, 0],
  ['blocking time, ms', ({ blocked }: Load) => blocked, 0],
  ['layout at the start, ms', ({ layout }: Load) => layout, 0],
  ['layout with what is laid out when idle, ms', ({ layoutInAll }: Load) => layoutInAll, 0],
  ['style, ms', ({ style }: Load) => style, 0],
  ['longest forced layout, ms', ({ forced }: Load) => forced, 1],
  ['layout shift', ({ shift }: Load) => shift, 3],
  ['KB', ({ bytes }: Load) => bytes / 1000, 0],
  ['elements at load', ({ elements }: Load) => elements, 0],
  ['height, px', ({ height }: Load) => height, 0],
] as const;
const SCROLL = [
  ['frames', ({ frames }: Scrolled) => frames, 0],
  ['p95 of gaps, ms', ({ p95 }: Scrolled) => p95, 1],
  ['p99 of gaps, ms', ({ p99 }: Scrolled) => p99, 1],
  ['long tasks', ({ longTasks }: Scrolled) => longTasks, 0],
  ['blocking time in them, ms', ({ blocked }: Scrolled) => blocked, 0],
  ['script a frame, ms', ({ script }: Scrolled) => script, 2],
  ['ours of it, %', ({ own }: Scrolled) => 100 * own, 1],
] as const;

const opened = new Map([
  ...VARIANTS.map((name) => [name, `${url}?variant=${encodeURIComponent(name)}`] as const),
  ...(before === null ? [] : [['before', before.url] as const]),
]);
const scrolled = new Map([['ours', url], ...(before === null ? [] : [['before', before.url] as const])]);
const only = process.env['ONLY'];
for (const device of [PHONE, DESK] satisfies Device[]) {
  for (const slower of device === PHONE ? [SLOW] : [1, SLOW])
    if (only === undefined || only === 'load')
      await compare(
        `open, ${device.name}, processor ${slower}×, slow 4G`,
        ROUNDS,
        opened,
        (at) => load(browser, at, device, slower),
        LOAD,
      );
  for (const slower of [1, SLOW]) {
    if (only !== undefined && only !== 'scroll') continue;
    const lists = await compare(
      `scroll, ${device.name}, processor ${slower}×`,
      SCROLLS,
      scrolled,
      (at) => scroll(browser, at, device, slower),
      SCROLL,
    );
    for (const [name, time] of lists.get('ours')?.at(-1)?.top ?? []) console.log(`    ${time.toFixed(4)} ms  ${name}`);
  }
}

console.log('\nplanning, and a frame anywhere in the story');
for (const steps of [16, 1000, 10_000]) {
  const { plan: whole, frame } = plan(steps);
  console.log(`  ${String(steps).padStart(6)} steps: plan ${whole.toFixed(1)} ms, frame ${frame.toFixed(2)} µs`);
}

await browser.close();
server.close();
before?.server.close();

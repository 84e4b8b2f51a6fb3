// `npm run bench:growth`: what a story costs that is ten times as long as another, or has ten times its places. In turn in
// one run; what counts is how many times as much each is of the first.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { checkStory } from '../../site/check-story.ts';
import { type Disk, diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { CROPS } from '../../src/core/still/crops.ts';
import { ensureBrowser } from '../lib/browser.mjs';
import { siteOf } from '../lib/site-of.ts';
import { DESK, FLAGS, pageOn, WITHOUT_GPU } from './device.ts';
import { load } from './load.ts';
import { type Made, madeStory } from './made-story.ts';
import { median, spread } from './numbers.ts';
import { plan as planLong } from './planning.ts';
import { scroll } from './scroll.ts';
import { servePacked } from './serve.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const VISITS = Number(process.env['VISITS'] ?? 3);
const PICTURES = (process.env['PICTURES'] ?? '10,30').split(',').map(Number); // steps of stories built with all stills
const SIZES: readonly Made[] = [
  { steps: 10, places: 10 },
  { steps: 30, places: 30 },
  { steps: 100, places: 100 },
  { steps: 100, places: 1000 },
  { steps: 100, places: 3000 },
];
/** The page of a story may weigh so much and no more: one with more places is not built. */
const BUILT = SIZES.filter(({ places }) => places <= 1000);
const ENDURANCE = 5; // rounds of scrolling the longest

const nameOf = ({ steps, places }: Made): string => `${steps} steps, ${places} places`;

/** Asks each size in turn, some rounds, and prints medians, quartiles and how many times as much as of the first. */
async function grow(
  title: string,
  digits: number,
  rounds: number,
  measure: (size: Made) => number | Promise<number>,
  sizes: readonly Made[] = SIZES,
): Promise<void> {
  const lists = sizes.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, size] of sizes.entries()) lists[index]?.push(await measure(size));
  console.log(`\n${title}; ${rounds} rounds`);
  const ground = median(lists[0] ?? []);
  for (const [index, size] of sizes.entries()) {
    const list = lists[index] ?? [];
    console.log(
      `  ${nameOf(size).padEnd(26)}${spread(list, digits).padEnd(28)}× ${(median(list) / ground).toFixed(2)}`,
    );
  }
}

const SLUG = 'made';
const FILE = `stories/${SLUG}/story.md`;
const real = diskAt('.');

function diskOf(size: Made): Disk {
  const text = madeStory(size);
  return {
    readFile: (path) => (path === FILE ? text : real.readFile(path)),
    readBytes: real.readBytes,
    readFolder: (path) => (path === 'stories' ? [SLUG] : path === `stories/${SLUG}` ? ['story.md'] : []),
    isFolder: (path) => ['stories', `stories/${SLUG}`].includes(path),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function reading(): Promise<void> {
  const geography = loadGeography(real);
  const disks = new Map(SIZES.map((size) => [size, diskOf(size)]));
  const check = async (size: Made) => (await checkStory(disks.get(size) ?? real, SLUG, geography)).result;
  await grow('read and checked, ms', 0, ROUNDS, (size) => timed(() => check(size)));
  const maps = new Map<Made, ReturnType<typeof mapStory>>();
  for (const size of SIZES) {
    const result = await check(size);
    if (!result.ok) throw new Error(`${nameOf(size)}: ${result.problems[0]?.message}`);
    maps.set(size, mapStory(result.story, 'en'));
  }
  await grow('planned for a desk, ms', 1, ROUNDS, (size) => {
    const map = maps.get(size);
    if (map === undefined) throw new Error('expected a map of each size');
    const gazetteer = loadGazetteer(real, 'en', map);
    return timed(() => planStory(map, CROPS.desk, gazetteer));
  });
  console.log('\nplanned, and a frame anywhere in it, whatever may be read');
  for (const steps of [100, 300, 3000]) {
    const { plan, frame } = planLong(steps);
    console.log(`  ${String(steps).padStart(5)} steps: plan ${plan.toFixed(1)} ms, frame ${frame.toFixed(2)} µs`);
  }
}

const siteFor = (size: Made, pictures: boolean): string =>
  siteOf(`growth-${size.steps}-${size.places}${pictures ? '-whole' : ''}`, { [FILE]: madeStory(size) }, pictures);

/** Seconds that a build takes, without anything of an earlier one. */
function built(size: Made, pictures: boolean): number {
  rmSync(join(siteFor(size, false), '..'), { recursive: true });
  const start = performance.now();
  siteFor(size, pictures);
  return (performance.now() - start) / 1000;
}

async function building(): Promise<void> {
  await grow('site without pictures built, s', 1, 1, (size) => built(size, false), BUILT);
  const html = (size: Made): Buffer => readFileSync(join(siteFor(size, false), 'index.html'));
  await grow('HTML of the story, KB', 0, 1, (size) => html(size).length / 1000, BUILT);
  await grow('the same with gzip, KB', 1, 1, (size) => gzipSync(html(size), { level: 9 }).length / 1000, BUILT);
  const drawn = BUILT.filter(({ steps, places }) => places === steps && PICTURES.includes(steps));
  if (drawn.length > 0) await grow('site with all pictures built, s', 1, 1, (size) => built(size, true), drawn);
}

/** Scrolls a page down and up, some rounds; what it holds after each. */
async function endure(browser: Browser, url: string): Promise<void> {
  const { page, client, close } = await pageOn(browser, DESK, 1);
  if (WITHOUT_GPU !== null) await page.addInitScript(WITHOUT_GPU);
  await page.goto(url);
  await page.mouse.move(300, 400);
  console.log('\nthe longest, scrolled to its end and back: heap, MB; canvases; elements');
  for (let round = 0; round < ENDURANCE; round++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const way of [1, -1])
      for (let gone = 0; gone < height; gone += 700) {
        await page.mouse.wheel(0, way * 700);
        await page.waitForTimeout(30);
      }
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await client.send('Runtime.getHeapUsage')) as { usedSize: number };
    const [canvases, elements] = await page.evaluate(() => [
      document.querySelectorAll('canvas').length,
      document.querySelectorAll('*').length,
    ]);
    console.log(`  round ${round + 1}: ${(usedSize / 1e6).toFixed(1)}; ${canvases}; ${elements}`);
  }
  await close();
}

async function visiting(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false, args: [...FLAGS] });
  const served = new Map<Made, Awaited<ReturnType<typeof servePacked>>>();
  for (const size of BUILT) served.set(size, await servePacked(siteFor(size, false), () => null));
  const urlOf = (size: Made): string => served.get(size)?.url ?? '';
  const opened = (size: Made) => load(browser, urlOf(size), DESK, 1);
  await grow('first paint, ms, slow 4G', 0, VISITS, async (size) => (await opened(size)).firstPaint, BUILT);
  await grow('elements at load', 0, 1, async (size) => (await opened(size)).elements, BUILT);
  await grow(
    'script a frame of a scroll, ms',
    2,
    VISITS,
    async (size) => (await scroll(browser, urlOf(size), DESK, 1)).script,
    BUILT,
  );
  const longest = BUILT.at(-1);
  if (longest !== undefined) await endure(browser, urlOf(longest));
  await browser.close();
  for (const { server } of served.values()) server.close();
}

const only = process.env['ONLY'];
if (only === undefined || only === 'read') await reading();
if (only === undefined || only === 'build') await building();
if (only === undefined || only === 'visit') await visiting();

import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { siteOf } from '../../scripts/lib/site-of.ts';
import { ALL, FEW, toyFiles } from '../toys/toys.ts';
import { everything } from './everything.ts';
import { pagesIn, walkLinks } from './links.ts';
import { expect, goLive, LONG, some, test, watch } from './site.ts';

// Stories that are not ours, each built and read from its opening to its end.

const NAMES = LONG ? ALL : FEW;
const SIZES = [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;
/** What the time axis of a story says, somewhere; others have none. */
const AXES: Readonly<Record<string, RegExp>> = {
  'long-ago': /14 billion BC.*6 billion BC/s,
  'one-morning': /\d\d:\d\d/,
  'hundred-steps': /1900/,
};
const MOST_LOOKED_AT = LONG ? 4 : 1; // steps of a story, and its last

let server: Server;
let [root, dist] = ['', ''];
test.beforeAll(async () => {
  test.setTimeout(3_000_000);
  dist = siteOf(LONG ? 'toys' : 'few-toys', toyFiles(NAMES));
  ({ server, url: root } = await serveSite({ dist }));
});
test.afterAll(() => server.close());

const pathOf = (name: string): string => (name === NAMES[0] ? '' : `${name}/`);

/** What goes wrong on a page without anybody's seeing it. */
function listen(page: Page): () => unknown {
  const { errors, foreign } = watch(page);
  const [said, missing]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    const ofRenderer = /GPU stall|swiftshader|WebGL/i.test(message.text()); // of software, and no error of a page
    if (message.type() === 'error' || (message.type() === 'warning' && !ofRenderer)) said.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  return () => ({ errors, foreign, said, missing });
}
const NOTHING = { errors: [], foreign: [], said: [], missing: [] };

/** What is wrong with how a page is laid out: what is wider than the window, and what says nothing. */
const misshapen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const told = (element: Element): string => element.outerHTML.slice(0, 100);
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      const isDrawing = element.closest('svg, #map, #still, #opening-still, .still, .overlay') !== null;
      return !isDrawing && width > 0 && (width > innerWidth + 1 || right > innerWidth + 1) && scrolls(element) === null;
    });
    function scrolls(element: Element): Element | null {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (at !== document.body && getComputedStyle(at).overflowX !== 'visible') return at;
      return null;
    }
    const empty = [
      ...document.querySelectorAll('h1, h2, h3, h4, ul, ol, p, a[href], figcaption, td:only-child'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.textContent.trim() === '' &&
        element.querySelector('img, svg, input') === null &&
        element.getAttribute('aria-label') === null &&
        element.closest('[role="status"], [aria-live]') === null && // which waits for something to say
        element.getBoundingClientRect().height > 0,
    );
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page goes on to the side'] : [];
    return [...page, ...wide.map((one) => `wide: ${told(one)}`), ...empty.map((one) => `empty: ${told(one)}`)];
  });

/** Goes to the end and back as a hand does, by parts of a window. */
async function readAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const part = Math.max(600, height / 40);
  for (const way of [1, -1])
    for (let gone = 0; gone < height; gone += part) {
      await page.mouse.wheel(0, way * part);
      await page.waitForTimeout(40);
    }
}

/** The map of a step at rest: `at` its heading, as an address leads there. */
async function restAt(page: Page, step: string): Promise<unknown> {
  await page.evaluate(async (id) => {
    for (let times = 0; times < 2; times++) {
      window.inspect?.seek(id);
      for (let frames = 0; frames < 8; frames++) await new Promise(requestAnimationFrame);
    }
  }, step);
  return everything(page);
}

const looked = (steps: readonly string[]): readonly string[] => {
  const every = Math.max(1, Math.ceil(steps.length / MOST_LOOKED_AT));
  return steps.filter((_, index) => index % every === 0 || index === steps.length - 1);
};

for (const [place, name] of NAMES.entries())
  for (const [device, size] of some(SIZES, (_, index) => index === place % SIZES.length))
    test(`${name} is read to its end and back on ${device}, and each picture is that of its address`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const heard = listen(page);
      const url = root + pathOf(name);
      await page.setViewportSize(size);
      await page.goto(`${url}?inspect`);
      await goLive(page);
      await page.mouse.move(size.width / 3, size.height / 2);
      await readAll(page);
      expect(await misshapen(page)).toEqual([]);
      const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => String(id)) ?? []);
      for (const step of looked(steps)) {
        const held = await restAt(page, step);
        await page.goto('about:blank');
        await page.goto(`${url}?inspect#${step}`);
        await goLive(page);
        expect(held, step).toEqual(await restAt(page, step));
      }
      const axis = page.locator('#time-axis');
      const words = AXES[name];
      if (words === undefined) await expect(axis.locator('*')).toHaveCount(0);
      else expect(await axis.textContent()).toMatch(words);
      expect(heard()).toEqual(NOTHING);
    });

/** How far each mark that is seen stands from where the engine has its place, pixels, by place. */
const marksOff = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() => {
    const map = window.inspect?.map();
    if (map === null || map === undefined) throw new Error('no map');
    const places = new Map([...(window.inspect?.plan().marks.values() ?? [])].map(({ place, at }) => [place, at]));
    const { clientWidth, clientHeight } = map.getCanvas();
    const middle = map.getCenter().lng;
    const marks = [...document.querySelectorAll<SVGGElement>('#map .overlay .mark[visibility="inherit"]')];
    return Object.fromEntries(
      marks.flatMap((mark) => {
        const { place = '' } = mark.dataset;
        const [lon, lat] = places.get(place) ?? [Number.NaN, Number.NaN];
        const near = lon - 360 * Math.round((lon - middle) / 360); // the engine has one on each turn around the world
        const theirs = map.project([near, lat]);
        const { e, f } = mark.transform.baseVal.getItem(0).matrix;
        const isIn = [[theirs.x, theirs.y] as const, [e, f] as const].some(
          ([x, y]) => x >= 0 && x <= clientWidth && y >= 0 && y <= clientHeight,
        );
        return isIn ? [[place, Math.hypot(theirs.x - e, theirs.y - f)]] : [];
      }),
    );
  });

/** How many marks each step shows, in stories that turn and tilt their map, or tell of both sides of 180°. */
const MARKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pacific: { 'monday-in-suva': 1, 'sunday-in-apia': 2, 'both-at-once': 2 },
  'whole-world': { 'five-at-once': 5, 'one-of-them': 1, 'all-again-the-other-way-up': 5 },
};

for (const [name, shown] of Object.entries(MARKS).filter(([each]) => NAMES.includes(each)))
  test(`each mark of ${name} stands where the ground has its place, however the map is turned and tilted`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${root + pathOf(name)}?inspect`);
    await goLive(page);
    for (const [step, count] of Object.entries(shown)) {
      await restAt(page, step);
      const off = await marksOff(page);
      expect(Object.keys(off).length, `marks of ${step}`).toBe(count);
      for (const [place, pixels] of Object.entries(off)) expect(pixels, place).toBeLessThan(1);
    }
  });

test('every link of every page is answered, and the list leads to each story with its picture', async ({ page }) => {
  test.setTimeout(600_000);
  const { pages, files, dead } = await walkLinks(root, pagesIn(dist));
  expect(dead).toEqual([]);
  expect(files).toBeGreaterThan(NAMES.length * 20);
  for (const name of NAMES)
    for (const kind of ['', 'present/', 'handout/', 'embed/', 'frame/', 'step/start/'])
      expect([...pages.keys()], kind).toContain(pathOf(name) + kind);
  await page.goto(`${root}stories/`);
  const pictures = page.locator('main img');
  await expect(pictures).toHaveCount(NAMES.length);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  expect(await misshapen(page)).toEqual([]);
});

for (const name of NAMES)
  test(`each page of ${name} says what it is for, on ${some(SIZES, (_, index) => index === 1).length} sizes`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const heard = listen(page);
    const url = root + pathOf(name);
    const headings = await headingsOf(url);
    const [first = ''] = headings;
    for (const [, size] of some(SIZES, (_, index) => index === 1)) {
      await page.setViewportSize(size);
      for (const path of ['?static', 'handout/', 'present/', 'frame/', 'step/start/?page', 'embed/', 'speaker/']) {
        await page.goto(url + path, { waitUntil: 'load' });
        const text = await page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' '));
        if (!/^(?:step|speaker|embed)/.test(path)) expect(text, path).toContain(first);
        if (/^(?:\?static|handout)/.test(path)) for (const heading of headings) expect(text, path).toContain(heading);
        expect(await misshapen(page), path).toEqual([]);
      }
    }
    expect(heard()).toEqual(NOTHING);
  });

/** What the steps are called, as the page says it. */
async function headingsOf(url: string): Promise<readonly string[]> {
  const html = await (await fetch(url)).text();
  return [...html.matchAll(/<h2[^>]*id="[^"]*-name"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .trim(),
  );
}

for (const name of NAMES)
  test(`${name} is whole without scripts`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const url = root + pathOf(name);
    await page.goto(url);
    for (const heading of await headingsOf(url)) await expect(page.getByText(heading).first()).toBeVisible();
    const stills = page.locator('figure.still picture img');
    for (const still of (await stills.all()).slice(0, MOST_LOOKED_AT)) {
      await still.scrollIntoViewIfNeeded();
      await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  });

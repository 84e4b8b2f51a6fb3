import type { Server } from 'node:http';
import type { Page, Route } from '@playwright/test';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { siteOf } from '../../scripts/lib/site-of.ts';
import { toyFiles } from '../toys/toys.ts';
import { changed } from './pixels.ts';
import { atRest, expect, goLive, LONG, ready, test, watch } from './site.ts';

// A story that looks closer than the shared map goes, on tiles that its author brought.

test.use({ draws: true });

const [STEP, FAR] = ['down-to-the-water', 'from-far-away'];
const TILES = '**/geo/city/*.pmtiles';
/** Of windows for which there is a still of just their size. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const EDGES = 0.02; // of all pixels: engines smooth the edges of streets each in its own way

let server: Server;
let root = '';
test.beforeAll(async () => {
  test.setTimeout(600_000);
  ({ server, url: root } = await serveSite({ dist: siteOf('city', toyFiles(['city'])) }));
});
test.afterAll(() => server.close());

/** How many features of its tiles the map draws, by layer. */
const drawn = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() => {
    const map = window.inspect?.map();
    const layers = map?.getLayersOrder().filter((id) => id.startsWith('tiles/')) ?? [];
    return Object.fromEntries(layers.map((id) => [id, map?.queryRenderedFeatures({ layers: [id] }).length ?? 0]));
  });

for (const size of LONG ? SIZES : SIZES.slice(0, 1))
  test(`streets are drawn from the tiles, the same in the moving map and in the still, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    const { errors, foreign } = watch(page);
    await page.setViewportSize(size);
    await page.goto(`${root}?inspect#${STEP}`);
    await goLive(page);
    await atRest(page);
    const counts = await drawn(page);
    for (const layer of ['earth', 'water', 'minor', 'major'])
      expect(counts[`tiles/${layer}`], layer).toBeGreaterThan(0);
    const live = await page.locator('#map').boundingBox();
    const moving = await page.screenshot({ ...(live === null ? {} : { clip: live }) });
    await page.goto('about:blank');
    await page.goto(`${root}?static#${STEP}`);
    await expect
      .poll(() => page.locator('#still img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const pixels = (live?.width ?? 0) * (live?.height ?? 0);
    const still = (): Promise<Buffer> => page.screenshot({ ...(live === null ? {} : { clip: live }) });
    await expect.poll(async () => (await changed(page, moving, await still())) / pixels).toBeLessThan(EDGES);
    expect([errors, foreign]).toEqual([[], []]);
  });

const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'are not there': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'are a page of text': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>gone' }),
  'are cut short': async (route) => {
    const body = await (await route.fetch({ headers: {} })).body();
    await route.fulfill({ status: 200, body: body.subarray(0, 2000) });
  },
  'do not come': async () => {},
};

for (const [how, answer] of Object.entries(answers).slice(0, LONG ? undefined : 1))
  test(`where the tiles ${how} the still of the step stands, and steps that need none have their moving map`, async ({
    page,
  }) => {
    const { errors } = watch(page);
    await page.route(TILES, answer);
    await page.goto(`${root}?inspect#${STEP}`);
    await ready(page);
    void page.evaluate(() => window.inspect?.start());
    if (how !== 'do not come') await expect(page.locator('#map-message p')).toBeVisible({ timeout: 50_000 });
    await expect(page.locator('#still img')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-map', 'live');
    await page.goto('about:blank');
    await page.goto(`${root}?inspect#${FAR}`);
    await goLive(page);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
    expect(errors).toEqual([]);
  });

test('a host that sends no parts of files sends the tiles whole, once', { tag: '@long' }, async ({ page }) => {
  let asked = 0;
  await page.route(TILES, async (route) => {
    asked += 1;
    const body = await (await route.fetch({ headers: {} })).body();
    await route.fulfill({ status: 200, body });
  });
  await page.goto(`${root}?inspect#${STEP}`);
  await goLive(page);
  await atRest(page);
  expect((await drawn(page))['tiles/minor']).toBeGreaterThan(0);
  expect(asked).toBe(1);
});

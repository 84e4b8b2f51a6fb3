import type { Page } from '@playwright/test';
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { CROPS } from '../../src/core/still/crops.ts';
import { fittedCamera } from '../../src/core/still/fitted-camera.ts';
import { theStory } from '../the-story.ts';
import { changed, FEW } from './pixels.ts';
import { expect, goLive, LONG, open, picture, ready, sides, some, test } from './site.ts';
import { cropOf } from './still-source.ts';

test.use({ draws: true });

// The live map comes late, over the still that stands: from its place and camera, and within a second to the picture that
// position, lens and viewport make, which is the same whatever came before.

const story = mapStory(theStory(), 'en');

interface Seen {
  readonly at: number;
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
  readonly opacity: number;
}

/** Starts the map and notes, in each frame, where it looks and how the still lies over it, until it is on its own. */
const watchHandoff = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(async () => {
    const { inspect } = window;
    const still = document.querySelector<HTMLElement>('#still');
    if (inspect === undefined || still === null) throw new Error('no handle');
    const seen: Seen[] = [];
    const note = (): void => {
      const map = inspect.map();
      if (map === null) return;
      const { lng, lat } = map.getCenter();
      const opacity = still.hasAttribute('data-over') ? Number(still.style.opacity) : 0;
      seen.push({ at: performance.now(), zoom: map.getZoom(), lng, lat, opacity });
    };
    const live = new Promise<void>((resolve) => {
      new MutationObserver((_records, observer) => {
        if (document.documentElement.dataset['map'] !== 'live') return;
        observer.disconnect();
        note(); // in the very task in which it became live
        resolve();
      }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-map'] });
    });
    inspect.start();
    await live;
    for (;;) {
      await new Promise(requestAnimationFrame);
      note();
      const state = inspect.state();
      if (state.is === 'live' && !state.handoff) return seen;
    }
  });

for (const [step, size] of [
  ['#attempt-17', { width: 390, height: 844 }],
  ...(LONG
    ? ([
        ['', { width: 1440, height: 900 }],
        ['#bug', { width: 1440, height: 900 }],
        ['#flight/0.300', { width: 1280, height: 600 }],
      ] as const)
    : []),
] as const)
  test(`the map begins with the camera of the still as it is shown, and is on its own within a second, ${step || 'at the opening'} at ${size.width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect${step}`);
    await ready(page);
    const seen = await watchHandoff(page);
    const box = await page.locator('#map').boundingBox();
    const source = await page.locator('#still img').evaluate((image: HTMLImageElement) => image.currentSrc);
    const crop = cropOf(source);
    const id = step.slice(1).replace(/\/.*/, '') || 'start';
    const camera = camerasOf(story, CROPS[crop])[story.steps.findIndex((one) => one.id === id)];
    if (camera === undefined || box === null) throw new Error(`no step ${id}`);
    const wanted = fittedCamera(camera, crop, Math.round(box.width), Math.round(box.height));
    const [first, last] = [seen[0], seen.at(-1)];
    if (first === undefined || last === undefined) throw new Error('nothing seen');
    expect(first.opacity).toBe(1);
    expect(Math.abs(first.zoom - wanted.zoom)).toBeLessThan(1e-9);
    expect(Math.abs(first.lng - wanted.center[0])).toBeLessThan(1e-9);
    expect(Math.abs(first.lat - wanted.center[1])).toBeLessThan(1e-9);
    expect(last.opacity).toBe(0);
    const planned = await page.evaluate(() => window.inspect?.frame().camera);
    expect(Math.abs(last.zoom - (planned?.zoom ?? 0))).toBeLessThan(1e-9);
    expect(last.at - first.at, 'milliseconds').toBeLessThan(10_000);
    for (const [index, { opacity }] of seen.entries())
      expect(opacity).toBeLessThanOrEqual(seen[index - 1]?.opacity ?? 1);
  });

/** What is seen of the map: a picture of the element itself would scroll the page to it. */
async function shot(page: Page): Promise<Buffer> {
  const box = await page.locator('#map-box').boundingBox();
  const window = page.viewportSize();
  if (box === null || window === null) throw new Error('no map');
  const y = Math.min(Math.max(0, box.y), window.height - 1);
  const height = Math.max(1, Math.min(box.y + box.height, window.height) - y);
  return page.screenshot({ clip: { x: box.x, y, width: box.width, height } });
}

const VOICES = ['', 'poland-eu', 'belarus-russia', 'iraq', 'others', 'people'] as const;
const ADDRESSES = story.steps
  .slice(0, -1)
  .flatMap(({ id }, index) => VOICES.flatMap((voice) => [0.1, 0.3, 0.6].map((at) => ({ id, index, voice, at }))));

test('an address shows one picture: soon after a start there, and after a scroll away and back', async ({
  page,
  site,
}) => {
  test.setTimeout(LONG ? 3_600_000 : 180_000);
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/']);
  const looked = some(ADDRESSES, ({ index, voice, at }) =>
    [`7 0.3`, `13 0.6 belarus-russia`].includes(`${index} ${at} ${voice}`.trim()),
  );
  expect(looked.length).toBeGreaterThan(1);
  for (const { id, index, voice, at } of looked) {
    await page.evaluate(
      ([to, side]) => {
        window.inspect?.giveBack();
        window.inspect?.playhead.getState().look({ voice: (side || null) as null });
        window.inspect?.seek(to);
        window.inspect?.start();
      },
      [index + at, voice] as const,
    );
    await page.waitForFunction(() => {
      const state = window.inspect?.state();
      return state?.is === 'live' && !state.handoff;
    });
    await page.evaluate(() => window.inspect?.settled());
    const [soon, sooner] = [await picture(page), await shot(page)];
    for (const to of [index + at + 2.4, index + at - 1.7, index + at])
      await page.evaluate(async (place) => {
        window.inspect?.seek(place);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, to);
    expect(await picture(page), `#${id}/${at} ${voice}`).toEqual(soon);
    await expect
      .poll(async () => changed(page, await shot(page), sooner), { message: `pixels of #${id}/${at} ${voice}` })
      .toBeLessThan(FEW);
  }
});

test('under one side’s lens no still of everybody lies over the map, whether it was chosen before or after', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto(`${site['/']}?inspect&voice=belarus-russia#attempt-17/0.300`);
  await goLive(page); // by itself: the address asks for a map that no still shows
  await expect(page.locator('#still')).not.toHaveAttribute('data-over');
  const asked = await picture(page);
  await page.goto(`${site['/']}?inspect#attempt-17/0.300`);
  await ready(page);
  await page.evaluate(() => window.inspect?.start());
  await (await sides(page)).selectOption('belarus-russia');
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live');
  await expect(page.locator('#still')).not.toHaveAttribute('data-over');
  expect(await picture(page)).toEqual(asked);
});

test('with reduced motion the map takes the still’s place at once, at the step’s rest', { tag: '@long' }, async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1024, height: 600 } });
  const page = await context.newPage();
  await page.goto(`${site['/']}?inspect#bug/0.100`);
  await ready(page);
  const seen = await watchHandoff(page);
  expect(new Set(seen.map(({ zoom, lng, lat, opacity }) => `${zoom} ${lng} ${lat} ${opacity}`)).size).toBe(1);
  expect(seen[0]?.opacity).toBe(0);
  await context.close();
});

import type { Page } from '@playwright/test';
import { mapStory } from '../../src/core/map-story.ts';
import { camerasOf } from '../../src/core/plan/cameras.ts';
import { coveringCamera } from '../../src/core/still/covering.ts';
import { CROPS } from '../../src/core/still/crops.ts';
import { theStory } from '../the-story.ts';
import { changed, FEW } from './pixels.ts';
import { expect, LONG, open, picture, ready, test } from './site.ts';

// The live map comes late, over the still that stands: in its place, at its camera, without a flash.

const story = mapStory(theStory(), 'en');

async function startUnderTheStill(page: Page): Promise<void> {
  await ready(page);
  await page.evaluate(() => window.inspect?.start());
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 90_000 });
}

/** The engine's own camera, and the box that it draws in. */
const engine = (page: Page) =>
  page.evaluate(() => {
    const map = window.inspect?.map();
    const box = document.querySelector('#map')?.getBoundingClientRect();
    if (!map || !box) throw new Error('no map');
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom(), width: box.width, height: box.height };
  });

for (const [step, size] of [
  ['', { width: 1440, height: 900 }],
  ['#attempt-17', { width: 390, height: 844 }],
  ...(LONG
    ? ([
        ['#bug', { width: 1440, height: 900 }],
        ['#flight', { width: 1280, height: 600 }],
      ] as const)
    : []),
] as const)
  test(`the map’s first frame has the camera of the still as it is shown, ${step || 'at the opening'} at ${size.width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect${step}`);
    await ready(page);
    await page.waitForTimeout(1000); // our faces come, and are put on if they move nothing
    await page.waitForLoadState('networkidle');
    const before = await page.screenshot();
    const seen: Buffer[] = [];
    await startUnderTheStill(page);
    seen.push(await page.screenshot());
    await page.waitForTimeout(300);
    seen.push(await page.screenshot());
    for (const after of seen) expect(await changed(page, before, after), 'pixels that change').toBeLessThan(FEW);
    const { lng, lat, zoom, width, height } = await engine(page);
    const crop = (await page.locator('#still img').evaluate((image: HTMLImageElement) => image.currentSrc)).includes(
      '.wide.',
    )
      ? 'wide'
      : 'tall';
    const id = step.slice(1) || 'start';
    const camera = camerasOf(story, CROPS[crop])[story.steps.findIndex((one) => one.id === id)];
    if (camera === undefined) throw new Error(`no step ${id}`);
    const wanted = coveringCamera(camera, crop, Math.round(width), Math.round(height));
    expect(Math.abs(zoom - wanted.zoom)).toBeLessThan(1e-9);
    expect(Math.abs(lng - wanted.center[0])).toBeLessThan(1e-9);
    expect(Math.abs(lat - wanted.center[1])).toBeLessThan(1e-9);
  });

test('the leg ends at the plan’s next rest, and from there the plan alone holds, back too', async ({
  page,
  context,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto(`${site['/']}?inspect`);
  await startUnderTheStill(page);
  const leg = await page.evaluate(async () => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no handle');
    const look = (): Promise<{ zoom: number; opacity: string; over: boolean }> =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const still = document.querySelector<HTMLElement>('#still');
            resolve({
              zoom: inspect.map()?.getZoom() ?? Number.NaN,
              opacity: still?.style.opacity ?? '',
              over: still?.hasAttribute('data-over') ?? false,
            });
          }),
        ),
      );
    const seen: Awaited<ReturnType<typeof look>>[] = [];
    for (let at = 0; at <= 0.6; at += 0.04) {
      inspect.playhead.getState().moveTo(at);
      seen.push(await look());
    }
    return seen;
  });
  expect(leg[0]).toMatchObject({ opacity: '1', over: true });
  expect(leg.at(-1)).toMatchObject({ opacity: '', over: false });
  const opacities = leg.map(({ opacity }) => Number(opacity === '' ? 0 : opacity));
  for (const [index, opacity] of opacities.entries()) expect(opacity).toBeLessThanOrEqual(opacities[index - 1] ?? 1);
  for (const [index, { zoom }] of leg.entries())
    expect(Math.abs(zoom - (leg[index - 1]?.zoom ?? zoom)), 'no jump').toBeLessThan(0.25);
  await page.evaluate(() => window.inspect?.seek(0.1));
  const back = await picture(page);
  const fresh = await context.newPage();
  await fresh.setViewportSize({ width: 1024, height: 600 });
  await open(fresh, site['/']);
  await fresh.evaluate(() => window.inspect?.seek(0.1));
  expect(back).toEqual(await picture(fresh));
});

test('with reduced motion the still stands until another step is read; then the map does, at once', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1024, height: 600 } });
  const page = await context.newPage();
  await page.goto(`${site['/']}?inspect`);
  await startUnderTheStill(page);
  const seen = await page.evaluate(async () => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no handle');
    const states: string[] = [];
    for (let at = 0; at < 2.2; at += 0.1) {
      inspect.playhead.getState().moveTo(at);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const still = document.querySelector<HTMLElement>('#still');
      states.push(`${still?.style.opacity ?? ''} ${still?.style.transform ?? ''} ${inspect.map()?.getZoom()}`);
    }
    return [...new Set(states)];
  });
  expect(seen, 'the still, then one camera for each of two steps').toHaveLength(3);
  expect(seen[0]).toMatch(/^1 translate\(0px, 0px\) scale\(1\) /);
  await context.close();
});

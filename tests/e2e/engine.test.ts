import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LIGHT } from '../../src/core/theme/light.ts';
import { expect, LONG, open, ready, SIZES, some, test } from './site.ts';

test.use({ draws: true });

// What we rely on in the engine itself: the methods that we call, a worker that the build has made, and real pixels.

const METHODS = [
  'addImage',
  'getFeatureState',
  'getLayer',
  'getSource',
  'getZoom',
  'hasImage',
  'jumpTo',
  'loaded',
  'on',
  'once',
  'querySourceFeatures',
  'redraw',
  'remove',
  'resize',
  'setFeatureState',
  'setMissingStyleImageResolver',
  'setPaintProperty',
  'triggerRepaint',
] as const;

test('the engine has every method that we call, and the worker that the build made comes from our own site', async ({
  page,
  site,
}) => {
  expect(readdirSync('dist/assets').filter((name) => /worker.*\.js$/.test(name))).toHaveLength(1);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await open(page, site['/a/b/']);
  const missing = await page.evaluate((names) => {
    const map = window.inspect?.map();
    return names.filter((name) => typeof (map as unknown as Record<string, unknown>)[name] !== 'function');
  }, METHODS);
  expect(missing).toEqual([]);
  expect(workers.length).toBeGreaterThan(0);
  for (const url of workers) expect(url.startsWith(site['/a/b/'])).toBe(true);
});

/** The colour on the screen at a place of the map, as #rrggbb. */
async function colourAt(page: Page, lon: number, lat: number): Promise<string> {
  const at = await page.evaluate(
    ([x, y]) => {
      const box = document.querySelector('#map')?.getBoundingClientRect();
      const point = window.inspect?.map()?.project([x ?? 0, y ?? 0]);
      return { x: (box?.left ?? 0) + (point?.x ?? 0), y: (box?.top ?? 0) + (point?.y ?? 0) };
    },
    [lon, lat],
  );
  const png = await page.screenshot({ clip: { x: Math.round(at.x), y: Math.round(at.y), width: 1, height: 1 } });
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const [r = 0, g = 0, b = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    },
    [...png],
  );
}

test('land, water and a lit country have the colours of the theme on the screen, and names stand where the engine projects their places', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/']);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await page.evaluate(() => window.inspect?.settled());
  expect(new Set([LIGHT.water, LIGHT.land, LIGHT.emphasis]).size).toBe(3);
  expect(await colourAt(page, 34.3, 43.6), 'the Black Sea').toBe(LIGHT.water);
  expect(await colourAt(page, 34.2, 38.2), 'Turkey').toBe(LIGHT.land);
  expect(await colourAt(page, 42.2, 33.0), 'Iraq, lit').toBe(LIGHT.emphasis);

  const worst = await page.evaluate(async (all) => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no inspection handle');
    let most = 0;
    let checked = 0;
    for (const step of inspect.plan().steps.filter((_, index) => all || index % 3 === 1)) {
      inspect.seek(step.id);
      await inspect.settled();
      for (const mark of document.querySelectorAll('#map .mark[visibility="inherit"]')) {
        const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '') ?? [];
        const planned = [...inspect.plan().marks.values()].find(
          ({ place }) => place === mark.getAttribute('data-place'),
        );
        const point = planned === undefined ? undefined : inspect.map()?.project([planned.at[0], planned.at[1]]);
        if (point === undefined) continue;
        checked += 1;
        most = Math.max(most, Math.hypot(point.x - Number(x), point.y - Number(y)));
      }
    }
    return { most, checked };
  }, LONG);
  expect(worst.checked).toBeGreaterThan(LONG ? 10 : 5);
  expect(worst.most, 'pixels').toBeLessThan(0.2);
});

for (const [width, height] of some(SIZES, (_size, index) => index % 2 === 0))
  test(`buttons, credits and scale keep to the room that the plan leaves them, at ${width}×${height}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site['/']}?inspect&static`); // furniture needs no map
    await ready(page);
    const outside = await page.evaluate(async () => {
      await document.fonts.ready;
      window.inspect?.seek('attempt-17');
      const map = document.querySelector('#map')?.getBoundingClientRect();
      const { obstacles } = window.inspect?.plan().viewport ?? { obstacles: [] };
      if (map === undefined || obstacles.length === 0) throw new Error('no map or no furniture');
      return ['#controls', '.attribution', '#scale', '.move-take'].flatMap((selector) => {
        const element = document.querySelector(selector);
        const box = element?.getBoundingClientRect();
        if (element === null || box === undefined || box.width === 0) return [];
        if (getComputedStyle(element).clipPath !== 'none') return []; // in the menu, and not seen here
        const [x, y] = [box.left - map.left, box.top - map.top];
        const kept = obstacles.some(
          (room) =>
            x >= room.x - 0.5 &&
            y >= room.y - 0.5 &&
            x + box.width <= room.x + room.width + 0.5 &&
            y + box.height <= room.y + room.height + 0.5,
        );
        return kept ? [] : [`${selector}: ${[x, y, box.width, box.height].map(Math.round).join(' ')}`];
      });
    });
    expect(outside).toEqual([]);
  });

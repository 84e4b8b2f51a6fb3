import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CROPS, PAGE_CROPS, SPILL_SHARE, stillPath } from '../../src/core/still/crops.ts';
import { WINDOWS } from '../still-windows.ts';
import { theStory } from '../the-story.ts';
import { expect, goLive, LONG, ready, test } from './site.ts';
import { cropOf } from './still-source.ts';

test.use({ draws: true });

// What stands first, what a link leads to and the live map that follows are one picture: the same camera, the same names
// at the same places. In windows between these sizes the nearest still stands, fitted into the map's box.

const PX = 2; // how far names and places may be apart

interface Written {
  readonly text: string;
  /** The middle of its letters, pixels from the map's edge. */
  readonly x: number;
}

const byText = (a: Written, b: Written): number => a.text.localeCompare(b.text) || a.x - b.x;

/** What a still writes when it is fitted into a box of this size. */
const writtenInStill = (page: Page, svg: string, box: { readonly width: number; readonly height: number }) =>
  page.evaluate(
    ([source, { width, height }]) => {
      const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      const host = document.createElement('div');
      host.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:${height}px;visibility:hidden`;
      drawing.setAttribute('width', '100%');
      drawing.setAttribute('height', '100%');
      host.append(drawing);
      document.body.append(host);
      const found = [...drawing.querySelectorAll('[data-text]')].map((path) => {
        const { left, right } = path.getBoundingClientRect();
        return { text: path.getAttribute('data-text') ?? '', x: (left + right) / 2 };
      });
      host.remove();
      return found;
    },
    [svg, box] as const,
  );

/** What the live map writes just now. */
const writtenLive = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('#map')?.getBoundingClientRect();
    return [
      ...document.querySelectorAll<SVGTextElement>(
        '#map .overlay > g > g[visibility="inherit"] text:not(.callout-gap)',
      ),
    ].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      const tracking = Number(text.getAttribute('letter-spacing') ?? 0);
      const afterLast = tracking * (text.getScreenCTM()?.a ?? 1); // no outline has it; of a name that is turned, its part
      return { text: text.textContent ?? '', x: (left + right - afterLast) / 2 - (map?.x ?? 0) };
    });
  });

const steps = theStory().steps.map(({ id }) => id);
const SOME: readonly string[] = ['attempt-17', 'flight'];

for (const crop of PAGE_CROPS) {
  const [width, height] = WINDOWS[crop];
  const looked = LONG ? steps : crop === 'phone' ? SOME : [];
  if (looked.length === 0) continue;

  test(`still and live map are one picture at ${width} × ${height}`, async ({ page, site }) => {
    test.setTimeout(LONG ? 1_800_000 : 120_000);
    await page.setViewportSize({ width, height });
    for (const id of looked) {
      await page.goto('about:blank'); // another step of the same page would not load it anew
      await page.goto(`${site['/']}?inspect#${id}`);
      await ready(page);
      const source = await page.locator('#still img').evaluate((image: HTMLImageElement) => image.currentSrc);
      expect(cropOf(source), id).toBe(crop);
      const box = await page.locator('#map').boundingBox();
      if (box === null) throw new Error('no map');
      await goLive(page);
      await page.evaluate(async (step) => {
        window.inspect?.seek(step);
        await window.inspect?.settled();
      }, id);
      const svg = readFileSync(`dist/${stillPath(id, crop, 'light')}`, 'utf8');
      const still = (await writtenInStill(page, svg, box)).sort(byText);
      const live = (await writtenLive(page)).sort(byText);
      expect(
        live.map(({ text }) => text),
        `${id}: names`,
      ).toEqual(still.map(({ text }) => text));
      for (const [index, { text, x }] of live.entries())
        expect(Math.abs(x - (still[index]?.x ?? 0)), `${id}: ${text}`).toBeLessThan(PX);
      const shown = await page.evaluate(() => ({
        viewport: window.inspect?.plan().viewport,
        camera: window.inspect?.frame().camera,
      }));
      expect(shown.viewport, id).toEqual(JSON.parse(JSON.stringify(CROPS[crop])));
    }
  });
}

test('a still in a box of another shape shows more ground, not a cut name and not the page', async ({ page, site }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(`${site['/']}?static&inspect#flight`);
  await ready(page);
  const image = page.locator('#still img');
  const crop = cropOf(await image.evaluate((one: HTMLImageElement) => one.currentSrc));
  const box = await image.boundingBox();
  if (box === null) throw new Error('no still');
  const svg = readFileSync(`dist/${stillPath('flight', crop, 'light')}`, 'utf8');
  for (const { text, x } of await writtenInStill(page, svg, box)) {
    expect(x, text).toBeGreaterThan(0);
    expect(x, text).toBeLessThan(box.width);
  }
  const scale = Math.min(box.width / CROPS[crop].width, box.height / CROPS[crop].height);
  expect((box.width / scale / CROPS[crop].width - 1) / 2, 'beside it').toBeLessThan(SPILL_SHARE);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fromWorld, scaleAt, toWorld } from '../../src/core/geo.ts';
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { CROPS, PAGE_CROPS, type PageCrop, stillPath } from '../../src/core/still/crops.ts';
import { elements, linesOf, type Point, textsOf } from '../site/svg-read.ts';
import { theStory } from '../the-story.ts';
import { expect, LONG, open, some, test } from './site.ts';

test.use({ draws: true });

// Every still against the live map: the same camera, the same layers, the same names, and every corner of a line where
// the engine projects it and where its pixels are.

const story = mapStory(theStory(), 'en');
const NEAR = 2; // pixels
// Of 765, how far smoothed pixels of a thin line may be from its colour: the engine smooths more than a picture does.
const ALIKE = { still: 100, live: 140 } as const;
const DRAWN = /\/(line-land|line-river|borders|disputed|shore|rivers|edge)$/; // lines, whose corners pixels show

interface Corner {
  readonly at: Point;
  readonly colour: readonly [number, number, number];
  readonly layer: string;
}

const rgb = (hex: string): [number, number, number] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];

/** The corners of the lines that a still draws, within its picture. */
function cornersOf(svg: string, { width, height }: { width: number; height: number }): readonly Corner[] {
  const paths = elements(svg, 'path');
  const byId = new Map(paths.map((path) => [path['id'] ?? '', path['d'] ?? '']));
  return [...paths, ...elements(svg, 'use')].flatMap((element) => {
    const layer = element['data-layer'] ?? '';
    if (!DRAWN.test(layer) || element['stroke-dasharray'] !== undefined) return []; // a dash may begin anywhere
    const colour = rgb(element['stroke'] ?? '#000000');
    const d = element['d'] ?? byId.get((element['href'] ?? '').slice(1)) ?? '';
    return linesOf(d)
      .flat()
      .filter(([x, y]) => x > 4 && y > 4 && x < width - 4 && y < height - 4)
      .map((at) => ({ at, colour, layer }));
  });
}

/** The ground alone: what stands above it is the same overlay in both. */
const groundOf = (svg: string): string => svg.replace(/<g[ >][\s\S]*(?=<\/svg>)/, '');

/** For each corner how far the nearest pixel of its colour is, in each of two pictures; infinite where there is none. */
async function nearest(
  page: Page,
  pictures: readonly { readonly url: string; readonly alike: number }[],
  corners: readonly Corner[],
): Promise<number[][]> {
  return page.evaluate(
    async ({ urls, list, reach }) => {
      const found: number[][] = [];
      for (const { url, alike } of urls) {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
        if (canvas === null) throw new Error('no canvas');
        canvas.drawImage(image, 0, 0);
        const { data, width, height } = canvas.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
        found.push(
          list.map(({ at: [x, y], colour: [r, g, b] }) => {
            let least = Number.POSITIVE_INFINITY;
            for (let j = Math.max(0, Math.floor(y - reach)); j <= Math.min(height - 1, y + reach); j++)
              for (let i = Math.max(0, Math.floor(x - reach)); i <= Math.min(width - 1, x + reach); i++) {
                const k = (j * width + i) * 4;
                const far =
                  Math.abs((data[k] ?? 0) - r) + Math.abs((data[k + 1] ?? 0) - g) + Math.abs((data[k + 2] ?? 0) - b);
                const off = (centre: number, to: number): number => Math.max(0, Math.abs(centre + 0.5 - to) - 0.5);
                if (far <= alike) least = Math.min(least, Math.hypot(off(i, x), off(j, y)));
              }
            return least;
          }),
        );
      }
      return found;
    },
    { urls: pictures, list: corners, reach: NEAR + 1 },
  );
}

const dataUrl = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** What the live map draws just now: the layers with anything of them in view, and the names above it. */
const drawnBy = (page: Page) =>
  page.evaluate(() => {
    const { inspect } = window;
    const map = inspect?.map();
    if (!inspect || !map) throw new Error('no map');
    const paint = (id: string, name: 'fill-opacity' | 'line-opacity'): unknown => map.getPaintProperty(id, name);
    const zoom = map.getZoom();
    const layers = map.queryRenderedFeatures().flatMap(({ layer, id, source }) => {
      if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return []; // in the tile, and not drawn
      if (layer.id.endsWith('/emphasis'))
        return map.getFeatureState({ source, id: id ?? '' })['emphasis'] ? [layer.id] : [];
      if (paint(layer.id, layer.type === 'fill' ? 'fill-opacity' : 'line-opacity') === 0) return [];
      return [layer.id];
    });
    const texts = [
      ...document.querySelectorAll('#map .overlay > g > g[visibility="inherit"] text:not(.callout-gap)'),
    ].map((text) => text.textContent ?? '');
    return { layers: [...new Set(layers)], texts };
  });

for (const crop of some(PAGE_CROPS, (one) => one === 'phone'))
  test(`the ${crop} stills hold against the live map, layer by layer, name by name and corner by corner`, async ({
    page,
    context,
    site,
  }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width: 1720, height: 1330 });
    await open(page, site['/']);
    await page.evaluate(() => window.inspect?.seek(2)); // below the opening, where the map stands in the window
    await page.evaluate((name: PageCrop) => window.inspect?.asStill(name), crop);
    await page.evaluate(() => {
      for (const selector of ['#map .overlay', '.controls', '.move-map', '.according', '.attribution', '.scale'])
        for (const element of document.querySelectorAll<HTMLElement>(selector)) element.style.visibility = 'hidden';
    });
    const blank = await context.newPage();
    const viewport = CROPS[crop];
    const cameras = camerasOf(story, viewport);
    const corner = await page.evaluate(() => {
      const { x, y } = document.querySelector('#map')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
    expect(corner.y, 'the map is in the window').toBe(0);
    let checked = 0;
    for (const [index, { id }] of story.steps.entries()) {
      if (!LONG && index % 9 !== 0) continue; // a ninth
      const svg = readFileSync(`dist/${stillPath(id, crop, 'light')}`, 'utf8');
      const camera = cameras[index];
      if (camera === undefined) throw new Error(`${id}: no camera`);
      await page.bringToFront();
      // The playhead alone moves: at the sources, scrolling would take the map out of the window.
      const rest = Math.min(index + 0.5, story.steps.length - 1);
      await page.evaluate((at) => window.inspect?.playhead.getState().moveTo(at), rest);
      await page.evaluate(() => window.inspect?.settled());
      await page.evaluate(() => {
        for (const overlay of document.querySelectorAll<HTMLElement>('#map .overlay'))
          overlay.style.visibility = 'hidden';
      });
      const live = await drawnBy(page);
      const layers = [...svg.matchAll(/data-layer="([^"]+)"/g)].map(([, name = '']) => name);
      expect([...new Set(layers)].filter((name) => name !== 'graticule').sort(), `${id}: layers`).toEqual(
        expect.arrayContaining(live.layers.filter((name) => name !== 'graticule').sort()),
      );
      expect([...textsOf(svg)].sort(), `${id}: names`).toEqual([...live.texts].sort());

      const corners = cornersOf(svg, viewport);
      const center = toWorld(camera.center);
      const lonLats = corners.map(({ at: [x, y] }) =>
        fromWorld({
          x: center.x + (x - viewport.width / 2) / scaleAt(camera.zoom),
          y: center.y + (y - viewport.height / 2) / scaleAt(camera.zoom),
        }),
      );
      const projected = await page.evaluate(
        (list) =>
          list.map(([lon, lat]) => {
            const point = window.inspect?.map()?.project([lon, lat]);
            return [point?.x ?? Number.NaN, point?.y ?? Number.NaN];
          }),
        lonLats.map(([lon, lat]): [number, number] => [lon, lat]),
      );
      for (const [i, [x = Number.NaN, y = Number.NaN]] of projected.entries()) {
        const [atX, atY] = corners[i]?.at ?? [0, 0];
        if (Math.hypot(x - atX, y - atY) > 0.05)
          expect([x, y], `${id}: the engine's own projection`).toEqual([atX, atY]);
      }

      const shot = await page.screenshot({ clip: { ...corner, width: viewport.width, height: viewport.height } });
      const [inStill = [], inLive = []] = await nearest(
        blank,
        [
          { url: dataUrl(groundOf(svg)), alike: ALIKE.still },
          { url: `data:image/png;base64,${shot.toString('base64')}`, alike: ALIKE.live },
        ],
        corners,
      );
      const both = corners.map((one, i) => ({ ...one, still: inStill[i] ?? 0, live: inLive[i] ?? 0 }));
      const shown = both.filter(({ still }) => still <= 1); // not covered by what lies above it
      checked += shown.length;
      const off = shown.filter((one) => one.live > NEAR);
      expect(
        off.map(({ layer, at, live: far }) => `${layer} at ${at.map(Math.round).join()}: ${far.toFixed(1)}`),
        `${id}: corners that the live map does not draw within ${NEAR} px`,
      ).toEqual([]);
    }
    expect(checked).toBeGreaterThan(LONG ? 3000 : 300);
  });

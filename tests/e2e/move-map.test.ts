import type { Page } from '@playwright/test';
import { metresPerPixel } from '../../src/core/geo.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { theStory } from '../the-story.ts';
import { expect, open, picture, ready, takeMap, test } from './site.ts';

// The reader's own hand on the map: taken, used by every means, given back.

const story = theStory();
const { steps } = story;
const shown = mapStory(story, 'en');
const heading = (id: string): string => typographic(story.prose['en']?.[id]?.heading ?? id, 'en');
const camera = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const map = window.inspect?.map();
    const { lng, lat } = map?.getCenter() ?? { lng: Number.NaN, lat: Number.NaN };
    return { lng, lat, zoom: map?.getZoom() ?? Number.NaN };
  });

test('the map is handed over, moved by pointer, keys and buttons, and given back at the same step', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/'], '#bug');
  const before = await picture(page);
  const start = await camera(page);
  const place = await page.evaluate(() => window.scrollY);
  await page.mouse.move(750, 300);
  await page.mouse.wheel(0, 120);
  await expect
    .poll(() => page.evaluate(() => window.scrollY), 'while the story has the map the wheel scrolls')
    .not.toBe(place);
  await page.evaluate((top) => window.scrollTo(0, top), place);
  await takeMap(page);
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeFocused();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.move(750, 350);
  await page.mouse.down();
  await page.mouse.move(650, 420, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(start.lng);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(start.zoom);
  expect(await page.evaluate(() => window.scrollY), 'now the wheel zooms').toBe(scrolled);
  for (const [button, sign, of] of [
    ['Zoom out', -1, 'zoom'],
    ['Zoom in', 1, 'zoom'],
    ['Move north', 1, 'lat'],
    ['Move south', -1, 'lat'],
    ['Move east', 1, 'lng'],
    ['Move west', -1, 'lng'],
  ] as const) {
    await page.waitForTimeout(400); // a wheel's zoom eases out
    const was = (await camera(page))[of];
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(async () => Math.sign((await camera(page))[of] - was), button).toBe(sign);
  }
  await page.locator('#map canvas').focus();
  const held = await camera(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(held.lng);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expect(page.getByRole('button', { name: 'Move the map' })).toBeFocused();
  expect(await picture(page)).toEqual(before);
  await page.waitForTimeout(600);
  expect(await picture(page), 'what the hand had set going has ended').toEqual(before);
});

test('the text goes on while the reader holds the map, which then comes back to the step that is read', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/'], '#flight');
  const before = await picture(page);
  await page.evaluate(() => window.inspect?.seek('bug'));
  await takeMap(page);
  await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
  await page.waitForTimeout(600); // it eases out
  const held = await camera(page);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  await page.waitForTimeout(300);
  expect(await camera(page), 'the camera waits').toEqual(held);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await page.evaluate(() => window.inspect?.seek('flight'));
  expect(await picture(page)).toEqual(before);
});

/** Presses a button many times, as a held key does. */
const press = (page: Page, name: string, times: number): Promise<void> =>
  page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement, count) => {
    for (let i = 0; i < count; i++) button.click();
  }, times);

/** Boxes of what is written on the map: names, and the words of callouts, line by line. */
const written = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '#map .overlay .name[visibility="inherit"], #map .overlay .callout-group[visibility="inherit"]',
      ),
    ]
      .map((group) => ({ text: group.textContent ?? '', of: [...group.querySelectorAll('text')] }))
      .flatMap(({ text, of }, group) =>
        of.map((line) => {
          const { x, y, width, height } = line.getBoundingClientRect();
          return {
            group,
            text,
            x,
            y,
            width,
            height,
            slanted: /rotate\((?!0\))/.test(line.parentElement?.getAttribute('transform') ?? ''),
          };
        }),
      ),
  );
type Written = Awaited<ReturnType<typeof written>>;

/** Pairs that overlap; a face's box is higher than its letters, and a slanted name's is none of its own. */
function overlapping(all: Written): readonly string[] {
  const upright = all.filter(({ slanted }) => !slanted);
  const core = ({ y, height }: Written[number]) => ({ top: y + height * 0.25, bottom: y + height * 0.75 });
  return upright.flatMap((a, index) =>
    upright.slice(index + 1).flatMap((b) => {
      const isApart =
        a.group === b.group ||
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        core(a).bottom <= core(b).top ||
        core(b).bottom <= core(a).top;
      return isApart ? [] : [`${a.text} / ${b.text}`];
    }),
  );
}

test('names and scale follow the hand, from the far level to the deepest, and given back the map is the story’s', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, site['/'], '#attempt-17');
  const before = await picture(page);
  const first = new Set((await written(page)).map(({ text }) => text));
  await page.getByRole('button', { name: 'Move the map' }).click();
  await page.mouse.move(960, 450);
  const { zoom } = await camera(page);
  const scale = page.locator('#scale');
  for (let notch = 0; notch < 6; notch++) {
    await page.mouse.wheel(0, 360);
    await page.waitForTimeout(60);
  }
  await expect.poll(async () => (await camera(page)).zoom).toBeLessThan(zoom - 2.5);
  await page.evaluate(() => window.inspect?.settled());
  const far = await written(page);
  expect((await camera(page)).zoom).toBeLessThan(5);
  expect(overlapping(far)).toEqual([]);
  expect(far.filter(({ text }) => !first.has(text)).length, 'other names').toBeGreaterThan(8);
  await expect(scale, 'no bar is true for so large a view').toBeHidden();
  await press(page, 'Zoom in', 4);
  await page.evaluate(() => window.inspect?.settled());
  expect(overlapping(await written(page))).toEqual([]);

  await press(page, 'Zoom in', 16);
  await page.evaluate(() => window.inspect?.settled());
  const deep = await camera(page);
  expect(deep.zoom).toBeGreaterThan(9.9);
  expect(overlapping(await written(page))).toEqual([]);
  await expect(scale).toBeVisible();
  const kilometres = Number((await scale.textContent())?.match(/\d+/)?.[0]);
  const width = (await scale.boundingBox())?.width ?? 0;
  expect((kilometres * 1000) / width / metresPerPixel(deep.lat, deep.zoom)).toBeCloseTo(1, 1);

  await page.getByRole('button', { name: 'Back to the story' }).click();
  expect(await picture(page)).toEqual(before);
});

test('the hand cannot leave the data', { tag: '@long' }, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/'], `#${steps[1]?.id}`); // the opening has no map to take
  await takeMap(page);
  for (const [button, times] of [
    ['Zoom out', 8],
    ['Move west', 12],
    ['Move north', 12],
  ] as const)
    await press(page, button, times);
  const bounds = await page.evaluate(() => {
    const all = window.inspect?.map()?.getBounds();
    return [all?.getWest() ?? 0, all?.getSouth() ?? 0, all?.getEast() ?? 0, all?.getNorth() ?? 0];
  });
  expect(bounds[0]).toBeGreaterThanOrEqual(-23.001);
  expect(bounds[3]).toBeLessThanOrEqual(76.001);
  await press(page, 'Zoom in', 30);
  expect((await camera(page)).zoom).toBeLessThanOrEqual(10.001);
});

test('the marks of points are buttons that say what they do: they open what is known and said of the place', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#flight');
  const buttons = page.locator('.mark-button:visible');
  await expect(buttons).toHaveCount(3);
  for (const button of await buttons.all()) {
    const place = (await button.getAttribute('data-place')) ?? '';
    expect(place).toMatch(/^(minsk|erbil|baghdad)$/);
    await expect(button).toHaveAccessibleName(
      `${shown.places[place]?.name}: how well it is known, and what is said of it`,
    );
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const erbil = page.locator('.mark-button[data-place="erbil"]');
  await erbil.focus();
  await expect(page.locator('#flight a.place[data-place="erbil"]').first()).toHaveClass(/is-highlighted/);
  const place = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Erbil' });
  await expect(card).toContainText('a town, no closer');
  await expect(page.locator('#map .mark.is-highlighted[data-place="erbil"]'), 'it stays lit').toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(erbil).toBeFocused();
  await page.locator('#flight a.place', { hasText: 'Erbil' }).first().click();
  await expect(card, 'the same from the text').toContainText('a town, no closer');
  await card.locator('summary').click();
  await expect(card.getByRole('link', { name: heading('returned') })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
});

test('areas, stretches and countries are buttons in the list beside the map, with a live map or without', async ({
  page,
  site,
}) => {
  await page.goto(`${site['/']}?inspect&static#warehouse`);
  await ready(page);
  await page.getByRole('button', { name: 'Key', exact: true }).click();
  const table = page.getByRole('table', { name: 'On the map now' });
  await expect(table).toBeVisible();
  const shown = await page.evaluate(() => {
    const at = window.inspect?.plan().steps.findIndex(({ id }) => id === 'warehouse') ?? -1;
    const layers = Object.keys(window.inspect?.plan().steps[at]?.layers ?? {});
    const { shapes, marks, emphasis } = window.inspect?.plan() ?? {};
    return layers.flatMap((id) => shapes?.get(id)?.places ?? marks?.get(id)?.place ?? emphasis?.get(id)?.place ?? [])
      .length;
  });
  expect(shown).toBeGreaterThan(1);
  await expect(table.locator('tbody tr')).toHaveCount(shown);
  const name = table.getByRole('button').first();
  const called = (await name.textContent())?.trim() ?? '';
  await name.click();
  await expect(page.getByRole('dialog', { name: called })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-step', 'warehouse');
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

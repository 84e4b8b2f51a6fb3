import type { Page } from '@playwright/test';
import { HATCHED_FROM } from '../../src/core/picture/features.ts';
import { DARK } from '../../src/core/theme/dark.ts';
import { LIGHT } from '../../src/core/theme/light.ts';
import { type Theme, voiceName } from '../../src/core/theme/theme.ts';
import { theStory } from '../the-story.ts';
import { atRest, dressed, expect, ready, some, test } from './site.ts';

// The key under the map, and what opens from it.

const steps = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);

async function seek(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => window.inspect?.seek(to), id);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)))); // measured after a paint
}

async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?inspect&static`);
  await ready(page);
  await dressed(page);
}

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

for (const theme of [LIGHT, DARK] satisfies Theme[])
  test(`each step’s shapes have the very colours in the key that its map draws them in, in the ${theme.name} theme`, {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: theme.scheme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await begin(page, site['/']);
    const colours = Object.fromEntries(theStory().voices.map(({ id, colour }) => [id, rgb(theme[voiceName(colour)])]));
    let checked = 0;
    for (const id of await steps(page)) {
      await seek(page, id);
      const { drawn, told } = await page.evaluate(
        ({ step, ink, of, hatched }) => {
          const plan = window.inspect?.plan();
          const planned = plan?.steps.find((one) => one.id === step);
          const shapes = Object.keys(planned?.layers ?? {})
            .flatMap((layer) => plan?.shapes.get(layer) ?? [])
            .filter(({ precision }) => precision !== 'area' || (planned?.camera.zoom ?? 0) >= hatched);
          const key = document.querySelectorAll('.key > .key-list :is(.swatch-stretch, .swatch-area, .swatch-along)');
          return {
            drawn: shapes.map(({ voices }) => (voices.length === 0 ? ink : voices.map((one) => of[one]).join())),
            told: [...key].map((swatch) =>
              [
                ...new Set(
                  [...swatch.querySelectorAll('[stroke-opacity] > *')].map((part) => getComputedStyle(part).stroke),
                ),
              ].join(),
            ),
          };
        },
        { step: id, ink: rgb(theme.ink), of: colours, hatched: HATCHED_FROM },
      );
      expect(new Set(told), id).toEqual(new Set(drawn));
      checked += drawn.length;
    }
    expect(checked).toBeGreaterThan(5);
  });

for (const [width, height] of some(
  [
    [1440, 900],
    [390, 844],
    [320, 568],
    [1024, 768],
    [844, 390],
    [2560, 1440],
  ] as const,
  (_size, index) => index < 3,
))
  test(`the key’s line shows entries whole or not at all, and says how many it leaves out, at ${width}×${height}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await begin(page, site['/']);
    const look = async (id: string): Promise<void> => {
      const { cut, shown, more, over, onAxis } = await page.evaluate(() => {
        const list = document.querySelector('.key > .key-list');
        if (list === null) throw new Error('no key');
        const room = list.getBoundingClientRect();
        const buttons = [...document.querySelectorAll('.foot > * > .chip-button, .key-tools > *')].map((one) =>
          one.getBoundingClientRect(),
        );
        const seen = [...list.children].filter((entry) => getComputedStyle(entry).visibility === 'visible');
        const boxes = seen.map((entry) => entry.getBoundingClientRect());
        return {
          cut: boxes.filter((box) => box.right > room.right + 1 || box.bottom > room.bottom + 1).length,
          over: boxes.filter((box) =>
            buttons.some(
              (button) =>
                button.width > 0 &&
                box.left < button.right &&
                button.left < box.right &&
                box.top < button.bottom &&
                button.top < box.bottom,
            ),
          ).length,
          onAxis: [...document.querySelectorAll('.key-tools > :not(:empty)')].filter((tool) => {
            const [one, axis] = [
              tool.getBoundingClientRect(),
              document.querySelector('.axis')?.getBoundingClientRect(),
            ];
            return (
              axis !== undefined && one.bottom > axis.top + 1 && axis.bottom > one.top + 1 && one.left < axis.right
            );
          }).length,
          shown: seen.length,
          more: list.children.length - seen.length,
        };
      });
      expect(cut, `${id}: cut off`).toBe(0);
      expect(over, `${id}: under a button`).toBe(0);
      expect(onAxis, `${id}: on the axis`).toBe(0);
      expect(shown, `${id}: entries`).toBeGreaterThan(0);
      expect(await page.locator('.key-more').textContent(), id).toBe(more === 0 ? '' : `and ${more} more`);
    };
    for (const id of (await steps(page)).slice(1, -1)) {
      await seek(page, id);
      await expect(() => look(id)).toPass({ timeout: 5000 }); // measured after a paint
    }
  });

for (const [width, height] of some(
  [
    [1440, 900],
    [390, 844],
    [360, 225],
    [844, 390],
  ] as const,
  (_size, index) => index < 3,
))
  test(`what is opened from the key lies on no part of the map, and goes with Esc and with the step, at ${width}×${height}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await begin(page, site['/']);
    const isFlat = height < 300; // there the map scrolls away with the text, and stands beside no step but the first
    for (const name of isFlat ? [/^Key$/] : [/^Key$/, /^According to/]) {
      const button = page.getByRole('button', { name });
      const here = async (): Promise<void> => {
        if (!isFlat) return seek(page, 'flight');
        await button.scrollIntoViewIfNeeded();
        return atRest(page);
      };
      await here();
      await button.click();
      const sheet = page.locator('.sheet:visible');
      await expect(sheet).toHaveCount(1);
      if (name.source === '^Key$') await expect(sheet.getByRole('table')).toBeVisible();
      else await expect(sheet.getByRole('combobox')).toBeVisible();
      const hidden = await page.evaluate(() => {
        const over = document.querySelector('.sheet:not([hidden])')?.getBoundingClientRect();
        const map = document.querySelector('.map-box')?.getBoundingClientRect();
        if (over === undefined || map === undefined) throw new Error('no sheet or no map');
        const across = Math.min(over.right, map.right) - Math.max(over.left, map.left);
        const down = Math.min(over.bottom, map.bottom) - Math.max(over.top, map.top);
        return across > 0.5 && down > 0.5;
      });
      expect(hidden, 'the map is whole').toBe(false);
      await button.click({ trial: true }); // it is not covered either
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(button).toBeFocused();
      await button.click();
      await expect(sheet).toHaveCount(1);
      await seek(page, 'warehouse');
      await expect(sheet).toHaveCount(0);
      await here();
      await expect(sheet, 'back at the step').toHaveCount(0);
    }
  });

test('one sheet is open at a time, and the choice of a side keeps off the opening', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, site['/']);
  const choice = page.getByRole('button', { name: /^According to/ });
  await expect(choice).toBeHidden();
  await seek(page, 'flight');
  await expect(choice).toBeVisible();
  await page.getByRole('button', { name: 'Key', exact: true }).click();
  await choice.click();
  await expect(page.locator('.sheet:visible')).toHaveCount(1);
  await expect(page.getByLabel('The map according to')).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the menu shows theme, motion, sharing, citing and its way out at once, at ${width}×${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await begin(page, site['/']);
    await seek(page, 'flight');
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('dialog', { name: 'Menu' });
    for (const part of [
      menu.getByRole('radio', { name: 'Dark' }),
      menu.getByRole('radio', { name: 'Cuts' }),
      menu.getByRole('textbox', { name: 'Link to this step' }),
      menu.getByRole('link', { name: 'Cite this step' }),
      menu.getByRole('button', { name: 'Close' }),
      menu.getByText('Contents', { exact: true }),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
  });

test('on a phone the map bears one button', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, site['/']);
  await seek(page, 'flight');
  const pressable = await page.locator('.map-box :is(button, a, select):visible').evaluateAll((all) =>
    all.flatMap((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return one === hit || one.contains(hit) ? [one.textContent] : [];
    }),
  );
  expect(pressable).toEqual(['Menu']);
});

for (const [device, size] of some(
  [
    ['desk', { width: 1280, height: 800 }],
    ['phone', { width: 390, height: 844 }],
  ] as const,
  ([name]) => name === 'phone',
))
  test(`a day of the time axis leads to the step that tells of it on a ${device}, where it is named while it is touched`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await begin(page, site['/']);
    await seek(page, 'flight');
    const days = page.locator('.axis-days');
    if (device === 'phone') await expect(days).toHaveCSS('opacity', '0');
    await page.locator('.axis').hover();
    await expect(days).toHaveCSS('opacity', '1');
    const day = days.getByRole('link', { name: /^Wed 17 Nov: go to / });
    const to = (await day.getAttribute('href'))?.slice(1) ?? '';
    await day.click();
    await expect(page.locator('html')).toHaveAttribute('data-step', to);
    await expect(page.locator(`#${to} .step-date`)).toContainText('17 November');
  });

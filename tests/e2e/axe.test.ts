import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, goLive, ready, test } from './site.ts';

// What a machine can find of what keeps people out: axe-core over every face of the site. Without scripts it cannot run;
// the step's page and the handout, which need none, stand for that.

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Engine = typeof axe;

/** What is wrong with the page as it stands, a line for each; `within` looks at a part of it alone. */
async function wrongs(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ part, values }) => {
      const { axe } = window as unknown as { axe: Engine };
      const { violations } = await axe.run(part, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { part: within, values: TAGS },
  );
}

const seek = (page: Page, step: string): Promise<void> =>
  page.evaluate(async (id) => {
    window.inspect?.seek(id);
    await window.inspect?.settled();
  }, step);

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

for (const [colours, media] of Object.entries(COLOURS))
  for (const [device, size] of Object.entries(SIZES)) {
    test(`nothing that axe knows of is wrong with the pages in ${colours} on a ${device}`, async ({ page, site }) => {
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      await page.goto(`${site['/']}?inspect&static`);
      await ready(page);
      expect(await wrongs(page), 'the story with stills').toEqual([]);
      await page.evaluate(() => window.inspect?.seek('flight'));
      expect(await wrongs(page, '#map-column'), 'what stands beside a step').toEqual([]);
      expect(await wrongs(page, '#flight'), 'a step').toEqual([]);
      await page.getByRole('button', { name: 'Key', exact: true }).click();
      expect(await wrongs(page, '#map-column'), 'the key, opened').toEqual([]);
      await page.getByRole('button', { name: 'Key', exact: true }).click();
      await page.locator('.control-contents').click();
      expect(await wrongs(page, 'dialog'), 'the menu').toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.inspect?.seek('sources'));
      expect(await wrongs(page, '#sources'), 'the sources').toEqual([]);
      for (const path of ['step/flight/?page', 'handout/']) {
        await page.goto(`${site['/']}${path}`);
        expect(await wrongs(page), path).toEqual([]);
      }
    });

    test(`nor with the live map, the story’s and the reader’s, in ${colours} on a ${device}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      await page.goto(`${site['/']}?inspect#flight`);
      await goLive(page);
      await seek(page, 'flight');
      expect(await wrongs(page, '#map-column'), 'the story holds the map').toEqual([]);
      await page.getByRole('button', { name: 'Move the map' }).click();
      expect(await wrongs(page, '#map-column'), 'the reader holds the map').toEqual([]);
    });
  }

test('nor with what goes on paper', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['?static', 'step/flight/?page', 'handout/']) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    expect(await wrongs(page), path).toEqual([]);
  }
});

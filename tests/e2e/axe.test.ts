import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, goLive, LONG, ready, test } from './site.ts';

// What a machine can find of what keeps people out: axe-core over every face of the site. Without scripts it cannot run;
// the step's page and the handout, which need none, stand for that.

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that ask for colours: of the same page in others, nothing else can differ. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** The part that is looked at; else the whole page. */
  readonly within?: string;
  readonly rules?: readonly string[];
  /** Rules that have no meaning there. */
  readonly but?: readonly string[];
}

/** What is wrong with the page as it stands, a line for each. */
async function wrongs(page: Page, { within = 'html', rules, but = [] }: Look = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE); // which no policy forbids
  return page.evaluate(
    async ({ part, values, tags, off }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run(part, {
        runOnly: values === null ? { type: 'tag', values: tags } : { type: 'rule', values },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { part: within, values: rules === undefined ? null : [...rules], tags: TAGS, off: [...but] },
  );
}

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Nothing is wrong with the page, in any colours. */
async function expectNoWrongs(page: Page, what: string, within = 'html'): Promise<void> {
  for (const [colours, media] of Object.entries(COLOURS)) {
    await page.emulateMedia(media);
    const look = colours === 'light' ? { within } : { within, rules: OF_COLOUR };
    expect.soft(await wrongs(page, look), `${what}, ${colours}`).toEqual([]);
  }
  await page.emulateMedia(COLOURS.light);
}

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

for (const [device, size] of Object.entries(SIZES)) {
  test(`axe finds nothing wrong with the story told with stills on a ${device}`, async ({ page, site }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static`);
    await ready(page);
    await expectNoWrongs(page, 'the opening, and all the text');
    await page.locator('.control-contents').click();
    await expectNoWrongs(page, 'the menu', 'dialog');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.inspect?.seek('flight'));
    expect(await wrongs(page, { within: '#map-column' }), 'beside a step').toEqual([]);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await expectNoWrongs(page, 'the key', '#map-column');
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.evaluate(() => window.inspect?.seek('sources'));
    expect(await wrongs(page, { within: '#map-column' }), 'beside the sources').toEqual([]);
  });

  if (device !== 'desk' && !LONG) continue; // the rest is alike on both

  test(`axe finds nothing wrong with the story told with the map on a ${device}`, async ({ page, site }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect#flight`);
    await goLive(page);
    const within = '#map-column';
    expect(await wrongs(page, { within }), 'in the story’s hand').toEqual([]);
    await page.getByRole('button', { name: 'Move the map' }).click();
    expect(await wrongs(page, { within }), 'in the reader’s hand').toEqual([]);
    for (const colours of ['dark', 'forced colours'] as const) {
      await page.emulateMedia(COLOURS[colours]);
      expect(await wrongs(page, { within, rules: OF_COLOUR }), colours).toEqual([]);
    }
  });

  test(`axe finds nothing wrong with the other pages on a ${device}`, async ({ page, site }) => {
    await page.setViewportSize(size);
    for (const path of ['step/flight/?page', 'handout/', 'accounts/', 'explore/?static', 'data/', 'data/fact-sheet/']) {
      await page.goto(`${site['/']}${path}`);
      await expectNoWrongs(page, path);
    }
  });
}

test('axe finds nothing wrong with what goes on paper', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['?static', 'step/flight/?page', 'handout/', 'data/', 'data/fact-sheet/']) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    expect.soft(await wrongs(page, { but: ['target-size'] }), path).toEqual([]); // nobody presses paper
  }
});

import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { typographic } from '../../src/core/language/typography.ts';
import { exportPath } from '../../src/core/still/crops.ts';
import { theStory } from '../the-story.ts';
import { readPdf } from './pdf-text.ts';
import { atRest, expect, ready, test, watch } from './site.ts';

// A browser that draws no map: the reader is told once, and has every step's picture, the keys, and paper.

const story = theStory();
const ids = story.steps.map(({ id }) => id);
const headings = story.steps.map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: false,
    args: ['--disable-3d-apis'],
  });
});
test.afterAll(() => browser.close());

async function stillOf(page: Page, step: string): Promise<void> {
  await page.waitForFunction((id) => {
    const shown = document.querySelector<HTMLImageElement>('#still img');
    return shown?.complete && shown.naturalWidth > 0 && new URL(shown.currentSrc).pathname.includes(`/${id}.`);
  }, step);
}

test('without WebGL the reader is told once, and every step has its still, in words too', async ({ site }) => {
  const page = await browser.newPage();
  const { errors } = watch(page);
  await page.goto(`${site['/']}?inspect`);
  await ready(page);
  const message = page.locator('#map-message');
  await expect(message).toBeHidden(); // who has not touched anything misses nothing
  await page.mouse.wheel(0, 40);
  await expect(message).toBeVisible();
  await expect(message).toHaveText(/\w/);
  await message.getByRole('button').click();
  await expect(message).toBeHidden();
  const alts = new Set<string>();
  for (const id of ids.slice(0, -1)) {
    await page.evaluate((step) => window.inspect?.seek(step), id);
    await stillOf(page, id);
    alts.add((await page.locator('#still img').getAttribute('alt')) ?? '');
    await expect(message).toBeHidden();
  }
  expect(alts.size).toBe(ids.length - 1);
  for (const alt of alts) expect(alt.length).toBeGreaterThan(20);
  await page.evaluate(() => window.inspect?.start()); // whoever asks again is not told again
  await expect(message).toBeHidden();
  expect(errors).toEqual([]);
  await page.close();
});

test('without WebGL the keys lead through the story, and the still goes along', { tag: '@long' }, async ({ site }) => {
  const page = await browser.newPage();
  const { errors } = watch(page);
  await page.goto(`${site['/']}?inspect`);
  await ready(page);
  await stillOf(page, ids[0] ?? '');
  await page.screenshot(); // painted: before that the browser may keep a key for later
  const shown: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    const before = await page.evaluate(() => window.scrollY);
    await expect(async () => {
      await page.keyboard.press('PageDown'); // a browser that is busy may lose one
      await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 5000 }).toBeGreaterThan(before);
    }).toPass({ timeout: 30_000 });
    await atRest(page);
    const step = await page.evaluate(() => document.documentElement.dataset['step'] ?? '');
    if (shown.at(-1) !== step) shown.push(step);
  }
  expect(shown.length).toBeGreaterThan(3);
  expect(shown).toEqual(ids.filter((id) => shown.includes(id))); // in order, and none twice
  await stillOf(page, shown.at(-1) ?? '');
  expect(errors).toEqual([]);
  await page.close();
});

test('without WebGL paper has every heading and every picture', { tag: '@long' }, async ({ site }) => {
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('response', (response) => {
    if (response.ok()) asked.add(new URL(response.url()).pathname.slice(1));
  });
  await page.goto(site['/'], { waitUntil: 'load' });
  const { pages, outline } = readPdf(
    await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }),
  );
  expect(outline.filter((title) => headings.includes(title))).toEqual(headings);
  expect(pages.length).toBeGreaterThan(10);
  const sheets = ids.slice(0, -1).map((id) => exportPath(id, 'paper', 'svg'));
  expect(sheets.filter((path) => !asked.has(path))).toEqual([]); // fetched for the print, with no help
  await page.emulateMedia({ media: 'print' });
  const drawn = await page
    .locator('.paper-picture')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.map(({ complete, naturalWidth, width, alt }) => complete && naturalWidth > 0 && width > 300 && alt !== ''),
    );
  expect(drawn).toEqual(sheets.map(() => true));
  await page.close();
});

import { readFileSync } from 'node:fs';
import { typographic } from '../../src/core/language/typography.ts';
import { theStory } from '../the-story.ts';
import { readPdf } from './pdf-text.ts';
import { BASES, expect, test, watch } from './site.ts';

const story = theStory();
const unspaced = (text: string): string => text.replace(/\s/g, '');

for (const base of BASES)
  test(`every file of the data is there to download at ${base}, as it is committed, without scripts`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { errors, foreign } = watch(page);
    await page.goto(`${site[base]}data/`);
    const names = await page.locator('a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const response = await page.request.get(`${site[base]}data/${name}`);
      expect(response.status(), name ?? '').toBe(200);
      expect((await response.body()).equals(readFileSync(`public/data/${name}`)), name ?? '').toBe(true);
    }
    await page.getByRole('link', { name: /^Fact sheet/ }).click();
    await expect(page).toHaveURL(`${site[base]}data/fact-sheet/`);
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });

test('a table wider than a phone scrolls by itself, by key as well, and the page does not', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site['/']}data/`);
  const table = page.getByRole('region', { name: 'Files to download' });
  await table.focus();
  await expect(table).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the fact sheet on paper has every step, and no heading at the end of a page', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.goto(`${site['/']}data/fact-sheet/`, { waitUntil: 'load' });
  const headings = await page.locator('h2, h3').allTextContents();
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
  const { pages, outline } = readPdf(printed);
  const steps = story.steps.slice(1).map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));
  expect(outline.filter((title) => steps.includes(title))).toEqual(steps);
  expect(pages.length).toBeGreaterThan(10);
  for (const [index, text] of pages.entries()) {
    const number = `${index + 1}/${pages.length}`;
    expect(text).toContain(number);
    const words = text.replace(number, '');
    for (const heading of headings) expect(words.endsWith(unspaced(heading)), `page ${number}: ${heading}`).toBe(false);
  }
});

test('no sentence of the fact sheet is parted from its claims by the end of a page', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site['/']}data/fact-sheet/`, { waitUntil: 'load' });
  const rules = await page
    .locator('.check > li')
    .evaluateAll((all) => all.map((item) => [getComputedStyle(item).breakInside, item.getBoundingClientRect().height]));
  expect(rules.length).toBeGreaterThan(200);
  const A4 = 1122; // pixels
  for (const [rule, height] of rules) {
    expect(rule).toBe('avoid');
    expect(height).toBeLessThan(A4 / 2);
  }
});

test('on sheets of either size the tables of the data go on from page to page, and leave none half empty', async ({
  page,
  site,
}) => {
  await page.goto(`${site['/']}data/`);
  for (const format of ['A4', 'Letter']) {
    const { pages } = readPdf(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, words] of pages.slice(0, -1).entries())
      expect(words.length, `page ${index + 1} on ${format}`).toBeGreaterThan(1000); // letters: a whole one has 1500
  }
});

import type { Page } from '@playwright/test';
import { typographic } from '../../src/core/language/typography.ts';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { readPdf } from './pdf-text.ts';
import { BASES, expect, some, test, watch } from './site.ts';

const story = theStory();
const headings = story.steps.map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));
const headingOf = (id: string): string => headings[story.steps.findIndex((step) => step.id === id)] ?? id;
const unspaced = (text: string): string => text.replace(/\s/g, '');

for (const base of BASES) {
  test(`a step's page is whole without scripts at ${base}, and every link of it within the site is answered`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { errors, foreign } = watch(page);
    const failed: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) failed.push(response.url());
    });
    await page.goto(`${site[base]}step/flight/`);
    expect(page.url()).toBe(`${site[base]}step/flight/`);
    await expect(page.locator('h1')).toHaveText(headingOf('flight'));
    await expect(page.locator('.chart-strip')).toBeVisible();
    await expect(page.locator('.claim-entry')).not.toHaveCount(0);
    const picture = page.locator('.still picture img');
    await expect(picture).toHaveAttribute('alt', /\w/);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const links = await page.locator('a').evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    for (const url of new Set(
      links.map((link) => link.replace(/#.*/, '')).filter((link) => link.startsWith(site[base])),
    ))
      expect((await page.request.get(url)).status(), url).toBe(200);
    expect([errors, foreign, failed]).toEqual([[], [], []]);
    await context.close();
  });

  test(`with scripts a step's page goes on to the story at ${base}, but for our own links to it`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site[base]}step/flight/`);
    await page.waitForURL(`${site[base]}#flight`);
    for (const stays of ['step/flight/#cite', 'step/flight/?page']) {
      await page.goto('about:blank');
      await page.goto(`${site[base]}${stays}`, { waitUntil: 'load' });
      expect(page.url()).toBe(`${site[base]}${stays}`);
    }
    await page.locator('.neighbour-next a').click();
    const next = story.steps[story.steps.findIndex(({ id }) => id === 'flight') + 1]?.id ?? '';
    await page.waitForURL(`${site[base]}step/${next}/`, { waitUntil: 'load' });
    await expect(page.locator('h1')).toHaveText(headingOf(next));
  });
}

/** What a reader gets who prints: the page as it stands, with no help from a test. */
async function printed(page: Page, url: string): Promise<ReturnType<typeof readPdf>> {
  await page.goto(url, { waitUntil: 'load' });
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }));
}

for (const path of some(['', 'handout/'] as const, (each) => each === '')) {
  test(`on paper, /${path} has the heading of every step once, in order, and all that belongs to it`, async ({
    page,
    site,
  }) => {
    const { pages, outline } = await printed(page, `${site['/']}${path}`);
    expect(outline.filter((title) => headings.includes(title))).toEqual(headings);
    const text = pages.join('');
    const places = headings.map((heading) => text.indexOf(unspaced(heading)));
    expect(places).not.toContain(-1);
    for (const { chart, id } of story.steps)
      if (chart !== null) expect(text, id).toContain(unspaced(typographic(inEnglish(chart.title), 'en')));
    for (const [index, words] of pages.entries()) expect(words).toContain(`${index + 1}/${pages.length}`);
    for (const { label } of story.sources) expect(text).toContain(unspaced(typographic(inEnglish(label), 'en')));
  });
}

test('a table that is wider than the page has a shadow at the edge where it goes on, and keys move it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site['/']}accounts/`);
  const table = page.getByRole('region', { name: /^Statements by the speakers of each side/ });
  await table.scrollIntoViewIfNeeded();
  const box = await table.boundingBox();
  if (box === null) throw new Error('no table');
  /** Whether the table's own paper is seen at an edge, between two rules. */
  const isPlain = async (x: number): Promise<boolean> => {
    const strip = { x: box.x + x, y: box.y + 4, width: 2, height: 2 };
    const paper = { x: box.x + box.width + 4, y: box.y + 4, width: 2, height: 2 };
    return (await page.screenshot({ clip: strip })).equals(await page.screenshot({ clip: paper }));
  };
  const [left, right] = [0, box.width - 2];
  expect([await isPlain(left), await isPlain(right)], 'at its beginning').toEqual([true, false]);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(10);
  await table.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect([await isPlain(left), await isPlain(right)], 'at its end').toEqual([false, true]);
});

import type { Page } from '@playwright/test';
import { PREPARE_PATH } from '../../src/core/pack/contents.ts';
import { WHERE_PATH } from '../../src/core/quiz/where.ts';
import { hasSpeakerNotes } from '../../src/core/teaching.ts';
import { classPages } from '../../src/pages/class/render.tsx';
import { theTeaching } from '../the-story.ts';
import { readPdf } from './pdf-text.ts';
import { expect, LONG, some, test, watch } from './site.ts';

const teaching = theTeaching();
const paths = classPages(teaching).flatMap(({ path }) => (path === WHERE_PATH ? [] : [path])); // that one is played
const ONE_SHEET = /\/(overview|colleague)\/$|\/exercise\//;
const unspaced = (text: string): string => text.replace(/\s/g, '');

/** The words of each paragraph, item and cell that paper has too; numbers in the margin are drawn apart, nothing is skipped on it. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('main :is(p, .texts li, .check > li, td):not(.screen-only, .screen-only *)').evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.entry-number, .notice a')) number.remove();
      return (copy.firstElementChild?.tagName === 'P' ? copy.firstElementChild : copy).textContent ?? '';
    }),
  );

test('the pages for class are whole on paper: each heading once and in order, pages numbered, what promises it on one sheet', {
  tag: '@long',
}, async ({ page, site }) => {
  expect(hasSpeakerNotes(teaching)).toBe(true);
  for (const path of paths) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    const headings = await page.locator('h1, h2, h3').allTextContents();
    const printed = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }));
    expect(printed.outline.map(unspaced), path).toEqual(headings.map(unspaced));
    for (const heading of headings)
      expect(
        printed.pages.some((words) => words.includes(unspaced(heading))),
        `torn in ${path}: ${heading}`,
      ).toBe(true);
    const text = printed.pages.join('');
    for (const words of await wordsOf(page)) expect(text, path).toContain(unspaced(words).slice(0, 60));
    for (const words of await page.locator('main :is(.screen-only, .notice a)').allTextContents())
      expect(text, path).not.toContain(unspaced(words).slice(0, 60));
    for (const [index, words] of printed.pages.entries())
      expect(words, path).toContain(`${index + 1}/${printed.pages.length}`);
  }
});

test('on sheets of either size what promises it is on one, and no last page has the credit alone', async ({
  page,
  site,
}) => {
  for (const path of some([...paths, PREPARE_PATH], (_, index) => index % 3 === 0)) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    const credit = unspaced((await page.locator('.document-foot > p').first().textContent()) ?? '');
    expect(credit.length).toBeGreaterThan(40);
    for (const format of ['A4', 'Letter']) {
      const { pages } = readPdf(await page.pdf({ format, preferCSSPageSize: true }));
      if (ONE_SHEET.test(path)) expect(pages.length, `${path} on ${format}`).toBe(1);
      const rest = pages.at(-1)?.replace(credit, '') ?? '';
      expect(rest.length, `the last page of ${path} on ${format}`).toBeGreaterThan(80);
    }
  }
});

test('no last page of the accounts, or of the quiz as it is without scripts, is left with a line or two', async ({
  browser,
  site,
}) => {
  test.skip(!LONG, 'it prints ninety sheets');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [WHERE_PATH, 'accounts/']) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    for (const format of ['A4', 'Letter']) {
      const { pages } = readPdf(await page.pdf({ format, preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.at(-1)?.length, `the last page of ${path} on ${format}`).toBeGreaterThan(300); // letters: six lines
    }
  }
  await context.close();
});

test('each card of group work has sheets of its own', async ({ page, site }) => {
  await page.goto(`${site['/']}class/group/`, { waitUntil: 'load' });
  const cards = (await page.locator('section[id^="role-"] > h2').allTextContents()).map(unspaced);
  expect(cards.length).toBeGreaterThan(3);
  const { pages } = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const begun = pages.map((words) => cards.filter((card) => words.includes(card)));
  expect(begun.flat()).toEqual(cards);
  expect(begun.filter((some) => some.length > 1)).toEqual([]);
  for (const word of ['Howworkisjudged', 'Wordsofthestory'])
    expect(begun[pages.findIndex((words) => words.includes(word))], word).toEqual([]);
});

test('the pages for class need no script, and stand in a phone without a scroll to the side', { tag: '@long' }, async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const { errors, foreign } = watch(page);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  for (const path of paths) {
    await page.goto(`${site['/a/b/']}${path}`, { waitUntil: 'load' });
    await expect(page.locator('h1')).toBeVisible();
    const { width } = (await page.locator('body').boundingBox()) ?? { width: 0 };
    expect(width, path).toBeLessThanOrEqual(390);
    for (const part of await page.locator('main > *, .document-head, .document-foot').all()) {
      const box = await part.boundingBox();
      if (box !== null) expect(box.x + box.width, path).toBeLessThanOrEqual(391);
    }
    for (const image of await page.locator('img').all())
      expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth), path).toBeGreaterThan(0);
  }
  expect([errors, foreign, failed]).toEqual([[], [], []]);
  await context.close();
});

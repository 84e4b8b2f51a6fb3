import type { Locator, Page } from '@playwright/test';
import { theStory } from '../the-story.ts';
import { visit } from './every-page.ts';
import { test as base, expect, ready, watch } from './site.ts';

// A browser's translator takes each text node out and puts elements with a text of its own there. Whatever a page writes
// afterwards must stand once, and nothing of before beside it.

/** A page of another browser: windows of one follow each other. */
const test = base.extend<{ readonly apart: Page }>({
  apart: async ({ browser }, use) => {
    const context = await browser.newContext();
    await use(await context.newPage());
    await context.close();
  },
});

const ids = theStory().steps.map(({ id }) => id);
const MARK = '\u2060'; // what is translated has it: it takes no room, and lines break as they did

/** Translates what there is, as Google's does: text nodes are replaced by two elements, but where the page forbids it. */
const translate = (page: Page): Promise<number> =>
  page.evaluate((mark) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    let count = 0;
    for (const text of texts) {
      const host = text.parentElement;
      if (host === null || text.data.trim() === '' || !host.translate || host.closest('script, style, svg, option'))
        continue;
      if (text.data.includes(mark)) continue;
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).append(`${mark}${text.data}`);
      text.replaceWith(outer);
      count += 1;
    }
    return count;
  }, MARK);

const plain = (text: string | null): string => (text ?? '').replaceAll(MARK, '').replaceAll('\u00a0', ' ').trim();
const textsOf = async (parts: Locator): Promise<readonly string[]> => (await parts.allTextContents()).map(plain);

let texts = 0;
test.afterAll(() => console.log(`translated: ${texts} texts`));

/** Does the same on a page that is translated after each action, and on one that is not: they say the same. */
async function alike(
  page: Page,
  apart: Page,
  url: string,
  said: string,
  actions: readonly ((page: Page) => Promise<void>)[],
  opened: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { errors } = watch(page);
  for (const each of [page, apart]) {
    await visit(each, url);
    await opened(each);
  }
  texts += await translate(page);
  for (const [index, act] of actions.entries()) {
    await act(apart);
    await act(page);
    const wanted = await textsOf(apart.locator(said));
    await expect.poll(() => textsOf(page.locator(said)), `after action ${index}`).toEqual(wanted);
    texts += await translate(page);
    expect(await textsOf(page.locator(said)), `translated after action ${index}`).toEqual(wanted);
  }
  expect(errors).toEqual([]);
}

const seek =
  (to: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((place) => window.inspect?.seek(place), to);
    await expect(page.locator('html')).toHaveAttribute('data-step', to);
  };

test('the reader’s page goes on: key, progress, contents and the sides', { tag: '@long' }, async ({
  page,
  apart,
  site,
}) => {
  await alike(
    page,
    apart,
    `${site['/']}?inspect&static`,
    '.running-head, .key-list, .key-button, .contents header, .contents-moves, #according, .menu-steps',
    [
      (each) => each.locator('.key-button').click({ force: true }),
      seek(ids[3] ?? ''),
      (each) => each.locator('.key-button').click(),
      seek(ids[8] ?? ''),
      seek(ids[5] ?? ''),
    ],
    async (each) => {
      await ready(each);
      await seek(ids[2] ?? '')(each);
    },
  );
});

test('the list of all events goes on: what is chosen, how many are left', { tag: '@long' }, async ({
  page,
  apart,
  site,
}) => {
  const choose = (list: number, index: number) => async (each: Page) => {
    await each.locator('.filters select').nth(list).selectOption({ index });
  };
  await alike(
    page,
    apart,
    `${site['/']}explore/?static`,
    '.filters-said, .filters > label, .key, .event-day:visible h2',
    [choose(0, 1), choose(2, 2), choose(0, 0), (each) => each.locator('.filters button').click()],
    (each) => each.locator('.filters').waitFor(),
  );
});

test('the builder shows the words and the snippet of the form that is chosen', async ({ page, apart, site }) => {
  const pick = (value: number) => async (each: Page) => {
    await each.locator('#builder .choice').first().locator('input').nth(value).check();
  };
  await alike(
    page,
    apart,
    `${site['/']}embed/`,
    '#builder section > p, #builder legend, #builder label, #builder code',
    [pick(1), pick(3), pick(2), pick(0), pick(3), pick(1)],
    (each) => each.locator('#builder .choice').first().waitFor(),
  );
  expect(await page.locator('#builder code').textContent(), 'a snippet is copied as it is').not.toContain(MARK);
});

test('the wall goes on: its number, its dialogs', { tag: '@long' }, async ({ page, apart, site }) => {
  const press = (key: string) => (each: Page) => each.keyboard.press(key);
  await alike(page, apart, `${site['/']}present/`, '#at, .present-dialog', [
    press('PageDown'),
    press('o'),
    press('Escape'),
    press('?'),
    press('Escape'),
  ]);
});

test('the speaker’s page goes on: where one is, what is next', { tag: '@long' }, async ({ page, apart, site }) => {
  for (const each of [page, apart]) await visit(each, `${site['/']}speaker/`);
  texts += await translate(page);
  for (const act of ['next', 'next', 'black', 'black', 'previous']) {
    for (const each of [page, apart]) await each.locator(`[data-act="${act}"]`).click();
    const wanted = await textsOf(apart.locator('#at, #next, #said'));
    expect(await textsOf(page.locator('#at, #next, #said')), act).toEqual(wanted);
    texts += await translate(page);
  }
});

test('a framed story goes on', async ({ page, apart, site }) => {
  const turn = (name: 'next' | 'back') => (each: Page) =>
    each
      .locator('.frame-bar button')
      .nth(name === 'next' ? 1 : 0)
      .click();
  for (const each of [page, apart]) await each.setViewportSize({ width: 900, height: 1000 });
  await alike(page, apart, `${site['/']}frame/`, '.frame-bar, .frame-step:visible', [
    turn('next'),
    turn('next'),
    turn('back'),
  ]);
});

test('“Where is …?” goes on: question, verdict, and the next question', { tag: '@long' }, async ({
  page,
  apart,
  site,
}) => {
  const press = (name: string) => (each: Page) =>
    each
      .locator('.where-buttons button')
      .filter({ hasText: new RegExp(`^${MARK}?${name}$`) })
      .click();
  await alike(page, apart, `${site['/']}class/where/`, '#where', [
    press('Show me'),
    press('Next'),
    press('It is here'),
    press('The whole way'),
    press('Show me'),
  ]);
});

test('what is copied, and what names a file or a field, is left as it is', async ({ page, site }) => {
  let count = 0;
  for (const path of ['embed/', 'data/', 'data/fact-sheet/', 'sources/', `step/${ids[8]}/?page`]) {
    await visit(page, `${site['/']}${path}`);
    await translate(page);
    const left = await page.locator('code, pre, .to-copy, .checksum, bdi').allTextContents();
    count += left.length;
    expect(
      left.filter((text) => text.includes(MARK)),
      path,
    ).toEqual([]);
  }
  console.log(`left as they are: ${count} codes, snippets and names`);
});

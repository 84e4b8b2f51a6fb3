import type { Page } from '@playwright/test';
import type { PlaceId } from '../../src/core/ids.ts';
import { WHERE_PATH } from '../../src/core/quiz/where.ts';
import { EN_WHERE } from '../../src/strings/where.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { expectNoWrongs } from './axe-wrongs.ts';
import { expect, SIZES, some, test, watch } from './site.ts';

// "Where is …?": places found on a map without names, by pointer, by keys alone, by ear, and without scripts.

const lists = theTeaching().where;
const { places } = theStory();

/** How well a place is known, as it is said with the answer. */
function knownOf(id: PlaceId): string {
  const precision = places.get(id)?.where.precision ?? 'unknown';
  if (precision === 'unknown') throw new Error(`${id}: expected a place that can be drawn`);
  return EN_WHERE.known[precision];
}

const map = (page: Page) => page.getByRole('application');
const verdict = (page: Page) => page.locator('.where-verdict');
const ask = (page: Page, of: string) => page.getByRole('heading', { name: `Where is ${of}?` });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Answers with the pointer at a place of the map, in parts of its width and height. */
async function pointAt(page: Page, x: number, y: number): Promise<void> {
  const box = await map(page).boundingBox();
  await map(page).click({ position: { x: (box?.width ?? 0) * x, y: (box?.height ?? 0) * y } });
  await press(page, 'It is here');
}

test('by pointer each place is asked for, judged and shown, and the end lists what was found', {
  tag: '@long',
}, async ({ page, site }) => {
  const { errors, foreign } = watch(page);
  await page.goto(`${site['/']}${WHERE_PATH}`);
  await expect(ask(page, 'the Poland–Belarus border')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body), 'the focus is left alone').toBe(true);
  await expect(verdict(page)).toBeEmpty();
  await pointAt(page, 0.05, 0.9);
  await expect(verdict(page)).toContainText(
    /^Not there: the Poland–Belarus border is \d+ km to the north-east of your cross\./,
  );
  await expect(page.locator('.where-lines')).toBeVisible();
  await expect(page.locator('.where-away')).toBeVisible();
  await press(page, 'Next');

  await expect(ask(page, 'Warsaw')).toBeVisible();
  await expect(page.locator('.where-lines')).toHaveCount(0);
  await press(page, 'Show me');
  await expect(verdict(page)).toContainText(/^The map shows Warsaw, \d+ km to the north-east of your cross\./);
  const mark = await page.locator('.where-point circle').first().boundingBox();
  await press(page, 'Next');
  await pointAt(page, 0.5, 0.5);
  await expect(verdict(page)).toContainText(/^Not there: Minsk is \d+ km to the north-east of your cross\./);
  for (const place of lists[0]?.places.slice(3) ?? []) {
    await press(page, 'Next');
    await press(page, 'Show me');
    await expect(verdict(page), 'how well it is known').toContainText(knownOf(place));
  }
  await press(page, 'Next');
  await expect(page.getByRole('heading', { name: 'What you found' })).toBeFocused();
  const found = page.locator('.texts li');
  await expect(found).toHaveCount(lists[0]?.places.length ?? 0);
  await expect(found.first()).toHaveText('the Poland–Belarus border: not there');
  await expect(found.nth(1)).toHaveText('Warsaw: shown');
  const link = found.nth(1).getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/^\.\.\/\.\.\/step\/[a-z0-9-]+\/$/);

  await press(page, 'Once more');
  await expect(ask(page, 'the Poland–Belarus border')).toBeVisible();
  await press(page, 'Show me');
  await press(page, 'Next');
  const box = await map(page).boundingBox();
  const [x, y] = [(mark?.x ?? 0) + (mark?.width ?? 0) / 2, (mark?.y ?? 0) + (mark?.height ?? 0) / 2];
  await map(page).click({ position: { x: x - (box?.x ?? 0), y: y - (box?.y ?? 0) } });
  await press(page, 'It is here');
  await expect(verdict(page)).toContainText('There it is: Warsaw.');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('by keys alone, without looking: the cross says where it is, Enter answers and goes on', async ({
  page,
  site,
}) => {
  await page.goto(`${site['/a/b/']}${WHERE_PATH}`);
  await map(page).focus();
  const spoken = page.getByRole('status').filter({ hasText: '°' });
  await page.keyboard.press('Shift+ArrowRight');
  await expect(spoken).toHaveText(/^\d+\.\d° north, \d+\.\d° east\.$/); // on which side of it one is would tell the border
  await expect(page.getByRole('button', { name: 'It is here' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('the Poland–Belarus border');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Next' })).toHaveAccessibleDescription(/the Poland–Belarus border/);
  await page.keyboard.press('Enter');
  await expect(ask(page, 'Warsaw')).toBeVisible();
  await expect(map(page)).toBeFocused();
  await expect(map(page)).toHaveAccessibleDescription(/^Where is Warsaw\?/);
  // By ear: westward over the border, then south to the latitude of the town.
  const heard = async (): Promise<string> => (await spoken.textContent()) ?? '';
  const go = async (key: string, until: RegExp): Promise<void> => {
    for (let times = 0; times < 40; times++) {
      const before = await page.locator('.where-cross').getAttribute('d');
      await page.keyboard.press(key);
      if (before === (await page.locator('.where-cross').getAttribute('d'))) break; // the map ends here
      await page.waitForTimeout(500);
      if (until.test(await heard())) return;
    }
    throw new Error(`${key}: ${until} was never heard, but ${await heard()}`);
  };
  await page.keyboard.press('Shift+ArrowLeft');
  await go('Shift+ArrowLeft', /° north, 2[01]\.\d° east/);
  expect(await heard()).toContain('In Poland;');
  expect(await heard()).toMatch(/\d+ km to the (south-|north-)?west of the Poland–Belarus border/);
  await go('ArrowDown', /52\.[123]° north/);
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText(/^(There it is|Near): Warsaw/);
});

test('whatever is asked, what is said of the cross does not give it away', async ({ page, site }) => {
  await page.goto(`${site['/']}${WHERE_PATH}`);
  await press(page, 'Show me');
  await press(page, 'Next');
  await press(page, 'The whole way');
  await expect(ask(page, 'Belarus')).toBeVisible();
  await press(page, 'Around the border');
  await expect(ask(page, 'Warsaw'), 'the other map waits where it was').toBeVisible();
  await press(page, 'The whole way');
  await expect(map(page), 'the focus is where the next key is pressed').toBeFocused();
  await page.keyboard.press('ArrowLeft');
  const spoken = page.getByRole('status').filter({ hasText: '°' });
  await expect(spoken).toHaveText(/^\d+\.\d° north, \d+\.\d° east\.$/); // the border is its own, and would tell it
  for (const _ of [1, 2]) {
    await press(page, 'Show me');
    await press(page, 'Next');
  }
  await expect(ask(page, 'Iraq')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/km to the (south-)?east of the Poland–Belarus border; \d/);
  await expect(spoken).not.toContainText('In ');
  for (let times = 0; times < 10; times++) await page.keyboard.press('Shift+ArrowDown');
  await expect(spoken).toContainText('The map ends here in the south.');
});

for (const [width, height] of some(SIZES, ([wide]) => wide === 320))
  test(`the question and the whole map stand in the window together, at ${width}×${height}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site['/']}${WHERE_PATH}`);
    await map(page).focus();
    await page.evaluate(() => document.getElementById('where-ask')?.scrollIntoView());
    await expect(map(page)).toBeInViewport({ ratio: 0.99 });
    await expect(page.locator('#where-ask')).toBeInViewport({ ratio: 0.99 });
    for (const button of await page.locator('#where button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const wide = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    for (let left = lists[0]?.places.length ?? 0; left > 1; left--) {
      await press(page, 'Show me');
      await press(page, 'Next');
    }
    await press(page, 'Show me'); // the longest that is said
    expect(await wide()).toBeLessThanOrEqual(0);
    const boxes = await map(page).evaluate((box) =>
      ['img', '.where-above'].map((part) => {
        const { x, y, width: w, height: h } = box.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return [x, y, w, h].map(Math.round);
      }),
    );
    expect(boxes[1], 'what is drawn lies on the picture').toEqual(boxes[0]);
  });

test('a key that is held answers, and skips no verdict', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(`${site['/']}${WHERE_PATH}`);
  await map(page).focus();
  await page.keyboard.down('Enter');
  for (let times = 0; times < 5; times++) await page.keyboard.down('Enter'); // repeats
  await page.keyboard.up('Enter');
  await expect(verdict(page)).toContainText('the Poland–Belarus border is');
  await expect(ask(page, 'the Poland–Belarus border')).toBeVisible();
});

test('axe finds nothing wrong with a question, an answer and the end', async ({ page, site }) => {
  await page.goto(`${site['/']}${WHERE_PATH}`);
  await expectNoWrongs(page, 'a question');
  for (const place of lists[0]?.places ?? []) {
    await press(page, 'Show me');
    if (place === 'border') await expectNoWrongs(page, 'an answer', '#where');
    await press(page, 'Next');
  }
  await expectNoWrongs(page, 'the end', '#where');
});

test('without scripts every map is there, and each answer behind its question', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site['/']}${WHERE_PATH}`);
  const questions = page.locator('details');
  await expect(questions).toHaveCount(lists.flatMap(({ places }) => places).length);
  const bug = questions.filter({ hasText: 'Where is the Bug?' });
  await expect(bug.getByText(knownOf('bug' as PlaceId))).toBeHidden();
  await bug.locator('summary').click();
  await expect(bug.getByText(knownOf('bug' as PlaceId))).toBeVisible();
  const shown = page.getByRole('img', { name: /^The map shows the Bug: about 5\d\.\d° north, 2\d\.\d° east\.$/ });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await context.close();
});

/** The files of the map's pictures that are seen. */
const seenMaps = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.where-map img')
    .evaluateAll((images) =>
      (images as HTMLImageElement[])
        .filter((image) => image.getClientRects().length > 0)
        .map(({ currentSrc }) => new URL(currentSrc).pathname.split('/').at(-1) ?? ''),
    );

test('on paper the map that is asked about is light and blank, whatever was answered and however dark the screen', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${site['/']}${WHERE_PATH}`);
  await expect(ask(page, 'the Poland–Belarus border')).toBeVisible();
  const marks = page.locator('.where-above :is(path, circle)');
  for (const answered of [false, true]) {
    if (answered) await pointAt(page, 0.2, 0.2);
    await expect.poll(() => seenMaps(page)).toEqual(['border.dark.svg']);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => seenMaps(page)).toEqual(['border.light.svg']);
    await expect(marks).not.toHaveCount(0);
    for (const mark of await marks.all()) await expect(mark).toBeHidden();
    await expect(verdict(page)).toBeHidden();
    await expect(page.locator('#where-help')).toBeHidden();
    await expect(page.locator('.paper-picture')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(marks.first()).toBeVisible();
  }
});

import { claimAnchor } from '../../src/core/cite/claim-anchor.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { readPdf } from './pdf-text.ts';
import { expect, LONG, test } from './site.ts';

const CLAIM = 'claim-002-passengers-419';
const PHONE = { width: 390, height: 844 };
const story = theStory();
const unspaced = (text: string): string => text.replace(/\s/g, '');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: PHONE });

    test('an address of a statement opens the report that it is folded in, and no other', async ({ page, site }) => {
      await page.goto(`${site['/a/b/']}accounts/#${CLAIM}`);
      await expect(page.locator('.claim-entry:target')).toBeInViewport();
      await expect(page.locator('.claim-entry:target')).toContainText('419');
      await expect(page.locator('details[open]')).toHaveCount(1);
    });

    test('a link within the page opens it too, again after the reader has closed it', async ({ page, site }) => {
      await page.goto(`${site['/']}accounts/#topic-flight-passengers`);
      const topic = page.locator('#topic-flight-passengers');
      await expect(page.locator('details[open]')).toHaveCount(0);
      await topic.locator('.account-table > summary').click();
      const link = topic.locator(`.account-table a[href="#${CLAIM}"]`);
      const entry = page.locator(`#${CLAIM}`);
      for (const _ of ['at first', 'and again']) {
        await expect(entry).toBeHidden();
        await link.click();
        await expect(entry).toBeInViewport();
        await topic.locator('details', { has: entry }).locator('summary').click();
      }
    });
  });

test('what is searched for is found in a folded report', async ({ page, site }) => {
  const { ref, statement } = [...story.claims.values()].at(-1) ?? {};
  if (ref === undefined || statement === undefined) throw new Error('no claim');
  const words = encodeURIComponent(typographic(inEnglish(statement), 'en')).replace(/-/g, '%2D');
  await page.goto(`${site['/']}accounts/#:~:text=${words}`);
  await expect(page.locator(`#${claimAnchor(ref)}`)).toBeInViewport();
});

test('nothing above a report that is opened moves, and what is below it makes room', async ({ page, site }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${site['/']}accounts/#topic-flight-passengers`);
  const topic = page.locator('#topic-flight-passengers');
  const [first, second] = [topic.locator('summary').nth(0), topic.locator('summary').nth(1)];
  await first.scrollIntoViewIfNeeded();
  const tops = async (): Promise<readonly (number | undefined)[]> =>
    Promise.all([topic, first, second].map(async (part) => (await part.boundingBox())?.y));
  const before = await tops();
  await first.click();
  const list = await topic.locator('details').first().locator('.claims').boundingBox();
  const after = await tops();
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect((after[2] ?? 0) - (before[2] ?? 0)).toBeGreaterThanOrEqual(list?.height ?? Number.NaN);
});

test('on paper every statement stands whole, by report, without scripts too', async ({ browser, site }) => {
  for (const javaScriptEnabled of LONG ? [true, false] : [false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${site['/']}accounts/`, { waitUntil: 'load' });
    const { pages } = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = pages.join('');
    for (const { statement, anchor, ref } of story.claims.values()) {
      expect(text, ref).toContain(unspaced(typographic(inEnglish(statement), 'en')));
      expect(text, ref).toContain(unspaced(`“${anchor}”, in line`));
    }
    await context.close();
  }
});

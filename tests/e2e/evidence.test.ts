import type { Page } from '@playwright/test';
import { ADDRESS_DELAY_MS } from '../../src/app/address.ts';
import { inside, overlaps } from '../../src/core/picture/viewport.ts';
import { atRest, dressed, expect, goLive, open, picture, ready, sides, some, test, watch } from './site.ts';

// From a figure to who said it and back: by pointer, by keys, without scripts; and the map as one side tells it.

const FIGURES = ['200–300', '431', 'more than 400', '419', 'about 430'];

test('a figure opens in place what stands behind it, with what others say, and the text stays where it was', async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  await page.goto(`${site['/']}?inspect&static#flight`);
  await ready(page);
  await dressed(page); // letters of another width would move the text, and its place in the window would be kept
  const figures = page.locator('#flight .chart');
  const words = await figures.locator('.figure-value a').allInnerTexts();
  for (const figure of FIGURES)
    expect(
      words.some((text) => text.startsWith(figure)),
      figure,
    ).toBe(true);
  const card = page.locator('.card');
  const link = figures.locator('a.claim', { hasText: '419' });
  await link.scrollIntoViewIfNeeded();
  await atRest(page);
  const place = (): Promise<readonly [number, number]> =>
    link.evaluate((element) => [window.scrollY, element.getBoundingClientRect().top] as const);
  const before = await place();
  await link.click();
  await expect(card).toBeVisible();
  await expect(
    page.getByRole('dialog', { name: /Kurdistan Regional Government.* via The Washington Post/ }),
  ).toBeVisible();
  await expect(card.locator('.card-said')).toContainText('419');
  await expect(card.locator('.strip .figure-value')).toHaveText(FIGURES);
  await expect(card.locator('[aria-current]')).toHaveText('419');
  await expect(card.locator('.strip-words li')).toHaveCount(2); // seven on the same question
  await expect(card).toContainText('The reports give several figures');
  await expect(card.getByText('line 24')).toBeHidden();
  await card.locator('summary').click();
  await expect(card.getByText('line 24')).toBeVisible();
  await card.locator('.strip a', { hasText: '431' }).click();
  await expect(card.locator('h2')).toContainText('Interfax');
  await expect(card.locator('h2')).toBeFocused();
  await atRest(page);
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await page.locator('#flight a.place', { hasText: 'Erbil' }).first().click();
  await expect(card).toContainText('a town, no closer');
  expect(await card.locator('.card-list li').count()).toBeGreaterThan(2);
  await card.locator('.card-list a').first().click();
  await card.getByRole('button', { name: 'Back to Erbil' }).click();
  await expect(card).toContainText('a town, no closer');
  expect(errors).toEqual([]);
});

test('one press leads from a statement to the next on its question, and round to the first', async ({ page, site }) => {
  await page.goto(`${site['/']}?inspect&static#flight`);
  await ready(page);
  await page.locator('#flight .chart a.claim', { hasText: '419' }).click();
  const card = page.locator('.card');
  const next = card.getByRole('button', { name: /^Next: / });
  const said: string[] = [];
  for (let press = 0; press < 7; press++) {
    const name = (await next.textContent())?.replace('Next: ', '').split(' · ')[0] ?? '';
    await next.press('Enter');
    await expect(card.locator('h2')).toContainText(name);
    await expect(next, 'to be pressed again').toBeFocused();
    said.push((await card.locator('.card-said').textContent()) ?? '');
  }
  expect(new Set(said).size).toBe(7);
  expect(said.at(-1)).toContain('419');
});

/** What a card says of itself, and how it stands: which statement it shows, and which one the text and its own words light. */
const shownNow = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('.card');
    const box = card?.getBoundingClientRect();
    const hashes = (selector: string): readonly string[] => [
      ...new Set([...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ hash }) => hash)),
    ];
    const foot = [...(card?.querySelectorAll<HTMLElement>('footer > :not([hidden])') ?? [])];
    const lines = [...document.querySelectorAll('#flight .step-text .is-shown')].map((line) =>
      line.getBoundingClientRect(),
    );
    const top = document.getElementById('map-column')?.getBoundingClientRect().bottom ?? 0;
    return {
      shown: hashes('.card .card-leave'),
      lit: hashes('main .is-shown'),
      seen: lines.some((line) => line.top >= top && line.bottom <= (box?.top ?? 0)),
      cut: foot
        .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.getBoundingClientRect().right > innerWidth)
        .map((each) => each.textContent),
      low: (box?.bottom ?? 0) > innerHeight + 1,
    };
  });

for (const size of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])
  test(`at ${size.width} pixels “Next” is read whole, and the text lights what the card shows, in sight above it`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static#flight`);
    await ready(page);
    await dressed(page);
    await page.locator('#flight .prose a.claim', { hasText: '419' }).click();
    const card = page.locator('.card');
    const next = card.getByRole('button', { name: /^Next: / });
    await expect(card).toBeVisible();
    const shown = new Set<string>();
    for (let press = 0; press < 8; press++) {
      const now = await shownNow(page);
      expect(now.shown).toHaveLength(1);
      expect(now.lit, 'in the text').toEqual(now.shown);
      expect(now, JSON.stringify(now)).toMatchObject({ seen: true, cut: [], low: false });
      shown.add(now.shown[0] ?? '');
      await next.click();
    }
    expect(shown.size, 'once round').toBe(7);
    await page.keyboard.press('Escape');
    await expect(page.locator('main .is-shown')).toHaveCount(0);
  });

test('a statement that is chosen in a place’s card is lit in the text, and back at the place it is not', async ({
  page,
  site,
}) => {
  await page.goto(`${site['/']}?inspect&static#flight`);
  await ready(page);
  await page.locator('#flight a.place', { hasText: 'Erbil' }).first().click();
  const card = page.locator('.card');
  await expect(card).toContainText('a town, no closer');
  await expect(page.locator('main .is-shown')).toHaveCount(0);
  await card.locator('.card-list a', { hasText: 'Most of the passengers left it there' }).click();
  await expect(page.locator('#flight .prose .is-shown')).toHaveText('most get off');
  await card.getByRole('button', { name: 'Back to Erbil' }).click();
  await expect(page.locator('main .is-shown')).toHaveCount(0);
});

/** The card's box, and those of what is given, in the window. */
const boxes = (page: Page, ...selectors: readonly string[]) =>
  page.evaluate(
    (all) =>
      all.flatMap((selector) =>
        [...document.querySelectorAll(selector)]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, width, height }) => ({ x, y, width, height })),
      ),
    selectors,
  );

for (const size of some(
  [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ],
  ({ width }) => width === 1440,
))
  test(`beside the text of ${size.width} pixels the card covers nothing of the step: not its words, figures or marks`, {
    tag: '@long',
  }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    await open(page, site['/'], '#flight');
    for (const [step, words] of [
      ['flight', '419'],
      ['attempt-17', '500'],
      ['bug', ''],
    ] as const) {
      await page.evaluate((to) => window.inspect?.seek(to), step);
      await page.evaluate(() => window.inspect?.settled());
      const link = page.locator(`#${step} a.claim`, { hasText: words }).first();
      await link.scrollIntoViewIfNeeded();
      await atRest(page);
      await link.click();
      await expect(page.locator('.card')).toBeVisible();
      const [card, ...others] = await boxes(
        page,
        '.card',
        `#${step} .step-text`,
        '.mark-button:not([hidden])',
        '.callout-group[visibility="inherit"] text',
        '.controls',
      );
      expect(others.length).toBeGreaterThan(2);
      if (card === undefined) throw new Error('no card');
      expect(
        others.filter((other) => overlaps(other, card)),
        step,
      ).toEqual([]);
      expect(inside(card, { x: 0, y: 0, ...size }), step).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

for (const size of some(
  [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ],
  ({ width }) => width === 390,
))
  test(`on a phone of ${size.width} pixels the card leaves the cited line to be seen, and the story where it was`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static#flight`);
    await ready(page);
    await dressed(page);
    const link = page.locator('#flight .prose a.claim').last();
    await link.evaluate((element) => {
      window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 20);
    });
    await atRest(page);
    const before = await page.evaluate(() => window.scrollY);
    await page.waitForTimeout(ADDRESS_DELAY_MS * 2);
    const address = page.url();
    const position = (): Promise<number | undefined> =>
      page.evaluate(() => window.inspect?.playhead.getState().position);
    const read = await position();
    await link.click();
    await expect(page.locator('.card')).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).not.toBe(before);
    const [card, map, line] = await boxes(page, '.card', '#map-column', '#flight .prose p:last-child > a:last-of-type');
    if (card === undefined || map === undefined || line === undefined) throw new Error('no card');
    expect(card.height).toBeLessThanOrEqual(size.height * 0.45);
    expect(card.y + card.height).toBeCloseTo(size.height, 0);
    expect(line.y).toBeGreaterThanOrEqual(map.y + map.height);
    expect(line.y + line.height).toBeLessThanOrEqual(card.y);
    await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
    await page.waitForTimeout(ADDRESS_DELAY_MS * 2);
    expect(await position(), 'the map is where the reader is').toBe(read);
    expect(page.url(), 'a reload leads to where the reader was').toBe(address);
    await page
      .locator('.card')
      .getByRole('button', { name: /^Next: / })
      .click();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    const scrolledTo = (): Promise<number> => page.evaluate(() => window.scrollY);
    await expect.poll(scrolledTo, 'the page is back where it was').toBe(before);
    await link.click();
    await expect(page.locator('.card')).toBeVisible();
    await page.evaluate(() => window.scrollBy(0, 30));
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.card')).toBeHidden();
    expect(await page.evaluate(() => window.scrollY), 'who scrolled on stays there').toBe(scrolled);
  });

test('who walks out of the card by keys closes it, and the focus is under nothing', async ({ page, site }) => {
  await page.goto(`${site['/']}?inspect&static#flight`);
  await ready(page);
  const card = page.locator('.card');
  await page.locator('#flight .prose a.claim').first().focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('h2')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

for (const [what, answer] of [
  ['missing', { status: 404, body: 'gone' }],
  ['another page', { status: 200, contentType: 'text/html', body: '<!doctype html><p>gone</p>' }],
] as const)
  test(`where the sources are ${what} to the card, a figure leads to its statement as without scripts`, {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.route('**/sources/', (route) =>
      route.request().resourceType() === 'fetch' ? route.fulfill(answer) : route.continue(),
    );
    await page.goto(`${site['/']}?inspect&static#flight`);
    await ready(page);
    await page.locator('#flight .chart a.claim', { hasText: '419' }).click();
    await page.waitForURL(/\/sources\/#claim-002-passengers-419$/);
    await expect(page.locator('.claim-entry:target')).toBeInViewport();
  });

test('an address of a statement from when it stood on the story’s page leads to it', async ({ page, site }) => {
  await page.goto(`${site['/']}#claim-002-passengers-419`);
  await page.waitForURL(/\/sources\/#claim-002-passengers-419$/);
  await expect(page.locator('.claim-entry:target')).toContainText('419');
});

test('by keys alone one goes from a figure to all accounts of it, to the step that tells it, and back', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(`${site['/a/b/']}?inspect&static#flight`);
  await ready(page);
  await page.locator('#flight .chart a.claim').first().focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  const accounts = card.getByRole('link', { name: 'People on the flight' });
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await accounts.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(accounts).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/b\/accounts\/#topic-flight-passengers$/);
  const topic = page.locator('#topic-flight-passengers');
  await expect(topic).toBeInViewport();
  await expect(topic.locator('.strip .figure-value')).toHaveText(FIGURES);
  await expect(topic.locator('.strip-words .figure-value')).toHaveText(['“hundreds”', '“hundreds”']);
  await topic.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await topic.getByRole('link', { name: 'A flight leaves Minsk for Iraq' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/b\/#flight/);
  await expect(page.locator('#flight h2')).toBeInViewport();
  await page.goBack();
  await expect(topic).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its statement, from there to all accounts, and back to the step', { tag: '@long' }, async ({
    page,
    site,
  }) => {
    await page.goto(`${site['/']}#flight`);
    await page.locator('#flight .chart a.claim', { hasText: '419' }).first().click();
    const entry = page.locator('.claim-entry:target');
    await expect(entry).toBeInViewport();
    await entry.getByRole('link', { name: 'People on the flight' }).click();
    await expect(page.locator('#topic-flight-passengers')).toBeInViewport();
    const who = page.locator('#claim-002-passengers-419');
    await page.locator('#topic-flight-passengers details', { has: who }).locator('summary').click();
    await who.locator('a.speaker-name').click();
    await expect(page.locator('.speaker-entry:target')).toContainText('Kurdistan Regional Government');
    await page.goBack();
    await who.getByRole('link', { name: 'A flight leaves Minsk for Iraq' }).click();
    await expect(page.locator('#flight h2')).toBeInViewport();
  });
});

test('the map is drawn as one side tells it, says what that leaves out, and comes back as it was', {
  tag: '@long',
}, async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#warehouse');
  await page.evaluate(() => window.inspect?.seek('warehouse'));
  const all = await picture(page);
  const choose = await sides(page);
  await choose.selectOption({ label: 'the side of Belarus and Russia' });
  const theirs = await picture(page);
  const voices = await page.evaluate(() => {
    const plan = window.inspect?.plan();
    if (plan === undefined) throw new Error('no plan');
    return [...plan.shapes.values(), ...plan.marks.values(), ...plan.emphasis.values()].flatMap(
      (drawn) => drawn.voices,
    );
  });
  expect(new Set(voices)).toEqual(new Set(['belarus-russia']));
  expect(theirs).not.toEqual(all);
  await expect(page.locator('.according-said')).toContainText('People are moved to a warehouse');
  await expect(page.locator('.according-said')).toContainText(
    'Speakers on this side in this step: Belarusian state media, Belta.',
  );
  await expect(page.locator('.according-said')).toContainText('only others are heard');
  await choose.selectOption({ label: 'the side of Iraq and the Kurdistan Region' });
  await expect(page.locator('.according-said')).toContainText('Not heard on this step in these reports.');
  await choose.selectOption({ label: 'All voices' });
  expect(await picture(page)).toEqual(all);
  await choose.selectOption({ label: 'the side of Belarus and Russia' });
  expect(await picture(page)).toEqual(theirs);
  const place = await page.evaluate(() => window.inspect?.playhead.getState().position ?? Number.NaN);
  await expect.poll(() => page.url()).toContain('?inspect&voice=belarus-russia');
  await page.reload();
  await goLive(page);
  await page.evaluate((to) => window.inspect?.seek(to), place);
  expect(await picture(page), 'after a reload').toEqual(theirs);
});

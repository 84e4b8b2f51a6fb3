import { atRest, dressed, expect, goLive, open, picture, ready, test, watch } from './site.ts';

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
  const figures = page.locator('#flight .figure');
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
  await expect(card).toContainText('Kurdistan Regional Government');
  await expect(card).toContainText('via The Washington Post');
  await expect(card).toContainText('line 24');
  await expect(card.locator('.card-list li')).toHaveCount(6); // the other statements of the same question
  await card.locator('.card-list a', { hasText: '431' }).click();
  await expect(card.locator('.card-entry')).toContainText('Interfax');
  await atRest(page);
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await page.locator('#flight a.place', { hasText: 'Erbil' }).first().click();
  await expect(card).toContainText('a town, no closer');
  expect(await card.locator('.card-list li').count()).toBeGreaterThan(2);
  expect(errors).toEqual([]);
});

for (const [what, answer] of [
  ['missing', { status: 404, body: 'gone' }],
  ['another page', { status: 200, contentType: 'text/html', body: '<!doctype html><p>gone</p>' }],
] as const)
  test(`where the sources are ${what} to the card, a figure leads to its statement as without scripts`, async ({
    page,
    site,
  }) => {
    await page.route('**/sources/', (route) =>
      route.request().resourceType() === 'fetch' ? route.fulfill(answer) : route.continue(),
    );
    await page.goto(`${site['/']}?inspect&static#flight`);
    await ready(page);
    await page.locator('#flight .figure a.claim', { hasText: '419' }).click();
    await page.waitForURL(/\/sources\/#claim-002-passengers-419$/);
    await expect(page.locator('.claim-entry:target')).toBeInViewport();
  });

test('an address of a statement from when it stood on the story’s page leads to it', async ({ page, site }) => {
  await page.goto(`${site['/']}#claim-002-passengers-419`);
  await page.waitForURL(/\/sources\/#claim-002-passengers-419$/);
  await expect(page.locator('.claim-entry:target')).toContainText('419');
});

test('by keys alone one goes from a figure to all accounts of it, to the step that tells it, and back', async ({
  page,
  site,
}) => {
  await page.goto(`${site['/a/b/']}?inspect&static#flight`);
  await ready(page);
  await page.locator('#flight .figure a.claim').first().focus();
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
  await topic.getByRole('link', { name: 'A flight leaves Minsk for Iraq' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/b\/#flight/);
  await expect(page.locator('#flight h2')).toBeInViewport();
  await page.goBack();
  await expect(topic).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its statement, from there to all accounts, and back to the step', async ({ page, site }) => {
    await page.goto(`${site['/']}#flight`);
    await page.locator('#flight .figure a.claim', { hasText: '419' }).first().click();
    const entry = page.locator('.claim-entry:target');
    await expect(entry).toBeInViewport();
    await entry.getByRole('link', { name: 'People on the flight' }).click();
    await expect(page.locator('#topic-flight-passengers')).toBeInViewport();
    const who = page.locator('#topic-flight-passengers #claim-002-passengers-419');
    await who.locator('a.speaker-name').click();
    await expect(page.locator('.speaker-entry:target')).toContainText('Kurdistan Regional Government');
    await page.goBack();
    await who.getByRole('link', { name: 'A flight leaves Minsk for Iraq' }).click();
    await expect(page.locator('#flight h2')).toBeInViewport();
  });
});

test('the map is drawn as one side tells it, says what that leaves out, and comes back as it was', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#warehouse');
  await page.evaluate(() => window.inspect?.seek('warehouse'));
  const all = await picture(page);
  const choose = page.getByLabel('The map according to');
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

import type { Page } from '@playwright/test';
import type { InspectExplore } from '../../src/pages/explore/inspect.ts'; // declares window.explore
import { expect, test, watch } from './site.ts';

// All events, free of the scroll: the address holds the filter, the list is what the map draws, and one comes back.

const FILTERS = [
  '',
  'voice=poland-eu',
  'day=2021-11-18&voice=iraq',
  'kind=diplomacy&text=003',
  'day=before',
  'voice=people&kind=flight',
  'day=2021-11-17&voice=reporter&text=002',
  'voice=others&kind=flight', // nothing is all of this
];

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.explore !== undefined);
}

/** Events, places and routes of the list as it stands. */
const listed = (page: Page) =>
  page.locator('.event-entry:not([hidden])').evaluateAll((entries: HTMLElement[]) => ({
    events: entries.map(({ id }) => id),
    drawn: [...new Set(entries.flatMap(({ dataset }) => dataset['place'] ?? dataset['route'] ?? []))].sort(),
  }));

test('the map draws what the list shows, for any filter, and a reload restores both from the address', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const { errors, foreign } = watch(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await opened(page, `${site['/a/b/']}explore/?inspect`);
  await page.evaluate(() => window.explore?.start());
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 90_000 });
  const seen = new Set<string>();
  for (const filter of FILTERS) {
    const { day = null, voice = null, kind = null, text = null } = Object.fromEntries(new URLSearchParams(filter));
    await page.evaluate((lens) => window.explore?.look(lens as Partial<ReturnType<InspectExplore['lens']>>), {
      day,
      voice,
      kind,
      text,
    });
    await page.evaluate(() => window.explore?.settled());
    const now = await listed(page);
    const drawn = await page.evaluate(() => [...new Set(window.explore?.drawn())].sort());
    expect(drawn, filter).toEqual(now.drawn);
    expect(new URL(page.url()).search, filter).toBe(filter === '' ? '?inspect' : `?inspect&${filter}`);
    await expect(page.getByRole('status').filter({ hasText: 'events' })).toContainText(
      filter === '' ? /^All \d+ events/ : new RegExp(`^${now.events.length} of `),
    );
    seen.add(now.events.join());
  }
  expect(seen.size, 'filters that leave different events').toBeGreaterThan(5);
  await page.evaluate(() => window.explore?.look({ day: '2021-11-18', voice: 'iraq', kind: null, text: null }));
  const before = await listed(page);
  await page.reload();
  await page.waitForFunction(() => window.explore !== undefined);
  expect(await listed(page)).toEqual(before);
  await expect(page.locator('.filters select').first()).toHaveValue('2021-11-18');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('from an event to its step and back: the same filter, the same place, the focus where it was', async ({
  page,
  site,
}) => {
  await opened(page, `${site['/']}explore/?inspect&static&from=flight&voice=poland-eu`);
  await expect(page.locator('#back')).toHaveAttribute('href', `${site['/']}#flight`);
  const link = page.locator('.event-entry:not([hidden]) .event-step').nth(6);
  await link.scrollIntoViewIfNeeded();
  const entry = (await link.evaluate((element) => element.closest('.event-entry')?.id)) ?? '';
  const top = await page.locator(`#${entry}`).evaluate((element) => element.getBoundingClientRect().top);
  const target = (await link.getAttribute('href'))?.replace('../', '') ?? '';
  await link.click();
  await page.waitForURL((url) => url.pathname === '/' && url.hash.startsWith(target));
  await expect(page.locator(`${target} h2`)).toBeInViewport();
  await page.goBack();
  await page.waitForFunction(() => window.explore !== undefined);
  await expect(page.getByLabel('According to')).toHaveValue('poland-eu');
  await expect
    .poll(() => page.locator(`#${entry}`).evaluate((element) => element.getBoundingClientRect().top))
    .toBeCloseTo(top, 0);
  await expect(page.locator(`#${entry} .event-step`).first()).toBeFocused();
});

test('keys alone choose events and clear the choice; what the address does not know is dropped', async ({
  page,
  site,
}) => {
  await opened(page, `${site['/']}explore/?inspect&static&voice=nobody&kind=death`);
  expect(new URL(page.url()).search).toBe('?inspect&static&kind=death');
  const shown = page.locator('.event-entry:not([hidden])');
  const few = await shown.count();
  expect(few).toBeGreaterThan(0);
  await page.getByLabel('According to').focus();
  await page.keyboard.type('Iraq');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'events' })).toContainText('No event is all of this.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await shown.count()).toBeGreaterThan(few);
  expect(new URL(page.url()).search).toBe('?inspect&static');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all events are listed beside their picture, and each leads to its step', async ({ page, site }) => {
    await page.goto(`${site['/']}explore/`);
    expect(await page.locator('.event-entry').count()).toBeGreaterThan(40);
    const drawn = await page.locator('#still img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(drawn).toBeGreaterThan(0);
    await page.locator('#event-attempt-17 .event-step, .event-entry .event-step').first().click();
    await expect(page.locator('.step:target h2')).toBeInViewport();
  });
});

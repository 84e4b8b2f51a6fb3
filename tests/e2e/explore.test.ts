import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import type { VoiceId } from '../../src/core/ids.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import type { InspectExplore } from '../../src/pages/explore/inspect.ts'; // declares window.explore
import { EN } from '../../src/strings/en.ts';
import { EN_LIVE } from '../../src/strings/live.ts';
import { theStory } from '../the-story.ts';
import { expectNoWrongs } from './axe-wrongs.ts';
import { atRest, expect, LONG, test, watch } from './site.ts';

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

/** Starts the map as a first touch does, and waits until it stands. */
async function live(page: Page): Promise<void> {
  await page.evaluate(() => window.explore?.start());
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 90_000 });
  await page.evaluate(() => window.explore?.settled());
}

/** Events, places and routes of the list as it stands. */
const listed = (page: Page) =>
  page.locator('.event-entry:not([hidden])').evaluateAll((entries: HTMLElement[]) => ({
    events: entries.map(({ id }) => id),
    drawn: [...new Set(entries.flatMap(({ dataset }) => dataset['place'] ?? dataset['route'] ?? []))].sort(),
  }));

/** Countries by their places. */
const countryOf = new Map(
  [...theStory().places.values()].flatMap(({ id, where }) => ('a3' in where ? [[String(id), where.a3] as const] : [])),
);

/** Codes of the countries that the engine itself shows lit. */
const lit = (page: Page): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const map = window.explore?.map();
    return all.filter((id) => Number(map?.getFeatureState({ source: 'far', id })['emphasis'] ?? 0) > 0);
  }, [...new Set(countryOf.values())].sort());

test('the map draws what the list shows, for any filter, and a reload restores both from the address', {
  tag: '@long',
}, async ({ page, site }) => {
  test.setTimeout(180_000);
  const { errors, foreign } = watch(page);
  await page.setViewportSize({ width: 1024, height: 600 });
  await opened(page, `${site['/a/b/']}explore/?inspect`);
  await live(page);
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
    expect(await lit(page), filter).toEqual(now.drawn.flatMap((id) => countryOf.get(id) ?? []).sort());
    const named = (await page.locator('.key').textContent()) ?? '';
    expect(named.includes(EN.symbol.country), filter).toBe(now.drawn.some((id) => countryOf.has(id)));
    expect(new URL(page.url()).search, filter).toBe(filter === '' ? '?inspect' : `?inspect&${filter}`);
    await expect(page.getByRole('status').filter({ hasText: 'events' })).toContainText(
      filter === '' ? /^All \d+ events/ : new RegExp(`^${now.events.length} of `),
    );
    seen.add(now.events.join());
  }
  expect(seen.size, 'filters that leave different events').toBeGreaterThan(5);
  await page.evaluate(() =>
    window.explore?.look({ day: '2021-11-18', voice: 'iraq' as VoiceId, kind: null, text: null }),
  );
  const before = await listed(page);
  await page.reload();
  await page.waitForFunction(() => window.explore !== undefined);
  expect(await listed(page)).toEqual(before);
  await expect(page.getByRole('combobox', { name: 'Day', exact: true })).toHaveValue('2021-11-18');
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
  const events = Object.values(mapStory(theStory(), 'en').events);
  const kind = theStory()
    .kinds.map(({ id }) => id)
    .find((one) => {
      const of = events.filter((event) => event.kind === one);
      return of.length > 0 && of.every(({ voices }) => !voices.includes('iraq' as VoiceId)); // nothing is both
    });
  await opened(page, `${site['/']}explore/?inspect&static&voice=nobody&kind=${kind}`);
  expect(new URL(page.url()).search).toBe(`?inspect&static&kind=${kind}`);
  const shown = page.locator('.event-entry:not([hidden])');
  const few = await shown.count();
  expect(few).toBe(events.filter((event) => event.kind === kind).length);
  expect(few).toBeGreaterThan(0);
  await page.getByLabel('According to').focus();
  await page.keyboard.type('the side of Iraq');
  await expect(page.getByLabel('According to')).toHaveValue('iraq');
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

/** Where the map's camera stands. */
const camera = (page: Page) =>
  page.evaluate(() => {
    const map = window.explore?.map();
    const { lng, lat } = map?.getCenter() ?? { lng: Number.NaN, lat: Number.NaN };
    return { lng, lat, zoom: map?.getZoom() ?? Number.NaN };
  });

test('the map is in the reader’s hand from the start, leaves the wheel to the page, and leads to the list and back', {
  tag: '@long',
}, async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1024, height: 640 });
  await opened(page, `${site['/']}explore/?inspect`);
  await live(page);
  const start = await camera(page);
  await expect(page.getByRole('button', { name: 'Move the map' })).toBeHidden();
  expect(await page.evaluate(() => document.activeElement === document.body), 'the focus is left alone').toBe(true);

  await page.mouse.move(1000, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY), 'the wheel scrolls the page').toBe(400);
  expect((await camera(page)).zoom).toBe(start.zoom);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await camera(page)).zoom, 'with Ctrl it zooms').toBeGreaterThan(start.zoom);
  await page.mouse.down();
  await page.mouse.move(900, 450, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await camera(page)).lng, 'the pointer moves it').toBeGreaterThan(start.lng);
  await page.evaluate(() => window.explore?.look({ voice: 'iraq' as VoiceId }));
  await page.evaluate(() => window.explore?.settled());
  expect((await camera(page)).lng, 'a choice leaves the camera where it is').toBeGreaterThan(start.lng);
  await page.evaluate(() => window.explore?.look({ voice: null }));
  await page.getByRole('button', { name: 'Whole map' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(start.zoom, 5);
  expect((await camera(page)).lng).toBeCloseTo(start.lng, 5);
  await expect(page.getByRole('button', { name: 'Whole map' })).toBeFocused();
  for (let i = 0; i < 8; i++) await page.getByRole('button', { name: 'Zoom out' }).click();
  const bounds = await page.evaluate(() => window.explore?.map()?.getBounds().toArray().flat() ?? []);
  expect(bounds[0], 'not beyond the data').toBeGreaterThanOrEqual(-23.001);
  await page.getByRole('button', { name: 'Whole map' }).click();

  const mark = page.locator('.mark-button[data-place="warsaw"]');
  await expect(mark).toHaveAttribute('aria-label', 'Warsaw: to its event in the list');
  await mark.click();
  const entry = page.locator('#event-seehofer-warsaw');
  await expect(entry.locator('a.place')).toBeFocused();
  await expect(entry).toBeInViewport();
  await page.mouse.move(300, 790); // away from the mark: what was pressed stays lit
  await expect(page.locator('.mark[data-place="warsaw"]')).toHaveClass(/is-highlighted/);
  await expect(entry.locator('a.place')).toHaveClass(/is-highlighted/);
  const light = page.locator('#event-arrival-baghdad').getByRole('button', { name: 'Show on the map: Baghdad' });
  await light.press('Enter');
  await expect(light).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.mark[data-place="baghdad"]')).toHaveClass(/is-highlighted/);
  await expect(page.locator('.mark[data-place="warsaw"]')).not.toHaveClass(/is-highlighted/);
  await light.press('Enter');
  await expect(page.locator('.mark.is-highlighted')).toHaveCount(0);

  if (!LONG) return;
  await expectNoWrongs(page, 'all events, with the map', '#map-column');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.explore?.settled());
  await expectNoWrongs(page, 'all events, with the map, on a phone', '#map-column');
});

test('a reload comes back to the same place of the same choice, and only steps that are lead back', {
  tag: '@long',
}, async ({ page, site }) => {
  await opened(page, `${site['/']}explore/?inspect&static&voice=poland-eu&from=nowhere`);
  await expect(page.locator('#back')).toHaveAttribute('href', '../');
  const scrolled = await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight - 1300);
    return window.scrollY;
  });
  expect(scrolled).toBeGreaterThan(800);
  /** The first event that the list shows in the window. */
  const first = (): Promise<string | undefined> =>
    page
      .locator('.event-entry:not([hidden])')
      .evaluateAll((all) => all.find((entry) => entry.getBoundingClientRect().top >= 0)?.id);
  const read = await first();
  expect(read).toBeDefined();
  await atRest(page);
  await page.reload();
  await page.waitForFunction(() => window.explore !== undefined);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400))); // the browser's own keeping comes later
  expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
  expect(await first()).toBe(read);
  await expect(page.getByLabel('According to')).toHaveValue('poland-eu');
});

test('without WebGL the reader is told once, and still chooses from the list', async ({ site }) => {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: false,
    args: ['--disable-3d-apis'],
  });
  const page = await browser.newPage();
  const { errors } = watch(page);
  await opened(page, `${site['/']}explore/?inspect`);
  const message = page.locator('#map-message');
  await expect(message).toBeHidden();
  await page.mouse.wheel(0, 40);
  await expect(message).toContainText('the list and the choice of events work all the same');
  await message.getByRole('button').click();
  await expect(message).toBeHidden();
  await page.getByLabel('What').selectOption('flight');
  const shown = page.locator('.event-entry:not([hidden])');
  await expect(shown).not.toHaveCount(42);
  await expect(page.getByText('The still picture shows all events.')).toBeVisible();
  await expect(page.locator('.key'), 'and so does its key').toContainText(EN.symbol.country);
  await expect(page.locator('.event-highlight:visible')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Move the map' })).toBeHidden(); // it could bring none
  await expect(message, 'once').toBeHidden();
  expect(errors).toEqual([]);
  await browser.close();
});

test('the key says that there is more of it whenever there is, whatever was chosen before', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  /** What the key says of entries that its line has no room for, and how many these are. */
  const more = (): Promise<readonly [string | undefined, number]> =>
    page.evaluate(() => [
      document.querySelector('.key-more')?.textContent,
      document.querySelectorAll('.key > .key-list > .is-cut').length,
    ]);
  const fresh = async (filter: string): ReturnType<typeof more> => {
    await opened(page, `${site['/']}explore/?inspect${filter}`);
    await live(page); // the key of a still is that of all events
    await page.waitForTimeout(300);
    return more();
  };
  const [few, all] = [await fresh('&kind=sanction'), await fresh('')];
  expect(few).toEqual(['', 0]);
  expect(all[1]).toBeGreaterThan(0);
  expect(all[0]).toBe(EN_LIVE.moreInKey(all[1]));
  for (const kind of ['sanction', '', 'sanction', ''] as const) {
    await page.getByLabel('What').selectOption(kind);
    await expect.poll(more, kind).toEqual(kind === '' ? all : few);
  }
});

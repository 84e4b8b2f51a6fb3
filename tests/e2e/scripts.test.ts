import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { VoiceId } from '../../src/core/ids.ts';
import { EN_GUARD } from '../../src/strings/guard.ts';
import { expect, some, test, watch } from './site.ts';

// Scripts that did not run leave the page that no scripts leave, each step beside its own still, and it is said once.

const ASSETS = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
const fileOf = (chunk: string): string => {
  const name = ASSETS.find((each) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(each));
  if (name === undefined) throw new Error(`dist/assets: expected the chunk ${chunk}, found it not`);
  return name;
};
const ENTRY = /src="\.\/assets\/(index-[^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';

const ANSWERS = {
  missing: { status: 404, contentType: 'text/plain', body: 'gone' },
  html: { status: 200, contentType: 'text/html', body: '<p>gone</p>' },
  throwing: { status: 200, contentType: 'text/javascript', body: 'throw new Error("cut off")' },
} as const;

async function withAnswer(page: Page, file: string, answer: keyof typeof ANSWERS | 'hanging'): Promise<void> {
  await page.route(`**/assets/${file}`, async (route) => {
    if (answer === 'hanging') return; // for ever
    await route.fulfill(ANSWERS[answer]);
  });
}

/** Each step stands beside its own still, which loads when it is near, and no empty map beside all. */
async function expectPlain(page: Page): Promise<void> {
  const word = page.locator('.scripts-word');
  await expect(word).toHaveCount(1, { timeout: 60_000 });
  await expect(word).toContainText(EN_GUARD.missing);
  await expect(page.locator('.map-column')).toBeHidden();
  for (const id of ['line', 'flight', 'bug']) {
    const still = page.locator(`#${id} .still img:visible`);
    await still.scrollIntoViewIfNeeded();
    await expect
      .poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await still.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain(`/${id}.`);
    await expect(page.locator(`#${id} h2`)).toBeVisible();
  }
  await word.getByRole('button', { name: EN_GUARD.dismiss }).click();
  await expect(word).toHaveCount(0);
}

for (const [what, file, answer] of some(
  [
    ['the entry is missing', () => ENTRY, 'missing'],
    ['the entry is a page of HTML', () => ENTRY, 'html'],
    ['the reader’s script is missing', () => fileOf('main'), 'missing'],
    ['the reader’s script is a page of HTML', () => fileOf('main'), 'html'],
    ['a part that all share is missing', () => fileOf('jsxRuntime'), 'missing'],
    ['the reader’s script stops half-way', () => fileOf('main'), 'throwing'],
    ['the reader’s script hangs', () => fileOf('main'), 'hanging'],
  ] as const,
  ([name]) => /entry is missing|script is a page/.test(name),
))
  test(`${what}: the page is the one without scripts`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const { foreign } = watch(page);
    await withAnswer(page, file(), answer);
    await page.goto(site['/'], { waitUntil: 'commit' });
    await expectPlain(page);
    expect(foreign).toEqual([]);
  });

test('scripts that come late after all take the page over again', { tag: '@long' }, async ({ page, site }) => {
  let send = (): void => {};
  const come = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(`**/assets/${fileOf('main')}`, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(site['/'], { waitUntil: 'commit' });
  await expect(page.locator('.scripts-word')).toHaveCount(1, { timeout: 60_000 });
  send();
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'ran');
  await expect(page.locator('.scripts-word')).toHaveCount(0);
  await expect(page.locator('.map-column')).toBeVisible();
});

test('a page whose guard did not come is the page that it always was', async ({ page, site }) => {
  const { errors } = watch(page);
  await withAnswer(page, fileOf('guard'), 'missing');
  await page.goto(`${site['/']}?static`);
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'ran');
  await expect(page.locator('.scripts-word')).toHaveCount(0);
  expect(errors).toEqual([]);
});

for (const [path, script, holds] of some(
  [
    ['explore/', 'main', '.event-entry >> nth=0'],
    ['explore/', 'explore', '.event-entry >> nth=0'],
    ['present/', 'present', 'h2 >> nth=0'],
    ['speaker/', 'speaker', 'h1'],
    ['class/where/', 'where', 'h1'],
    ['class/prepare/', 'prepare', '.notice'],
    ['embed/', 'builder', 'h1'],
  ] as const,
  (_case, index) => index === 1,
))
  test(`/${path} without its script ${script} says so once, and its text stands`, async ({ page, site }) => {
    test.skip(path === 'explore/' && script === 'main', 'that page has another script');
    await withAnswer(page, fileOf(script), 'missing');
    await page.goto(`${site['/']}${path}`);
    await expect(page.locator('.scripts-word')).toHaveCount(1, { timeout: 60_000 });
    await expect(page.locator(holds)).toBeVisible();
  });

test('an address that the browser refuses to write stops nothing, and is written later', async ({ page, site }) => {
  const { errors } = watch(page);
  await page.addInitScript(() => {
    const { replaceState } = History.prototype;
    (window as unknown as { refuse: boolean }).refuse = true;
    History.prototype.replaceState = function (...args) {
      if ((window as unknown as { refuse: boolean }).refuse)
        throw new DOMException(
          'Attempt to use history.replaceState() more than 100 times per 30 seconds',
          'SecurityError',
        );
      replaceState.apply(this, args);
    };
  });
  await page.goto(`${site['/']}?inspect&static`);
  await page.waitForFunction(() => window.inspect !== undefined);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  await page.evaluate(() => window.inspect?.playhead.getState().look({ voice: 'iraq' as VoiceId }));
  await page.waitForTimeout(900);
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => {
    (window as unknown as { refuse: boolean }).refuse = false;
  });
  await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(/voice=iraq.*#flight\//);
  expect(errors).toEqual([]);
});

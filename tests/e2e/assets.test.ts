import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expect, LONG, test } from './site.ts';

// Every file of the built site missing, hanging for half a minute, and served as a page of HTML, one at a time: the text
// is whole, one message at most says what is missing, and nothing throws.

const HANGS_MS = 30_000;
const PAGES = [
  '',
  'explore/',
  'present/',
  'speaker/',
  'embed/',
  'frame/',
  'frame/map/',
  'class/where/',
  'class/prepare/',
  'step/flight/',
  'accounts/',
] as const;
const html = new Map(PAGES.map((path) => [path, readFileSync(`dist/${path}index.html`, 'utf8')]));

/** The first page that names a file; else the story, whose scripts fetch it later. */
const pageOf = (file: string): string => PAGES.find((path) => html.get(path)?.includes(file)) ?? '';

const FILES = [
  ...readdirSync('dist/assets').map((name) => `assets/${name}`),
  ...readdirSync('dist/geo').map((name) => `geo/${name}`),
  'frame/story.json',
  'stills/flight.laptop.light.svg',
  'stills/opening.desk.light.svg',
  'favicon.svg',
];

/** Scripts that are no modules. */
const CLASSIC = /assets\/(frame|guard|present|speaker|where)-/;

const ANSWERS = {
  missing: { status: 404, contentType: 'text/plain', body: 'gone' },
  'a page of HTML': { status: 200, contentType: 'text/html', body: '<!doctype html><p>gone</p>' },
} as const;

async function visit(
  browser: Browser,
  site: string,
  file: string,
  how: keyof typeof ANSWERS | 'hanging',
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 600 } });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(String(error)));
  await page.route(`**/${file}`, async (route) => {
    if (how !== 'hanging') return route.fulfill(ANSWERS[how]);
    await new Promise((later) => setTimeout(later, HANGS_MS));
    await route.continue().catch(() => {}); // the page may be gone
  });
  const path = pageOf(file);
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  const what = `${file}, ${how}`;
  await expect(page.locator('h1').first(), what).toBeAttached();
  await page.waitForTimeout(1500);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 60).catch(() => {}); // the map, where the page has one
  await page.waitForTimeout(how === 'hanging' ? HANGS_MS + 3000 : 5000);
  await expect(page.locator('h1, h2').first(), what).toBeVisible();
  const text = await page.evaluate(() => document.querySelector('main')?.textContent?.length ?? 0);
  expect(text, what).toBeGreaterThan(path === 'frame/map/' ? 0 : 200);
  const messages = page.locator('#map-message:visible, .scripts-word:visible');
  expect(await messages.count(), `${what}: messages`).toBeLessThanOrEqual(1);
  // A classic script is run whatever it is: a page of HTML in its place is a mistake of grammar, which the browser reports.
  const isGrammar = (wrong: string): boolean =>
    how === 'a page of HTML' && CLASSIC.test(file) && wrong === "SyntaxError: Unexpected token '<'";
  expect(
    wrongs.filter((wrong) => !isGrammar(wrong)),
    what,
  ).toEqual([]);
  await context.close();
}

for (const [index, file] of FILES.entries())
  test(`without ${file.replace(/-[\w-]{8}\./, '.')} (${index}) the text is whole`, async ({ browser, site }) => {
    test.skip(!LONG, 'a dozen minutes');
    test.setTimeout(180_000);
    await Promise.all(
      (['missing', 'a page of HTML', 'hanging'] as const).map((how) => visit(browser, site['/'], file, how)),
    );
  });

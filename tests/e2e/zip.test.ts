import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { WHERE_PATH } from '../../src/core/quiz/where.ts';
import { theStory } from '../the-story.ts';
import { expect, LONG, some, test } from './site.ts';
import { unzipped } from './unzip.ts';

const STEPS: readonly string[] = theStory().steps.map(({ id }) => id);

// The copy that a teacher carries about: unpacked, opened from the disk, followed from link to link.

let folder = '';
let names: readonly string[] = [];

test.beforeAll(() => {
  ({ folder, names } = unzipped('dist/class/borderline.zip'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (): string => pathToFileURL(join(folder, 'borderline/index.html')).href;

/** What a page of the copy names, read without showing it. */
const readIn = (page: Page, address: string) =>
  page.evaluate(
    ({ html, base }) => {
      const read = new DOMParser().parseFromString(html, 'text/html');
      const all = (selector: string, name: string): string[] =>
        [...read.querySelectorAll(selector)].map((each) => new URL(each.getAttribute(name) ?? '', base).href);
      return {
        links: all('a[href]', 'href'),
        files: [
          ...all('script[src], img[src]', 'src'),
          ...all('source[srcset]', 'srcset'),
          ...all('link[rel="stylesheet"], link[rel="icon"]', 'href'),
        ].filter((href) => href.startsWith('file:')),
        ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
        sheets: read.querySelectorAll('link[rel="stylesheet"]').length,
        modules: read.querySelectorAll('script[type="module"], [crossorigin]').length,
      };
    },
    { html: readFileSync(fileURLToPath(address), 'utf8'), base: address },
  );

/** Opens a page, and answers with what of its pictures and style sheets does not come. */
async function unpainted(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    for (const image of shown) image.loading = 'eager';
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    const pictures = shown.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
    return document.styleSheets.length > 0 ? pictures : ['a style sheet', ...pictures];
  });
}

test('every link of every page leads to a file that is there, no request fails, and nothing is asked of anybody', async ({
  page,
}) => {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') wrongs.push(`failed: ${request.url()} ${why}`); // a page was left before its picture came
  });
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) wrongs.push(`asked: ${request.url()}`);
  });
  const root = start().replace(/index\.html$/, '');
  const seen = new Set([start()]);
  const left = [start()];
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: [string, string][] = [];
  for (let address = left.shift(); address !== undefined; address = left.shift()) {
    const found = await readIn(page, address);
    for (const file of found.files)
      expect(names, `${address} asks for ${file}`).toContain(`borderline/${decodeURI(file.slice(root.length))}`);
    expect(found.sheets, address).toBeGreaterThan(0);
    expect(found.modules, address).toBe(0);
    if (LONG || ids.size % 8 === 0) expect(await unpainted(page, address), address).toEqual([]); // it takes its time
    ids.set(address, new Set(found.ids));
    for (const link of new Set(found.links)) {
      // An expectation for each of thousands of links would take minutes: what is wrong is collected.
      const { protocol, href, hash, pathname } = new URL(link);
      if (protocol !== 'file:') continue;
      const file = href.replace(/[?#].*$/, '');
      const there = href.startsWith(root) && names.includes(`borderline/${decodeURI(file.slice(root.length))}`);
      if (!there || !/\.[a-z]+$/.test(pathname)) {
        wrongs.push(`${address} leads to ${href}, which is out of the copy, a folder, or not there`);
        continue;
      }
      if (hash !== '') fragments.push([file, decodeURIComponent(hash.slice(1))]);
      if (file.endsWith('.html') && !seen.has(file)) {
        seen.add(file);
        left.push(file);
      }
    }
  }
  for (const [file, id] of fragments) if (!ids.get(file)?.has(id)) wrongs.push(`nothing at ${file}#${id}`);
  expect(fragments.length).toBeGreaterThan(100);
  expect(wrongs).toEqual([]);
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => root + name.slice('borderline/'.length));
  expect([...seen].sort()).toEqual(expect.arrayContaining(pages.sort()));
});

for (const colorScheme of some(['light', 'dark'] as const, (scheme) => scheme === 'dark')) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the start page says what is missing, and every step has its still, in the system’s colours', async ({
      page,
    }) => {
      await page.goto(start());
      await expect(page.getByText('the moving map needs a server')).toBeVisible();
      for (const { id } of theStory().steps.slice(0, -1)) {
        const still = page.locator(`#${id} :is(.still, .opening-still) picture img`);
        await still.scrollIntoViewIfNeeded();
        await expect
          .poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth), {
            message: id,
          })
          .toBeGreaterThan(0);
        expect(await still.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain(`.${colorScheme}.svg`);
      }
      const faces = await page.evaluate(() =>
        // Others stand in for ours with letters of the system's, of which each has some.
        [...document.fonts]
          .filter(({ family }) => /^"?Source S[a-z]+ \d( Display)?"?$/.test(family))
          .map(({ status }) => status),
      );
      expect(faces).toContain('loaded');
      expect(faces).not.toContain('error');
    });
  });
}

test('from the folder too places are asked for on maps without names', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(start().replace(/index\.html$/, `${WHERE_PATH}index.html`));
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.locator('.where-verdict')).toContainText('The map shows');
  const picture = page.locator('.where-map picture img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('.where-verdict a').click();
  await expect(page).toHaveURL(/\/step\/[a-z0-9-]+\/index\.html$/);
  expect(errors).toEqual([]);
});

test('the presentation runs through all steps from the folder, each with its still, and says that the moving map needs a server', async ({
  page,
}) => {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(String(error)));
  await page.goto(start().replace('index.html', 'present/index.html'));
  await expect(page.locator('#message')).toContainText('needs a device with WebGL and pages from a server');
  for (const step of STEPS) {
    await expect(page.locator('html')).toHaveAttribute('data-step', step);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLImageElement>('.present-step:not([hidden]) .present-map picture img'),
          ].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
        ),
      )
      .toBe(true);
    await page.keyboard.press('ArrowRight');
  }
  await page.goto(start().replace('index.html', 'speaker/index.html'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#at')).toHaveText(`1 of ${STEPS.length - 2}`);
  expect(wrongs).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { bundled } from '../../site/bundled.ts';
import { HOSTILE, wellFormed } from '../hostile.ts';
import { runs } from '../hostile-markup.ts';
import type { hostilePages } from '../hostile-pages.ts';
import { expect, goLive, LONG, ready, test, watch } from './site.ts';

// Hostile texts in the address, and in every text of the story, in a real browser: nothing of them runs.

type Pages = ReturnType<typeof hostilePages>;
let pages: Pages;
test.beforeAll(async () => {
  // The runner of these tests would make elements of its own of our components.
  const file = pathToFileURL(await bundled(process.cwd(), 'tests/hostile-pages.ts'));
  const module = (await import(file.href)) as { readonly hostilePages: typeof hostilePages };
  pages = module.hostilePages();
});

/** What a page must not do, and whether a text ran in it. */
function guard(page: Page): { readonly seen: readonly string[]; hit(): Promise<unknown> } {
  const seen: string[] = [];
  const { errors, foreign } = watch(page);
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => seen.push('popup'));
  return {
    get seen() {
      return [...seen, ...errors, ...foreign];
    },
    hit: () => page.evaluate(() => (window as { readonly hit?: unknown }).hit),
  };
}

/** The built page of the reader, with what was rendered in the place of what the build put there. */
function built({ head, body }: Pages['reader'], policy: boolean): string {
  const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  const own = /<title>[\s\S]*?<\/title>\s*<meta name="description" content="[^"]*"\s*\/?>/;
  const html = readFileSync('dist/index.html', 'utf8');
  const [rendered] = own.exec(head) ?? [];
  if (rendered === undefined || !own.test(html) || !meta.test(html))
    throw new Error('expected a head as the build writes it');
  const filled = html
    .replace(own, () => rendered)
    .replace(/(<body>)[\s\S]*(<script type="module")/, (_, before: string, after: string) => before + body + after);
  return policy ? filled : filled.replace(meta, '');
}

async function serve(page: Page, url: string, body: string): Promise<void> {
  await page.route(
    (address) => address.href.startsWith(`${url}?`),
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

test('Chromium reads a page of hostile texts as texts', async ({ page }) => {
  for (const { head, body } of [pages.reader, ...pages.others]) {
    const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
    const read = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'text/html');
      return [...documentElement.querySelectorAll('*')].map(({ tagName, attributes }) => ({
        tagName,
        attributes: [...attributes].map(({ name, value }) => ({ name, value })),
      }));
    }, html);
    const elements = read.map((element) => {
      const get = (name: string) => element.attributes.find((one) => one.name === name)?.value ?? null;
      return { ...element, getAttribute: get, hasAttribute: (name: string) => get(name) !== null };
    });
    expect(elements.length).toBeGreaterThan(15); // the least: a frame with one map
    expect(runs({ querySelectorAll: () => elements })).toEqual([]);
  }
});

for (const policy of LONG ? [true, false] : [true])
  test(`nothing runs in a story of hostile texts ${policy ? 'on the live map' : 'where no policy holds it'}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    const guarded = guard(page);
    await serve(page, site['/'], built(pages.reader, policy));
    await page.goto(`${site['/']}?inspect${policy ? '' : '&static'}`);
    if (policy) await goLive(page);
    else await ready(page);
    for (const step of ['attempt-17', 'flight', 'sources']) {
      await page.evaluate(async (id) => {
        window.inspect?.seek(id);
        await window.inspect?.settled();
        for (const element of document.querySelectorAll<HTMLElement>('a, button, summary, [tabindex]'))
          element.focus({ preventScroll: true });
        for (const element of document.querySelectorAll('*')) element.dispatchEvent(new Event('pointerover'));
      }, step);
      await expect(page.locator('html')).toHaveAttribute('data-step', step);
    }
    await page.locator('.control-contents').click();
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `${tagName} ${name}`),
      ),
    );
    expect([handlers, await guarded.hit(), guarded.seen]).toEqual([[], undefined, []]);
  });

/** As a link holds it, and as somebody might paste it. */
const forms = (text: string): readonly string[] => [encodeURIComponent(wellFormed(text)), wellFormed(text)];

test('nothing runs from what stands behind the # of an address', { tag: '@long' }, async ({ page, site }) => {
  const guarded = guard(page);
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const elsewhere = await page.evaluate(async (hashes) => {
    const { pathname } = location;
    const found: string[] = [];
    for (const hash of hashes) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 4)); // the page hears of it
      if (location.pathname !== pathname) found.push(hash);
    }
    return found;
  }, HOSTILE.flatMap(forms));
  expect(elsewhere).toEqual([]);
  await page.evaluate(() => window.inspect?.seek('flight'));
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  expect([await guarded.hit(), guarded.seen]).toEqual([undefined, []]);
});

test('nothing runs from what stands behind the ? of an address', { tag: '@long' }, async ({ page, site }) => {
  const guarded = guard(page);
  const AT_ONCE = 56; // a query that a server still reads
  for (let from = 0; from < HOSTILE.length; from += AT_ONCE) {
    const some = HOSTILE.slice(from, from + AT_ONCE);
    const hash = encodeURIComponent(wellFormed(some[0] ?? ''));
    for (const path of ['?inspect&static', 'step/flight/?page'])
      for (const form of [0, 1]) {
        const query = some.map(
          (text) => `${path.split('&')[1] ?? 'page'}=${forms(text)[form]?.replaceAll('#', '%23')}`,
        );
        await page.goto(`${site['/']}${path}&${query.join('&')}#${hash}`, { waitUntil: 'load' });
        if (path.startsWith('?')) await ready(page);
        expect(await guarded.hit()).toBeUndefined();
      }
  }
  expect(guarded.seen).toEqual([]);
});

import { TOLD_IN } from '../told-in.ts';
import { siteOf } from './other-stories.ts';
import { test as base, expect, goLive, watch } from './site.ts';

// A site of stories in other languages, built once from a copy of the working tree.

const test = base.extend<object, { readonly others: string }>({
  others: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the dependencies from the pattern
    async ({}, use) => {
      const { url, close } = await siteOf(
        Object.fromEntries(Object.entries(TOLD_IN).map(([slug, text]) => [`${slug}/story.md`, text])),
      );
      await use(url);
      close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

const WINDOWS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const STORIES = {
  arabic: { lang: 'ar', dir: 'rtl', names: ['الجسر القديم', 'بياويستوك'] },
  japanese: { lang: 'ja', dir: 'ltr', names: ['古い橋', 'ビャウィストク'] },
} as const;

for (const [slug, { lang, dir, names }] of Object.entries(STORIES))
  for (const [device, viewport] of Object.entries(WINDOWS))
    test(`a story in ${lang} is read on a ${device}, with its names on the live map`, { tag: '@long' }, async ({
      page,
      others,
    }) => {
      const { errors, foreign } = watch(page);
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.setViewportSize(viewport);
      await page.goto(`${others}${slug}/?inspect#step-1`);
      await goLive(page);
      const root = page.locator('html');
      await expect(root).toHaveAttribute('lang', lang);
      await expect(root).toHaveAttribute('dir', dir);
      const drawn = page.locator('#map .overlay .name[visibility="inherit"] text');
      const texts = (await drawn.allTextContents()).map((text) => text.replaceAll(/[\u2067\u2069]/g, ''));
      for (const name of names) expect(texts).toContain(name);
      const box = await page.locator('#map-box').boundingBox();
      for (const name of names) {
        const at = await drawn.filter({ hasText: name }).boundingBox();
        expect(at?.x).toBeGreaterThanOrEqual(box?.x ?? Number.POSITIVE_INFINITY);
        expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const faces = await page.evaluate(
        () =>
          [...document.fonts].filter(({ family, status }) => /Letters of the story/.test(family) && status === 'loaded')
            .length,
      );
      expect(faces).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    });

test('pages that need no letters of their own name no faces for them', { tag: '@long' }, async ({ page, others }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${others}emoji/`);
  await expect(page.locator('h1')).toContainText('🚲');
  expect(asked.filter((url) => /letters\.css|\/faces\//.test(url))).toEqual([]);
});

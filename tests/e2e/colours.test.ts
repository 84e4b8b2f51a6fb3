import type { Page } from '@playwright/test';
import { contrastOf } from './contrast.ts';
import { eachKind, visit } from './every-page.ts';
import { expect, some, test } from './site.ts';

// Colours that are not ours: the system's own pairs, and paper.

const ENOUGH = 4.5; // of text to its ground, WCAG 1.4.3
const SHORT = new Set(['class/where/', 'class/prepare/']); // something pressed, something filled

/** Brings about what a page shows as pressed, and what it says. */
const PRESSES: Readonly<Record<string, string>> = {
  'present/': '[data-act="pen"]',
  'speaker/': '[data-act="black"]',
  'embed/': '.embed-button',
};

/** Boxes of texts that are in view, with no picture under them; and texts that stand on a gradient. */
const textBoxes = (page: Page): Promise<{ readonly boxes: readonly Box[]; readonly onGradient: readonly string[] }> =>
  page.evaluate(() => {
    const onGradient: string[] = [];
    const boxes: { what: string; x: number; y: number; width: number; height: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: host, textContent } = walker.currentNode;
      if (host === null || (textContent ?? '').trim().length < 2) continue;
      const isShown = host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isOff = host.closest('.unseen, .map-alt, noscript, script, svg, option, [aria-disabled="true"]') !== null;
      if (!isShown || isOff) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left: x, top: y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const over = document.elementFromPoint(x + width / 2, y + height / 2);
      if (width < 4 || x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) continue;
      if (over === null || !(host.contains(over) || over.contains(host))) continue; // covered: a dialog's, a map's
      const what = `${host.tagName}.${host.className} “${textContent?.trim().slice(0, 30)}”`;
      boxes.push({ what, x, y, width, height });
      for (let at: Element | null = host; at !== null; at = at.parentElement)
        if (getComputedStyle(at).backgroundImage.includes('gradient')) onGradient.push(what);
    }
    return { boxes, onGradient };
  });

type Box = {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

let asked = 0;
test.afterAll(() => console.log(`contrast: ${asked} texts`));

for (const path of some(eachKind(), (each) => SHORT.has(each)))
  test(`in forced colours every text of /${path} is seen, and stands on no gradient${SHORT.has(path) ? '' : ' @long'}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1100, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await visit(page, `${site['/']}${path}`);
      const press = PRESSES[path.replace(/[?#].*/, '')];
      if (press !== undefined) await page.locator(press).first().click();
      const { boxes, onGradient } = await textBoxes(page);
      expect.soft(onGradient, colorScheme).toEqual([]);
      const contrasts = await contrastOf(page, await page.screenshot(), boxes);
      asked += boxes.length;
      expect
        .soft(
          boxes.filter((_box, index) => (contrasts[index] ?? 0) < ENOUGH).map(({ what }) => what),
          colorScheme,
        )
        .toEqual([]);
    }
  });

test('on paper everything is light, whatever the system or the page’s own choice', { tag: '@long' }, async ({
  page,
  site,
}) => {
  let pictures = 0;
  for (const path of [
    'present/',
    'speaker/',
    'frame/?theme=dark',
    'frame/unrolled/',
    'frame/map/',
    'class/where/',
    'step/flight/?page',
  ]) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await visit(page, `${site['/']}${path}`);
    // A browser that prints asks for light itself; a frame's picture has no other way to be so.
    const colorScheme = path.startsWith('frame/') ? 'light' : 'dark';
    await page.emulateMedia({ media: 'print', colorScheme });
    const files = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('img')]
          .filter((image) => image.checkVisibility())
          .map((image) => {
            const turned = getComputedStyle(image).filter.startsWith('invert(1)') ? ' turned to light' : '';
            return `${image.currentSrc || image.src}${turned}`;
          }),
      );
    // A picture is the one of paper once that has come. A frame prints the one that is loaded, turned round if it is dark.
    await expect
      .poll(
        async () =>
          (await files()).filter((file) => !/-paper\.svg$|\.light\.svg$|\.dark\.svg turned to light$/.test(file)),
        path,
      )
      .toEqual([]);
    const shown = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      canvases: [...document.querySelectorAll('canvas')].filter((canvas) => canvas.checkVisibility()).length,
    }));
    const count = (await files()).length;
    pictures += count;
    expect.soft(shown.scheme, path).not.toContain('dark');
    expect.soft(shown.canvases, path).toBe(0);
    expect.soft(count, path).toBeGreaterThan(0);
  }
  console.log(`on paper: ${pictures} pictures`);
});

test('a wall is light in a dark system, its pictures too, and without its script', async ({ browser, site }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ colorScheme: 'dark', javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${site['/']}present/`, { waitUntil: 'load' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const files = await page
      .locator('.present-map source, .present-map img')
      .evaluateAll((all) => all.map((each) => each.getAttribute('srcset') ?? each.getAttribute('src') ?? ''));
    expect(files.filter((file) => file.includes('.dark.'))).toEqual([]);
    await context.close();
  }
});

import type { Page } from '@playwright/test';
import { eachKind, everyPage, sizeName, visit, WINDOWS } from './every-page.ts';
import { expect, LONG, test } from './site.ts';

// Every page at every size, by the keyboard and by a press: what has the focus is seen, what can be pressed can be
// pressed anywhere on it.

const MOST = 3000; // stops of one page
/** For a short run: where the map sticks above the text, and where the running head does. */
const SHORT = { pages: ['?static', 'speaker/'], sizes: [WINDOWS[1], WINDOWS[4]], stops: 12 } as const;

type Stop = 'end' | { readonly wrong: string | null };

/** What is wrong with what has the focus: it is not drawn, something lies over it, or it is out of sight. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const marked = window as unknown as { focusStops?: WeakSet<Element> }; // the name of no element of any page
    const seen = marked.focusStops ?? new WeakSet<Element>();
    marked.focusStops = seen;
    if (element === null || element === document.body || seen.has(element)) return 'end';
    seen.add(element);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    let [asked, out, under] = [0, 0, 0];
    let by = '';
    for (const { left, top, width, height } of element.getClientRects())
      for (const across of [1 / 6, 1 / 2, 5 / 6])
        for (const down of [1 / 6, 1 / 2, 5 / 6]) {
          const [x, y] = [left + width * across, top + height * down];
          const over = document.elementFromPoint(x, y);
          asked += 1;
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) out += 1;
          else if (over === null || !(element.contains(over) || over.contains(element))) {
            if (over?.closest('label')?.contains(element)) continue;
            under += 1;
            by = `${over?.tagName}.${over?.className}`;
          }
        }
    const what = `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
    if (!drawn) return { wrong: `${what}: the focus is not drawn` };
    if (under > 0) return { wrong: `${what}: ${under} of ${asked} points under ${by}` };
    return { wrong: asked > 0 && out < asked ? null : `${what}: out of sight` };
  });

async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<readonly [number, readonly string[]]> {
  const wrongs: string[] = [];
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'focusStops');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (here === 'end') return [stops, wrongs];
    if (here.wrong !== null) wrongs.push(`${key}: ${here.wrong}`);
  }
  return [most, wrongs];
}

interface Pressed {
  readonly links: number;
  readonly points: number;
  readonly dead: readonly string[];
}

/** Asks under nine points of each line of each link, button and field what a press would meet. */
const pressed = (page: Page): Promise<Pressed> =>
  page.evaluate(() => {
    const EDGE = 2; // pixels
    const dead: string[] = [];
    let [links, points] = [0, 0];
    const host = document.querySelector('borderline-story'); // its map lies over the upper half of an article
    for (const element of document.querySelectorAll(
      'a[href], button, summary, select, input, textarea, [role="link"]',
    )) {
      const { pointerEvents, clipPath, borderTopLeftRadius: corner } = getComputedStyle(element);
      const isThere = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isThere || pointerEvents === 'none' || clipPath !== 'none' || element.closest('.unseen') !== null) continue;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      if (host !== null) window.scrollBy({ top: -innerHeight / 4, behavior: 'instant' });
      links += 1;
      const isRound = corner.includes('%') || Number.parseFloat(corner) > 8;
      for (const { left, top, right, bottom, width, height } of element.getClientRects()) {
        const across = isRound ? width / 6 : Math.min(EDGE, width / 4);
        const down = isRound ? height / 6 : Math.min(EDGE, height / 4);
        for (const x of [left + across, left + width / 2, right - across])
          for (const y of [top + down, top + height / 2, bottom - down]) {
            const over = document.elementFromPoint(x, y);
            if (over === null) continue; // beyond the window
            points += 1;
            if (element.contains(over) || over.closest('label')?.control === element) continue;
            dead.push(
              `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}” at ${Math.round(x - left)}, ${Math.round(y - top)} of ${Math.round(width)} × ${Math.round(height)}: ${over.tagName}.${over.className}`,
            );
          }
      }
    }
    return { links, points, dead };
  });

const count = { stops: 0, links: 0, points: 0 };
test.afterAll(() =>
  console.log(`asked: ${count.stops} stops of the focus, ${count.links} links, ${count.points} points of them`),
);

for (const path of LONG ? everyPage() : SHORT.pages)
  test(`the focus is seen at every stop of /${path}, forward and backward${LONG ? ' @long' : ''}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    test.setTimeout(1_200_000);
    for (const size of LONG ? WINDOWS : SHORT.sizes) {
      await page.setViewportSize(size);
      await visit(page, `${site['/']}${path}`);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const [stops, wrongs] = await walk(page, key, LONG ? MOST : SHORT.stops);
        count.stops += stops;
        expect.soft(wrongs, sizeName(size)).toEqual([]);
      }
    }
  });

for (const path of LONG ? eachKind() : SHORT.pages)
  test(`whatever can be pressed on /${path} takes a press anywhere on it${LONG ? ' @long' : ''}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(600_000);
    for (const size of LONG ? WINDOWS : SHORT.sizes) {
      await page.setViewportSize(size);
      await visit(page, `${site['/']}${path}`);
      const { links, points, dead } = await pressed(page);
      count.links += links;
      count.points += points;
      expect.soft(dead, sizeName(size)).toEqual([]);
    }
  });

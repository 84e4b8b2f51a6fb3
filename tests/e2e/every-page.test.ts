import type { Page } from '@playwright/test';
import { eachKind, everyPage, sizeName, visit, WINDOWS } from './every-page.ts';
import { expect, LONG, test } from './site.ts';

// Every page at every size, by the keyboard and by a press: what has the focus is seen, what can be pressed can be
// pressed anywhere on it.

const MOST = 3000; // stops of one page
/** For a short run: where the map sticks above the text, and where the running head does. */
const SHORT = { pages: ['?static', 'speaker/'], sizes: [WINDOWS[1], WINDOWS[4]], stops: 12 } as const;

const [TRIES, REST_MS] = [5, 200]; // what scrolls comes to rest, and a frame comes

type Stop = 'end' | { readonly wrong: string | null };

/**
 * What is wrong with what has the focus: it is not drawn, something lies over it, or it is out of sight. `again`: asked once
 * more of the same, when what scrolls has come to rest and a frame is there.
 */
const stop = (page: Page, again: boolean): Promise<Stop> =>
  page.evaluate((isAgain): Stop => {
    let { activeElement: element } = document;
    let view: Window & typeof globalThis = window;
    // What has the focus may be in a frame, or in what an element shows of its own.
    for (let inner: Element | null = element; inner !== null; ) {
      element = inner;
      const framed = inner instanceof view.HTMLIFrameElement ? inner.contentDocument : null;
      const within: Element | null = framed?.activeElement ?? inner.shadowRoot?.activeElement ?? null;
      if (framed !== null && within !== null && within !== framed.body) view = framed.defaultView ?? view;
      inner = within === framed?.body ? null : within;
    }
    const marked = window as unknown as { focusStops?: WeakSet<Element> }; // the name of no element of any page
    const seen = marked.focusStops ?? new WeakSet<Element>();
    marked.focusStops = seen;
    if (element === null || element === document.body || (seen.has(element) && !isAgain)) return 'end';
    seen.add(element);
    const { outlineStyle, outlineWidth, boxShadow } = view.getComputedStyle(element);
    const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const root = element.getRootNode() as Document | ShadowRoot;
    const { innerWidth, innerHeight } = view;
    let [asked, under] = [0, 0];
    let by = '';
    for (const rect of element.getClientRects()) {
      const [left, top] = [Math.max(0, rect.left), Math.max(0, rect.top)];
      const [width, height] = [Math.min(innerWidth, rect.right) - left, Math.min(innerHeight, rect.bottom) - top];
      if (width <= 0 || height <= 0) continue; // beyond the window
      for (const across of [1 / 6, 1 / 2, 5 / 6])
        for (const down of [1 / 6, 1 / 2, 5 / 6]) {
          const over = root.elementFromPoint(left + width * across, top + height * down);
          asked += 1;
          if (over !== null && (element.contains(over) || over.contains(element))) continue;
          if (over?.closest('label')?.contains(element)) continue;
          under += 1;
          by = `${over?.tagName}.${over?.className}`;
        }
    }
    const what = `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
    const isMark = element.matches('.mark-button') && under <= asked / 3; // at a corner, as where the map is small
    const isTall = element.clientHeight > innerHeight / 2; // what is taller than its room is seen in part
    if (element.tagName === 'IFRAME') return { wrong: null }; // still coming: the next key goes in
    if (!drawn) return { wrong: `${what}: the focus is not drawn` };
    if (under > 0 && !isMark && !(isTall && under < asked))
      return { wrong: `${what}: ${under} of ${asked} points under ${by}` };
    return { wrong: asked > 0 ? null : `${what}: out of sight` };
  }, again);

async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<readonly [number, readonly string[]]> {
  const wrongs: string[] = [];
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'focusStops');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press(key);
    let here = await stop(page, false);
    if (here === 'end') return [stops, wrongs];
    for (let tries = 0; here !== 'end' && here.wrong !== null && tries < TRIES; tries++) {
      await page.waitForTimeout(REST_MS);
      here = await stop(page, true);
    }
    if (here !== 'end' && here.wrong !== null) wrongs.push(`${key}: ${here.wrong}`);
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
      await page.waitForLoadState('networkidle'); // frames are there, and what stands about them lies still
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

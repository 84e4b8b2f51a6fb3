import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/lib/serve.mjs';

export { SIZES } from '../../src/core/windows.ts';
export type { Inspect } from '../../src/pages/reader/inspect.ts'; // declares window.inspect

/** Where the built site is served: at a host's root, and under a path. */
export const BASES = ['/', '/a/b/'] as const;

/** Whether everything is gone through, as before a release; else a part of it, in minutes. */
export const LONG = process.env['LONG'] !== undefined;

/** Those of a list that a short run looks at; a long one looks at all. */
export function some<Item>(all: readonly Item[], short: (item: Item, index: number) => boolean): readonly Item[] {
  return LONG ? all : all.filter(short);
}

interface Site {
  /**
   * Whether maps are drawn. The engine, its sources, states and camera are the same either way; what is not looked at need
   * not be painted, which software does a hundred times slower than a device. Files whose tests look at pixels say so.
   */
  readonly draws: boolean;
  /** Address of the story on its own host, by the path that it is served under. */
  readonly site: Readonly<Record<(typeof BASES)[number], string>>;
}

const DRAWS = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const;

/** Runs in each page before its scripts. */
const paintNothing = (names: typeof DRAWS): void => {
  for (const name of names) WebGL2RenderingContext.prototype[name] = () => {};
};

export const test = base.extend<{ readonly policy: undefined }, Site>({
  draws: [false, { option: true, scope: 'worker' }],
  browser: [
    async ({ browser, draws }, use) => {
      const open = browser.newContext.bind(browser);
      if (!draws)
        browser.newContext = async (options) => {
          const context = await open(options);
          await context.addInitScript(paintNothing, DRAWS);
          return context;
        };
      await use(browser);
      browser.newContext = open;
    },
    { scope: 'worker' },
  ],
  /** Every page of every test runs under the site's own policy, and breaks it nowhere; but where a test says so. */
  policy: [
    async ({ context }, use, { annotations }) => {
      const violations: string[] = [];
      await context.exposeFunction('reportViolation', (what: string) => violations.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
          reportViolation(`${violatedDirective}: ${blockedURI} ${sourceFile}`);
        });
      });
      await use(undefined);
      if (!annotations.some(({ type }) => type === 'breaks the policy')) expect(violations).toEqual([]);
    },
    { auto: true },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the dependencies from the pattern
    async ({}, use) => {
      const served = await Promise.all(BASES.map((path) => serveSite({ base: path })));
      const [root, sub] = served.map(({ url }) => url);
      await use({ '/': root ?? '', '/a/b/': sub ?? '' });
      for (const { server } of served) server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Collects what a page must never do: throw, or ask anybody but its own host. */
export function watch(page: Page): { readonly errors: string[]; readonly foreign: string[] } {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!(hostname === '127.0.0.1' || protocol === 'blob:' || protocol === 'data:')) foreign.push(request.url());
  });
  return { errors, foreign };
}

/** Waits until scripts run and the inspection handle is there. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.inspect !== undefined, undefined, { timeout: 60_000 });
}

/** Our faces wait for a gesture where they would move a line: from here on the page is laid out in them. */
export async function dressed(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.documentElement.dataset['fonts'] === undefined) window.dispatchEvent(new Event('keydown'));
    return document.documentElement.dataset['fonts'] === '';
  });
}

/** Starts the map as a first touch does, waits until it stands, and ends the leg on which it takes over. */
export async function goLive(page: Page): Promise<void> {
  await ready(page);
  await page.evaluate(() => window.inspect?.start());
  await dressed(page);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 90_000 });
  await page.evaluate(() => {
    window.inspect?.land();
    return window.inspect?.settled();
  });
}

/** Opens the story with its inspection handle and waits until the live map stands. */
export async function open(page: Page, url: string, hash = ''): Promise<void> {
  await page.goto(`${url}?inspect${hash}`);
  await goLive(page);
}

/** Hands the map to the reader, as the menu does where the map has no room for a button of its own. */
export async function takeMap(page: Page): Promise<void> {
  await page.locator('.control-contents').click();
  const menu = page.getByRole('dialog');
  await menu.locator('.menu-take').waitFor({ state: 'attached' }); // what the menu holds beside the steps comes by itself
  const button = menu.getByRole('button', { name: 'Move the map' });
  if (await button.isVisible()) return button.click();
  await page.keyboard.press('Escape');
  return page.locator('.move-take').click();
}

/** The choice of a side, in its sheet, which is opened where it is not. */
export async function sides(page: Page): Promise<Locator> {
  const choice = page.getByLabel('The map according to');
  if (!(await choice.isVisible())) await page.locator('#according > button').click();
  await choice.waitFor();
  return choice;
}

/** Waits until nothing scrolls any more: a wheel's and a key's own smooth scrolling goes on for a while. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const QUIET = 250; // milliseconds
    for (let at = scrollY, since = performance.now(); performance.now() - since < QUIET; ) {
      await new Promise(requestAnimationFrame);
      if (scrollY === at) continue;
      at = scrollY;
      since = performance.now();
    }
  });
}

/** What is on the screen: what the page says, what the map's own engine says, and what is written over it. */
export function picture(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no inspection handle');
    await inspect.settled();
    const map = inspect.map();
    if (map === null) throw new Error('no map');
    const round = (value: number): number => Math.round(value * 1e6) / 1e6;
    const { lng, lat } = map.getCenter();
    const paint = (map.getStyle().layers ?? []).flatMap((layer) => {
      if (layer.type !== 'fill' && layer.type !== 'line') return [];
      const value = map.getPaintProperty(layer.id, `${layer.type}-opacity`);
      return typeof value === 'number' && value > 0 ? [[layer.id, round(value)]] : [];
    });
    const { plan, frame } = inspect;
    const lit = [...plan().emphasis.values()].map(({ a3 }) => [
      a3,
      map.getFeatureState({ source: 'far', id: a3 })['emphasis'] ?? 0,
    ]);
    const drawn = [...document.querySelectorAll('#map .overlay g[visibility="inherit"]')].map((group) => [
      group.getAttribute('transform'),
      group.getAttribute('opacity'),
      group.textContent,
      [...group.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(),
    ]);
    return { camera: [round(lng), round(lat), round(map.getZoom())], paint, lit, drawn, step: frame().step.id };
  });
}

import type { Server } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { hostPages } from '../hosts/pages.ts';
import { type Hosts, serveHosts } from '../hosts/serve.ts';
import { firefox, framed, scrolled, until, watched } from './firefox.ts';

let browser: Browser;
let site: { server: Server; url: string };
let hosts: Hosts;

beforeAll(async () => {
  site = await serveSite();
  hosts = await serveHosts(hostPages(site.url));
  browser = await firefox();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  hosts?.close();
});

/** How many colours stand in the middle of a frame, as it is on the screen. */
async function colours(page: Page, selector: string): Promise<number> {
  const element = await page.$(selector);
  if (element === null) throw new Error(`expected ${selector} in the page`);
  const picture = await element.screenshot({ encoding: 'base64' });
  const blank = await browser.newPage();
  const count = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const copy = document.createElement('canvas');
    const context = copy.getContext('2d');
    if (context === null) return 0;
    copy.width = 200;
    copy.height = 200;
    context.drawImage(image, (200 - image.width) / 2, (200 - image.height) / 2);
    const seen = new Set<string>();
    for (let at = 0; at < 200 * 200; at += 7)
      seen.add(context.getImageData(at % 200, Math.floor(at / 200), 1, 1).data.join());
    return seen.size;
  }, picture);
  await blank.close();
  await page.bringToFront();
  return count;
}

async function toFrame(page: Page): Promise<{ x: number; y: number }> {
  await page.evaluate(() => {
    const story = document.querySelector('borderline-story, iframe');
    if (story !== null) scrollTo(0, story.getBoundingClientRect().top + scrollY - 100);
  });
  return page.evaluate(() => {
    const { left, top, width } =
      document.querySelector('borderline-story, iframe')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + 150 };
  });
}

describe('in Firefox', () => {
  test.each([
    'article',
    'stepper',
    'unrolled',
    'card',
  ])('the wheel over the form in %s moves the host all the way', async (name) => {
    const { page, wrongs } = await watched(browser);
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(`${hosts.url}${name}`);
    const { x, y } = await toFrame(page);
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' })); // where the late advertisement comes
    await new Promise((later) => setTimeout(later, 1500)); // and the frames
    const at = await toFrame(page);
    await page.mouse.move(at.x || x, at.y || y);
    const before = await scrolled(page);
    for (let times = 0; times < 10; times += 1) {
      await page.mouse.wheel({ deltaY: 60 });
      await new Promise((later) => setTimeout(later, 60));
    }
    await until('600 pixels of the host', async () => Math.abs((await scrolled(page)) - before - 600) <= 60, 20_000);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('in a sandbox with scripts alone the steps work, their maps are seen, and nothing throws', async () => {
    const { page, wrongs } = await watched(browser);
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(`${hosts.url}wordpress`);
    await toFrame(page);
    const frame = await framed(page, '/frame/');
    await frame.waitForSelector('.frame-next');
    const shown = (): Promise<string> =>
      frame.evaluate(() => document.querySelector<HTMLElement>('.frame-step:not([hidden])')?.id ?? '');
    const first = await shown();
    await until('the second step', async () => {
      await frame.click('.frame-next');
      return (await shown()) !== first;
    });
    await until('a map of many colours', async () => (await colours(page, 'iframe')) > 8);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('under a strict policy of the host nothing is violated, on either side', async () => {
    const { page, wrongs } = await watched(browser);
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(`${hosts.url}strict`);
    await page.evaluate(() => document.querySelector('[data-step="flight"]')?.scrollIntoView({ block: 'center' }));
    const frame = await framed(page, '/frame/map/');
    await until('the step in the frame', () =>
      frame.evaluate(() => document.documentElement.dataset['step'] === 'flight'),
    );
    await until('the live map', () => frame.evaluate(() => document.querySelector('canvas') !== null));
    expect(await colours(page, 'borderline-story')).toBeGreaterThan(8);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});

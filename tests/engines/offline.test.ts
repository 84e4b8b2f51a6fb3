import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { coloursAt } from '../map-pixels.ts';
import { theStory } from '../the-story.ts';
import { firefox, until, watched } from './firefox.ts';

let browser: Browser;
let site: { server: Server; url: string };
let folder = '';

beforeAll(async () => {
  site = await serveSite({ base: '/a/b/' });
  browser = await firefox();
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the copy for a disk is dressed and has its pictures, and its policy forbids nothing that it needs', async () => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync('dist/class/borderline.zip')))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { page, wrongs } = await watched(browser);
  for (const path of ['index.html', 'step/flight/index.html', 'explore/index.html', 'handout/index.html']) {
    await page.goto(pathToFileURL(join(folder, 'borderline', path)).href);
    const seen = await page.evaluate(async () => {
      const shown = [...document.images].filter((image) => image.checkVisibility());
      for (const image of shown) image.loading = 'eager';
      await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
      return {
        dressed: getComputedStyle(document.body).fontFamily,
        unpainted: shown.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        pictures: shown.length,
      };
    });
    expect(seen.dressed, path).toContain('Source');
    expect(seen.unpainted, path).toEqual([]);
    expect(seen.pictures, path).toBeGreaterThan(0);
  }
  expect(wrongs).toEqual([]);
  await page.close();
});

test('a prepared browser tells the whole story with its moving map, and opens its pages, with the host gone', async () => {
  const { page, wrongs } = await watched(browser);
  await page.goto(`${site.url}class/prepare/`);
  await page.waitForSelector('#prepare-press');
  await page.click('#prepare-press');
  await until('ready', async () => (await page.$('[data-state="ready"]')) !== null);
  await page.close();
  site.server.close();
  site.server.closeAllConnections();

  const offline = await watched(browser);
  await offline.page.goto(`${site.url}?inspect`);
  await until('scripts run', () => offline.page.evaluate(() => 'inspect' in window));
  await offline.page.evaluate(() => window.inspect?.start());
  await until('the live map', () => offline.page.evaluate(() => document.documentElement.dataset['map'] === 'live'));
  await offline.page.evaluate(() => window.inspect?.land());
  for (const { id } of theStory().steps.slice(0, -1)) {
    const { at, colours } = await offline.page.evaluate(coloursAt, id);
    expect(at).toBe(id);
    expect(colours, `${id}: pixels of the map`).toBeGreaterThan(20);
  }
  await offline.page.goto(`${site.url}handout`);
  expect(offline.page.url()).toBe(`${site.url}handout/`);
  expect(await offline.page.$$eval('h2', (all) => all.length)).toBeGreaterThan(5);
  expect(wrongs).toEqual([]);
});

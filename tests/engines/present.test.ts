import type { Server } from 'node:http';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { theStory } from '../the-story.ts';
import { firefox, until, watched } from './firefox.ts';

const STEPS: readonly string[] = theStory().steps.map(({ id }) => id);
const [FIRST = '', SECOND = ''] = STEPS;
const LAST = STEPS.at(-1) ?? '';

let browser: Browser;
let site: { server: Server; url: string };

beforeAll(async () => {
  site = await serveSite();
  browser = await firefox();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

const shown = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset['step'] ?? '');

/** A key as a hand presses it, with what is held down meanwhile. */
async function press(page: Page, key: KeyInput, held: KeyInput | null = null): Promise<void> {
  if (held !== null) await page.keyboard.down(held);
  await page.keyboard.press(key);
  if (held !== null) await page.keyboard.up(held);
}

test('every key of a keyboard and of a clicker turns by one step, and none past the ends', async () => {
  const { page, wrongs } = await watched(browser);
  await page.setViewport({ width: 1920, height: 1080 }); // where the first steps fit
  await page.goto(`${site.url}present/`);
  await until('the presentation', () => page.evaluate(() => 'presenting' in document.documentElement.dataset));
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'] as const) {
    await press(page, 'Home');
    await press(page, key);
    expect(await shown(page), key).toBe(SECOND);
  }
  for (const [key, held] of [
    ['PageUp', null],
    ['ArrowLeft', null],
    ['ArrowUp', null],
    [' ', 'Shift'],
    ['p', null],
  ] as const) {
    await press(page, 'Home');
    await press(page, 'ArrowRight');
    await press(page, key, held);
    expect(await shown(page), key).toBe(FIRST);
    await press(page, key, held);
    expect(await shown(page), `${key} at the beginning`).toBe(FIRST);
  }
  await press(page, 'End');
  expect(await shown(page)).toBe(LAST);
  for (const key of ['ArrowRight', 'n'] as const) await press(page, key);
  expect(await shown(page)).toBe(LAST);
  expect(wrongs).toEqual([]);
  await page.close();
});

test('a clicker’s start button and its dark button keep the place, and a reload does', async () => {
  const { page, wrongs } = await watched(browser);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`${site.url}present/#flight`);
  await until('the presentation', () => page.evaluate(() => 'presenting' in document.documentElement.dataset));
  for (const key of ['F5', 'Escape'] as const) {
    await press(page, key);
    expect(await shown(page), key).toBe('flight');
  }
  await press(page, '.');
  await press(page, 'PageDown');
  await page.reload();
  await until('the same step after a reload', async () => (await shown(page)) === 'flight');
  expect(await page.evaluate(() => document.querySelector<HTMLElement>('#blank')?.dataset['blank'])).toBe('black');
  expect(wrongs).toEqual([]);
  await page.close();
});

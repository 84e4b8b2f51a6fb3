import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { typographic } from '../../src/core/language/typography.ts';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { firefox } from './firefox.ts';

const story = theStory();
const headings = story.steps.map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));
const unspaced = (text: string): string => text.replace(/\s/g, '');

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

test('the handout has on paper every step in order, its picture, its sources and its credit, without backgrounds', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}handout/`);
  const pictures = await page.$$eval('main img', (all) =>
    Promise.all(all.map(async (image) => image.decode().then(() => image.naturalWidth))),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(story.steps.length - 1);
  expect(Math.min(...pictures)).toBeGreaterThan(0);
  const printed = await page.pdf({ format: 'A4', printBackground: false });
  const text = unspaced(execFileSync('pdftotext', ['-', '-'], { input: printed, encoding: 'utf8' }));
  const places = headings.map((heading) => text.indexOf(unspaced(heading)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { label } of story.sources) expect(text).toContain(unspaced(typographic(inEnglish(label), 'en')));
  expect(text).toContain(unspaced('Natural Earth'));
  await page.close();
});

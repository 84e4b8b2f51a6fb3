import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { wav } from '../recorded-files.ts';
import { siteOf } from './other-stories.ts';
import { test as base, expect, watch } from './site.ts';

// A story with pictures, a sound and a video, built once from a copy of the working tree.

const TEXT = `---
title: A walk
published: 2026-11-30
pictures: { credit: A. Nowak, licence: CC BY 4.0 }
---

It begins in the morning.

## By the river
place: Warsaw
pictures:
- { file: river.jpg, alt: The river in fog, caption: In the morning. }
- { file: tower.png, alt: A tower }

Words of a walk.

## What is to be heard
place: Kraków
sound: { file: bell.wav, title: The bell of the tower, transcript: A low bell rings once. }

It rings every hour.

## A train
places: [Warsaw, Kraków]
picture: { file: late.png, alt: The tower at night }
video: { file: train.webm, poster: moment.jpg, captions: train.vtt, alt: A train on a bridge }

It comes every hour as well.
`;

/** A second of a moving square, as the browser itself records it. */
async function video(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.start(200);
    for (let at = 0; at < 20; at++) {
      pen?.clearRect(0, 0, 320, 180);
      pen?.fillRect(at * 12, 80, 40, 20);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  await page.close();
  return Uint8Array.from(bytes);
}

/** With noise in it, that its files are not all of one weight. */
const picture = (width: number, height: number): ReturnType<typeof sharp> =>
  sharp({
    create: { width, height, channels: 3, background: '#a86', noise: { type: 'gaussian', mean: 128, sigma: 20 } },
  });

const test = base.extend<object, { readonly walk: string }>({
  walk: [
    async ({ browser }, use) => {
      const { url, close } = await siteOf({
        'walk/story.md': TEXT,
        'walk/media/river.jpg': await picture(1800, 1200).jpeg().toBuffer(),
        'walk/media/tower.png': await picture(600, 900).png().toBuffer(),
        'walk/media/late.png': await picture(640, 960).png().toBuffer(),
        'walk/media/moment.jpg': await picture(1280, 720).jpeg().toBuffer(),
        'walk/media/bell.wav': wav(),
        'walk/media/train.webm': await video(browser),
        'walk/media/train.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nA train comes.\n',
      });
      await use(url);
      close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});
test.describe.configure({ timeout: 120_000 });

const WINDOWS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** Reads to the end as a hand does, and waits for what comes. */
async function read(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    const isOver = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 4);
    if (isOver) break;
    await page.mouse.wheel(0, 160);
    await page.waitForTimeout(120);
  }
}

/** What is too narrow for what it holds, or has come with nothing. */
const broken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page is wider than its window'] : []),
    ...[...document.querySelectorAll<HTMLElement>('figure.media')].flatMap((figure) => {
      const { width, height } = figure.getBoundingClientRect();
      return width > 0 && height < 54 ? [`${figure.textContent} has no room`] : [];
    }),
    ...[...document.querySelectorAll<HTMLImageElement>('figure.media img')]
      .filter((image) => image.complete && image.naturalWidth === 0 && image.currentSrc !== '')
      .map((image) => `${image.currentSrc} is empty`),
  ]);

for (const [device, viewport] of Object.entries(WINDOWS))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`on a ${device}, ${colorScheme}, nothing moves when pictures come, and they come late and light`, {
      tag: '@long',
    }, async ({ browser, walk }) => {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const { errors, foreign } = watch(page);
      const asked: string[] = [];
      page.on('request', (request) => void (request.url().includes('/media/') && asked.push(request.url())));
      await page.addInitScript(() => {
        const moved: number[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(walk);
      await page.waitForTimeout(1000);
      expect(asked.filter((url) => /late-/.test(url))).toEqual([]);
      await read(page);
      await expect.poll(() => asked.some((url) => /late-/.test(url))).toBe(true);
      expect(asked.filter((url) => !/\.avif$|moment-960\.[0-9a-f]+\.jpg$|\.vtt$/.test(url))).toEqual([]);
      expect(await page.evaluate(() => (window as Window & { moved?: number[] }).moved)).toEqual([]);
      expect(await broken(page)).toEqual([]);
      expect([errors, foreign]).toEqual([[], []]);
      await context.close();
    });

test('a phone is given narrower files than a wide screen of many dots', { tag: '@long' }, async ({ browser, walk }) => {
  const widthOn = async (width: number, deviceScaleFactor: number): Promise<number> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor });
    const page = await context.newPage();
    await page.goto(`${walk}#by-the-river`);
    const image = page.locator('#by-the-river figure.media img').first();
    await image.scrollIntoViewIfNeeded();
    const file = (): Promise<string> => image.evaluate((shown: HTMLImageElement) => shown.currentSrc);
    await expect.poll(file).toContain('river-');
    const found = Number(/river-(\d+)\./.exec(await file())?.[1]);
    await context.close();
    return found;
  };
  expect(await widthOn(390, 1)).toBe(480);
  expect(await widthOn(1440, 3)).toBe(1600);
});

test('a sound and a video start when somebody plays them, under the policy of the page', { tag: '@long' }, async ({
  page,
  walk,
}) => {
  const { errors } = watch(page);
  await page.goto(walk);
  const states = await page.evaluate(async () => {
    const players = [...document.querySelectorAll<HTMLMediaElement>('figure.media :is(audio, video)')];
    const before = players.map(({ paused, readyState }) => paused && readyState === 0);
    for (const player of players) {
      player.muted = true;
      await player.play();
    }
    return { before, after: players.map(({ duration }) => duration > 0.5) };
  });
  expect(states).toEqual({ before: [true, true], after: [true, true] });
  const cues = () => page.locator('video').evaluate((shown: HTMLVideoElement) => shown.textTracks[0]?.cues?.length);
  await expect.poll(cues).toBe(1);
  expect(errors).toEqual([]);
});

for (const [what, path, players] of [
  ['the sheet to hand out', 'handout/', 2],
  ['a frame', 'frame/unrolled/', 2],
  ['present mode', 'present/#a-train', 2],
] as const)
  test(`${what} has all of it`, { tag: '@long' }, async ({ page, walk }) => {
    const { errors } = watch(page);
    await page.goto(walk + path);
    await expect(page.locator('figure.media :is(audio, video)')).toHaveCount(players);
    await expect(page.locator('figure.media img')).toHaveCount(3);
    expect(await broken(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

test('paper has the picture of a video, the addresses, and what is said', { tag: '@long' }, async ({ page, walk }) => {
  await page.goto(`${walk}handout/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('audio')).toBeHidden();
  await expect(page.locator('video')).toBeVisible();
  await expect(page.getByText(/^Sound: media\/bell\.[0-9a-f]{8}\.wav$/)).toBeVisible();
  await expect(page.getByText('A low bell rings once.')).toBeVisible();
  await expect(page.getByText('A train comes.')).toBeVisible();
});

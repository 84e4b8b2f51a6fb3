import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { filesIn, siteOf } from '../../scripts/lib/site-of.ts';
import { wav } from '../recorded-files.ts';
import { FEW, toyFiles } from '../toys/toys.ts';
import { classroom, keeps, prepare, preparing, stateIs } from './class.ts';
import { expect, goLive, LONG, test } from './site.ts';
import { unzipped } from './unzip.ts';

// Our story, beside another that is the front page, with a picture and a sound in a step of it, taught without a network.

const FOLDER = 'belarus-border-2021/';
const STORY = 'stories/belarus-border-2021';
const STEP = 'flight';

const readAll = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(path)]));

/** A front page's are apart. */
const ledger = (path: string): string => path.replace(/^seeds/, `${STORY}/ledgers`);

/** The story's files with what its step shows and gives beside its map. */
async function pictured(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const head = readFileSync(`${STORY}/story.yaml`, 'utf8');
  const at = `  - id: ${STEP}\n`;
  expect(head).toContain(at);
  const beside = [
    '    pictures: [{ file: hall.jpg, alt: { en: A hall }, credit: { en: Nobody }, licence: { en: CC BY 4.0 } }]',
    '    sound: [{ file: bell.wav, title: { en: A bell }, transcript: It rings., credit: { en: Nobody }, licence: { en: CC BY 4.0 } }]',
  ].join('\n');
  return {
    ...toyFiles(FEW.slice(0, 1)),
    ...readAll(STORY),
    ...Object.fromEntries(Object.entries(readAll('seeds')).map(([path, text]) => [ledger(path), text])),
    [`${STORY}/story.yaml`]: head.replace(at, `${at}${beside}\n`),
    [`${STORY}/media/hall.jpg`]: await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#a86' },
    })
      .jpeg()
      .toBuffer(),
    [`${STORY}/media/bell.wav`]: wav(),
  };
}

test.describe('a story with lessons that is not the front page', { tag: '@long' }, () => {
  test.skip(!LONG, 'it builds our story a second time');
  test.describe.configure({ mode: 'serial', timeout: 900_000 });
  let dist = '';
  test.beforeAll(async () => {
    test.setTimeout(900_000);
    dist = siteOf('pictured', await pictured());
  });

  test('is taught without a network: a prepared class sees the picture of a step and hears its sound', async () => {
    const room = await classroom(dist);
    const at = `${room.url}${FOLDER}`;
    try {
      const preparation = await preparing(await room.open(), { ...room, url: at });
      await stateIs(preparation, 'nothing');
      await prepare(preparation);
      expect(await keeps(preparation)).toEqual({ workers: 1, caches: 1 });
      const context = await room.open();
      room.unplug();
      const front = await context.newPage();
      await expect(front.goto(room.url)).rejects.toThrow(); // another story, which was not prepared
      await front.close();
      const page = await context.newPage();
      for (const path of [`?static#${STEP}`, `present/#${STEP}`]) {
        await page.goto(`${at}${path}`);
        const image = page.locator(`#${STEP} picture img[src*="media/"]`).first();
        await image.scrollIntoViewIfNeeded();
        await expect
          .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth), { message: path })
          .toBeGreaterThan(0);
      }
      await page.goto(`${at}?static#${STEP}`);
      const sound = page.locator(`#${STEP} audio`);
      await sound.scrollIntoViewIfNeeded();
      await sound.evaluate((player: HTMLAudioElement) => player.load());
      await expect.poll(() => sound.evaluate((player: HTMLAudioElement) => player.readyState)).toBeGreaterThan(0);
      await page.goto(`${at}?inspect#${STEP}`);
      await goLive(page); // the ground and the engine, which stories share, are kept too
      await page.goto(`${at}class/prepare/`);
      await stateIs(page, 'ready');
      await page.locator('#prepare-remove').click();
      await stateIs(page, 'removed');
      expect(await keeps(page)).toEqual({ workers: 0, caches: 0 });
    } finally {
      await room.close();
    }
  });

  test('is carried about as a file that opens by itself', async ({ page }) => {
    const { folder } = unzipped(`${dist}/${FOLDER}class/borderline.zip`);
    try {
      const wrongs: string[] = [];
      page.on('pageerror', (error) => wrongs.push(String(error)));
      page.on('requestfailed', (request) => wrongs.push(request.url()));
      for (const path of ['index.html', 'present/index.html', 'step/flight/index.html', 'class/index.html']) {
        await page.goto(pathToFileURL(join(folder, 'borderline', path)).href, { waitUntil: 'load' });
        await expect(page.locator('h1').first(), path).toBeVisible();
        expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
      }
      expect(wrongs).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

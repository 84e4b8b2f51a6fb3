import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { filesIn, siteOf } from '../../scripts/lib/site-of.ts';
import { wav } from '../recorded-files.ts';
import { classroom, prepare, preparing } from './class.ts';
import { expect, LONG, test } from './site.ts';

// Our story with a picture and a sound in a step of it, taught without a network.

const STORY = 'stories/belarus-border-2021';
const STEP = 'flight';

const readAll = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(path)]));

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
    ...readAll(STORY),
    ...readAll('seeds'),
    'stories/site.yaml': 'front: belarus-border-2021\n',
    [`${STORY}/story.yaml`]: head.replace(at, `${at}${beside}\n`),
    [`${STORY}/media/hall.jpg`]: await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#a86' },
    })
      .jpeg()
      .toBuffer(),
    [`${STORY}/media/bell.wav`]: wav(),
  };
}

test('a prepared class sees the picture of a step and hears its sound without a network', {
  tag: '@long',
}, async () => {
  test.skip(!LONG, 'it builds our story a second time');
  test.setTimeout(900_000);
  const room = await classroom(siteOf('pictured', await pictured()));
  try {
    await prepare(await preparing(await room.open(), room));
    const context = await room.open();
    room.unplug();
    const page = await context.newPage();
    for (const path of [`?static#${STEP}`, `present/#${STEP}`]) {
      await page.goto(`${room.url}${path}`);
      const image = page.locator(`#${STEP} picture img[src*="media/"]`).first();
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth), { message: path })
        .toBeGreaterThan(0);
    }
    await page.goto(`${room.url}?static#${STEP}`);
    const sound = page.locator(`#${STEP} audio`);
    await sound.scrollIntoViewIfNeeded();
    await sound.evaluate((player: HTMLAudioElement) => player.load());
    await expect.poll(() => sound.evaluate((player: HTMLAudioElement) => player.readyState)).toBeGreaterThan(0);
  } finally {
    await room.close();
  }
});

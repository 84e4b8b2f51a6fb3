import sharp from 'sharp';
import { expect, it } from 'vitest';
import { withPosters } from '../../site/stills/posters.ts';
import { POSTERS, posterPath } from '../../src/core/embed/addresses.ts';
import { exportPath } from '../../src/core/still/crops.ts';
import { dice } from '../dice.ts';

const POSTER_BYTES = 60_000;

/** A picture to take away, with as much noise on it: none is a plain sheet. */
async function picture(crop: 'card' | 'portrait', sigma: number): Promise<Uint8Array> {
  const [width, height] = crop === 'card' ? [1200, 630] : [720, 900];
  const noise = { type: 'gaussian', mean: 128, sigma } as const;
  const ground = { width, height, channels: 3, background: '#888' } as const;
  return new Uint8Array(
    await sharp({ create: sigma === 0 ? ground : { ...ground, noise } })
      .png()
      .toBuffer(),
  );
}

const postersOf = async (sigma: number): ReturnType<typeof withPosters> =>
  withPosters([
    { path: exportPath('a', 'card', 'png'), content: await picture('card', sigma) },
    { path: exportPath('a', 'portrait', 'png'), content: await picture('portrait', sigma) },
  ]);

it.each([0, 12])('a poster never weighs more than an article bears: noise of %d', async (sigma) => {
  const posters = (await postersOf(sigma)).slice(2);
  expect(posters.map(({ path }) => path)).toEqual(POSTERS.map((poster) => posterPath('a', poster)));
  for (const { path, content } of posters) {
    expect(content.length, path).toBeLessThanOrEqual(POSTER_BYTES);
    const [, width] = /-(\d+)\.webp$/.exec(path) ?? [];
    expect((await sharp(content).metadata()).width, path).toBe(Number(width));
  }
});

/** The same picture each time: grey, each dot lighter or darker by at most so many of 255. */
async function speckled(most: number): Promise<Uint8Array> {
  const [width, height] = [720, 900];
  const roll = dice(1);
  const grey = Uint8Array.from({ length: width * height }, () => 128 + Math.round((roll() - 0.5) * 2 * most));
  return new Uint8Array(
    await sharp(grey, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer(),
  );
}

it('a picture that is too heavy when it is packed in a hurry is packed with more care', async () => {
  const png = await speckled(17.5);
  const hurried = await sharp(png).webp({ quality: 40, effort: 2, preset: 'drawing' }).toBuffer();
  expect(hurried.length, 'else this tests nothing').toBeGreaterThan(POSTER_BYTES);
  const [, poster] = await withPosters([{ path: exportPath('a', 'portrait', 'png'), content: png }]);
  expect(poster?.content.length).toBeLessThanOrEqual(POSTER_BYTES);
});

it('ends the build with a sentence that names the picture where it is heavier at every quality', async () => {
  await expect(postersOf(90)).rejects.toThrow(/^step\/a\/a-\w+-\d+\.webp: heavier than 60000 bytes at every quality/);
});

import sharp from 'sharp';
import { expect, it } from 'vitest';
import { withPosters } from '../../site/stills/posters.ts';
import { POSTERS, posterPath } from '../../src/core/embed/addresses.ts';
import { exportPath } from '../../src/core/still/crops.ts';

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

it('ends the build with a sentence that names the picture where it is heavier at every quality', async () => {
  await expect(postersOf(90)).rejects.toThrow(/^step\/a\/a-\w+-\d+\.webp: heavier than 60000 bytes at every quality/);
});

import sharp from 'sharp';
import { POSTERS, posterPath } from '../../src/core/embed/addresses.ts';
import { exportPath } from '../../src/core/still/crops.ts';
import type { SiteFile } from '../site-file.ts';

/** What a picture in an article may weigh, bytes. */
const POSTER_BYTES = 60_000;

const QUALITIES = [80, 72, 64, 56, 48, 40] as const; // of WebP; the first that is light enough
const EFFORTS = [2, 6] as const; // the second takes three to four times as long: for the few that are too heavy with the first

async function encoded(png: Uint8Array, width: number, path: string): Promise<Uint8Array> {
  for (const effort of EFFORTS)
    for (const quality of QUALITIES) {
      const file = await sharp(png).resize(width).webp({ quality, effort, preset: 'drawing' }).toBuffer();
      if (file.length <= POSTER_BYTES) return new Uint8Array(file);
    }
  throw new Error(`${path}: heavier than ${POSTER_BYTES} bytes at every quality; less must be drawn on it`);
}

const STEP = /^step\/([^/]+)\//;

/** The pictures that stand in articles, made of those to take away that are among the files; those come first. */
export async function withPosters(files: readonly SiteFile[]): Promise<readonly SiteFile[]> {
  const posters = files.flatMap(({ path, content }) => {
    const step = STEP.exec(path)?.[1] ?? '';
    if (typeof content === 'string') return [];
    return POSTERS.filter(({ crop }) => path === exportPath(step, crop, 'png')).map(async (poster) => {
      const to = posterPath(step, poster);
      return { path: to, content: await encoded(content, poster.width, to) };
    });
  });
  return [...files, ...(await Promise.all(posters))];
}

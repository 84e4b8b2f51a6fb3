// The files that are made of a step's pictures: lighter, upright, and without a word of where and with what they were taken.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import {
  CARD_SIZE,
  cardFile,
  cardsOf,
  commonSize,
  MEDIA_PATH,
  type MediaFormat,
  type MediaSize,
  mediaFile,
  mediaSizes,
  picturesOf,
} from '../../src/core/media.ts';
import type { MediaFile } from '../../src/core/read/media-file.ts';
import { captionsFile, posterFile, recordingFile, recordingsOf } from '../../src/core/recording.ts';
import type { StepPicture } from '../../src/core/step.ts';
import type { Disk } from '../input/disk.ts';
import { mediaIn } from '../input/media.ts';
import type { Reading } from '../input/reading.ts';
import { digestOf, keptOr } from '../kept.ts';
import type { SiteFile } from '../site-file.ts';

const require = createRequire(import.meta.url);

/** What each format is written with. Effort is time: more of it makes files a few hundredths lighter. */
const WRITE: Readonly<Record<MediaFormat, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 75, effort: 4 }),
  jpg: (image) => image.jpeg({ quality: 78, mozjpeg: true }),
};

/** Every file of a picture, of the bytes that its author has. */
export async function makeMedia(
  picture: Pick<StepPicture, 'name' | 'digest' | 'width'>,
  bytes: Uint8Array,
  sizes: readonly MediaSize[] = mediaSizes(picture),
): Promise<readonly SiteFile[]> {
  const sharp = require('sharp') as typeof import('sharp').default; // here, as most stories have no pictures
  const files: SiteFile[] = [];
  for (const size of sizes) {
    // What is written without a wish for more has no metadata. Where one could look through it, it is white on any page.
    const image = sharp(bytes).autoOrient().flatten({ background: '#fff' }).resize({ width: size.width });
    files.push({ path: mediaFile(picture, size), content: new Uint8Array(await WRITE[size.format](image).toBuffer()) });
  }
  return files;
}

/** It as it is shown where an address is shared: cut to what of it one looks at first. */
export async function makeCard(picture: StepPicture, bytes: Uint8Array): Promise<readonly SiteFile[]> {
  const sharp = require('sharp') as typeof import('sharp').default;
  const cut = { ...CARD_SIZE, fit: 'cover', position: 'attention' } as const;
  const image = sharp(bytes).autoOrient().flatten({ background: '#fff' }).resize(cut);
  return [{ path: cardFile(picture), content: new Uint8Array(await WRITE.jpg(image).toBuffer()) }];
}

/** A file in the folder of a story's media. */
type Lying = Pick<StepPicture, 'name' | 'digest'>;

/** The bytes of a file, by their digest: a name may be written in capitals there. */
function bytesOf({ name, digest }: Lying, folder: string, media: readonly MediaFile[], disk: Disk): Uint8Array {
  const file = media.find(({ image, recorded, words }) =>
    [image, recorded, words].some((each) => each?.digest === digest),
  );
  if (file === undefined) throw new Error(`${folder}${name}: expected the file as it was read, found it not`);
  return disk.readBytes(folder + file.name);
}

/** The files of all media of a story, or those that a path is of: those that were made before, if they were. */
export async function keptMedia(
  root: string,
  { story, disk }: Reading,
  cache: string,
  path: string | null = null,
): Promise<readonly SiteFile[]> {
  const { slug } = story.meta;
  const isOf = (picture: StepPicture): boolean =>
    path === null || mediaSizes(picture).some((size) => mediaFile(picture, size) === path);
  const lies = `stories/${slug}/${MEDIA_PATH}`;
  let media: readonly MediaFile[] | null = null; // looked at once, and only where one is made
  const bytes = (file: Lying): Uint8Array => {
    media ??= mediaIn(disk, lies.slice(0, -1));
    return bytesOf(file, lies, media, disk);
  };
  const files: SiteFile[] = [];
  for (const picture of picturesOf(story).filter(isOf)) {
    const digest = digestOf(root, 'site/media/make.ts', picture.digest);
    const folder = join(cache, 'media', slug, picture.name);
    files.push(...(await keptOr(folder, digest, () => makeMedia(picture, bytes(picture)))));
  }
  for (const card of cardsOf(story).filter((each) => path === null || cardFile(each) === path)) {
    const digest = digestOf(root, 'site/media/make.ts', card.digest);
    files.push(...(await keptOr(join(cache, 'cards', slug, card.name), digest, () => makeCard(card, bytes(card)))));
  }
  const isAsked = (file: string): boolean => path === null || file === path;
  for (const each of recordingsOf(story)) {
    if (isAsked(recordingFile(each))) files.push({ path: recordingFile(each), content: bytes(each) });
    if (each.kind === 'sound') continue;
    const { poster, captions } = each;
    if (captions !== null && isAsked(captionsFile(captions)))
      files.push({ path: captionsFile(captions), content: bytes(captions) });
    if (!isAsked(posterFile(each))) continue;
    // Of a poster the size that all browsers read.
    const digest = digestOf(root, 'site/media/make.ts', poster.digest);
    const make = () => makeMedia(poster, bytes(poster), [commonSize(poster)]);
    files.push(...(await keptOr(join(cache, 'posters', slug, poster.name), digest, make)));
  }
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

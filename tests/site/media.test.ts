import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { type Disk, diskAt } from '../../site/input/disk.ts';
import { mediaIn } from '../../site/input/media.ts';
import { loadGeography, loadStory } from '../../site/input/story-files.ts';
import { makeCard, makeMedia } from '../../site/media/make.ts';
import { formatProblem, formatWarning } from '../../src/core/read/problem.ts';
import type { StepPicture } from '../../src/core/step.ts';
import { once } from '../once.ts';

const real = diskAt('.');
const geography = once(() => loadGeography(real));

/** A picture as a camera would make it, but plain. */
const plain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#a86', noise: { type: 'gaussian', mean: 128, sigma: 9 } },
  });
const jpeg = async (width = 640, height = 400): Promise<Uint8Array> => plain(width, height).jpeg().toBuffer();

/** A disk with a story of one picture, and this in its folder of them. */
function diskOf(media: Readonly<Record<string, Uint8Array>>, shown: string): Disk {
  const folder = 'stories/x/media';
  const text = `---\ntitle: T\npictures: { credit: A. Nowak, licence: CC0 }\n---\n\n## A step\nplace: Warsaw\npicture: { file: ${shown}, alt: Boats at a pier }\n\nWords.\n`;
  return {
    ...real,
    readFile: (path) => (path === 'stories/x/story.md' ? text : real.readFile(path)),
    readFolder: (path) =>
      path === folder ? Object.keys(media) : path === 'stories/x' ? ['media', 'story.md'] : real.readFolder(path),
    isFolder: (path) => path === folder || path === 'stories/x' || real.isFolder(path),
    readBytes: (path) => media[path.slice(folder.length + 1)] ?? real.readBytes(path),
  };
}

function said(media: Readonly<Record<string, Uint8Array>>, shown = Object.keys(media)[0] ?? '') {
  const result = loadStory(diskOf(media, shown), 'x', geography());
  return [...(result.ok ? [] : result.problems.map(formatProblem)), ...result.warnings.map(formatWarning)];
}

describe('a file that is named as a picture is looked at, whatever it is called:', () => {
  const cut = (bytes: Uint8Array, part: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * part));
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const frame = (background: string) =>
    sharp({ create: { width: 500, height: 300, channels: 3, background } })
      .gif()
      .toBuffer();
  const moving = async (): Promise<Uint8Array> =>
    sharp([await frame('#a00'), await frame('#0a0')], { join: { animated: true } })
      .gif()
      .toBuffer();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="9" height="9"/></svg>';

  test.each<readonly [what: string, name: string, bytes: () => Promise<Uint8Array>, says: RegExp]>([
    [
      'text',
      'a.jpg',
      async () => text('I am no picture.'),
      /:7?8:18 picture\.file: expected a picture .*, got a file that is none/,
    ],
    ['nothing', 'a.jpg', async () => new Uint8Array(), /expected a picture .*, got an empty file/],
    ['half a JPEG', 'a.jpg', async () => cut(await jpeg(), 0.5), /expected a whole picture, got one that breaks off/],
    [
      'half a PNG',
      'a.png',
      async () => cut(await plain(640, 400).png().toBuffer(), 0.5),
      /expected a whole picture, got one that breaks off/,
    ],
    ['an SVG called JPEG', 'a.jpg', async () => text(svg), /got an SVG; help: save it as PNG/],
    ['a GIF that moves', 'a.gif', moving, /got one that moves/],
    ['a GIF that stands still', 'a.gif', () => frame('#a00'), /got GIF; help: save it as JPEG or PNG/],
    ['a TIFF', 'a.tiff', async () => plain(640, 400).tiff().toBuffer(), /got TIFF; help: save it as JPEG or PNG/],
    ['one of 12000 pixels', 'a.jpg', () => jpeg(12_000, 30), /at most 10000 pixels a side, got 12000 × 30/],
    [
      'a small one',
      'a.jpg',
      () => jpeg(300, 200),
      /media\/a\.jpg:1:1: warning: expected a picture at least 480 pixels wide, got one of 300/,
    ],
    [
      'a PNG called JPEG',
      'a.jpg',
      async () => plain(640, 400).png().toBuffer(),
      /warning: expected a name that ends in \.png/,
    ],
  ])('%s', async (_, name, bytes, says) => {
    expect(said({ [name]: await bytes() })).toEqual([expect.stringMatching(says)]);
  });

  it.each([
    'jpeg',
    'png',
    'webp',
    'avif',
  ] as const)('and one that is right has nothing said of it: %s', async (format) => {
    const bytes = await plain(640, 400)[format]().toBuffer();
    expect(said({ [`a.${format}`]: bytes })).toEqual([]);
  });

  it('one that nobody shows is a warning, whatever it is', async () => {
    expect(said({ 'a.jpg': await jpeg(), 'notes.psd': text('?') })).toEqual([
      expect.stringContaining(
        'media/notes.psd:1:1: warning: expected a file that a step shows, got one that none does',
      ),
    ]);
  });

  it('a picture that is turned has the size at which it is looked at', async () => {
    const turned = await plain(640, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const [file] = mediaIn(diskOf({ 'a.jpg': turned }, 'a.jpg'), 'stories/x/media');
    expect([file?.image?.width, file?.image?.height]).toEqual([400, 640]);
  });
});

describe('the files that are made of a picture', () => {
  const picture = (width: number, height: number): StepPicture => ({
    ...{ name: 'a', digest: '0123456789', width, height },
    ...{ alt: { en: 'A' }, caption: null, credit: { en: 'B' }, licence: { en: 'C' } },
  });

  it('are as wide as their names say, and never wider than it is', async () => {
    const files = await makeMedia(picture(1000, 500), await jpeg(1000, 500));
    expect(files.map(({ path }) => path)).toEqual([
      'media/a-480.01234567.avif',
      'media/a-960.01234567.avif',
      'media/a-1000.01234567.avif',
      'media/a-480.01234567.webp',
      'media/a-960.01234567.webp',
      'media/a-1000.01234567.webp',
      'media/a-960.01234567.jpg',
    ]);
    for (const { path, content } of files) {
      const { width = 0, height = 0 } = await sharp(content).metadata();
      expect(width, path).toBe(Number(/-(\d+)\./.exec(path)?.[1]));
      expect(Math.abs(height - width / 2), path).toBeLessThanOrEqual(1);
    }
  });

  it('stand upright, and say nothing of where, when and with what it was taken', async () => {
    const bytes = await plain(800, 500)
      .withExif({
        IFD0: { Artist: 'somebody' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 21/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('somebody');
    for (const { path, content } of await makeMedia(picture(500, 800), bytes)) {
      const { width = 0, height = 0, exif, xmp, iptc, orientation } = await sharp(content).metadata();
      expect([exif, xmp, iptc, orientation ?? 1], path).toEqual([undefined, undefined, undefined, 1]);
      expect(height, path).toBeGreaterThan(width);
    }
  });

  it('are white where one could look through it', async () => {
    const clear = { width: 500, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    const bytes = await sharp({ create: clear }).png().toBuffer();
    for (const { path, content } of await makeMedia(picture(500, 300), bytes)) {
      const { channels, dominant } = await sharp(content).stats();
      expect([channels.length, dominant.r > 240], path).toEqual([3, true]);
    }
  });

  it('have the same bytes whenever they are made', async () => {
    const bytes = await jpeg();
    const [one, other] = [await makeMedia(picture(640, 400), bytes), await makeMedia(picture(640, 400), bytes)];
    one.forEach(({ path, content }, index) => {
      expect(Buffer.compare(Buffer.from(content), Buffer.from(other[index]?.content ?? '')), path).toBe(0);
    });
  });
});

it('cuts the card of a picture to the size and the shape that are shown, whatever its own are', async () => {
  for (const [width, height] of [
    [500, 900],
    [2400, 700],
  ] as const) {
    const picture = { name: 'a', digest: 'ab'.repeat(32), width, height } as StepPicture;
    const [file] = await makeCard(picture, await jpeg(width, height));
    const found = await sharp(file?.content as Uint8Array).metadata();
    expect([file?.path, found.format, found.width, found.height]).toEqual([
      'media/a-card.abababab.jpg',
      'jpeg',
      1200,
      630,
    ]);
  }
});

import { expect, it } from 'vitest';
import { packOf } from '../../../site/pack/digests.ts';

it('a class stores no sound or video that is heavier than 8 MB, and all else whatever it weighs', () => {
  const heavy = new Uint8Array(8_000_001);
  const files = new Map(
    ['media/a.0a0a0a0a.mp4', 'walk/media/b.0a0a0a0a.mp3', 'media/c-960.0a0a0a0a.jpg', 'index.html'].map(
      (path) => [path, () => heavy] as const,
    ),
  ).set('media/light.0a0a0a0a.mp4', () => heavy.subarray(1));
  expect(packOf(files, new Set()).files.map(({ path }) => path)).toEqual([
    'index.html',
    'media/c-960.0a0a0a0a.jpg',
    'media/light.0a0a0a0a.mp4',
  ]);
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { groundPath } from '../../site/input/ground-files.ts';
import { storySlugs } from '../../site/input/slugs.ts';
import { loadGeography, loadStory } from '../../site/input/story-files.ts';
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { levelAt } from '../../src/core/picture/levels.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { MAPS } from '../../src/core/windows.ts';
import { once } from '../once.ts';

const MOST = 120; // kilobytes of 1000 bytes, compressed with gzip, of the ground of a first view
const disk = diskAt('.');
const geography = once(() => loadGeography(disk));
const weights = new Map<string, number>();
function weigh(file: string): number {
  const weight = weights.get(file) ?? gzipSync(readFileSync(groundPath(file)), { level: 9 }).length / 1000;
  weights.set(file, weight);
  return weight;
}

test.each(storySlugs(disk))('%s: the ground of a first view is light, in windows of all sizes', (slug) => {
  const read = loadStory(disk, slug, geography());
  if (!read.ok) throw new Error(`${slug}: expected a story that can be read`);
  const map = mapStory(read.story, read.story.lang);
  const { levels, names } = map.ground;
  for (const [window, viewport] of MAPS) {
    const zoom = camerasOf(map, viewport)[0]?.zoom ?? 0;
    const first = new Set([levels.far.file, levels[levelAt(zoom)]?.file ?? levels.far.file, ...names]);
    const weight = [...first].reduce((sum, file) => sum + weigh(file), 0);
    expect(weight, window).toBeLessThan(MOST);
  }
});

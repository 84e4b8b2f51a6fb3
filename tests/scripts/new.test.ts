import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkStory } from '../../site/check-story.ts';
import { type Disk, diskAt } from '../../site/input/disk.ts';
import { slugProblem } from '../../site/input/slugs.ts';
import { loadGeography } from '../../site/input/story-files.ts';

const real = diskAt('.');
const starter = readFileSync('scripts/new/starter.md', 'utf8').replace('{today}', '2026-11-29');

/** The project's disk with the starter as a story more. */
const disk: Disk = {
  ...real,
  readFile: (path) => (path === 'stories/my-town/story.md' ? starter : real.readFile(path)),
  readFolder: (path) => {
    if (path === 'stories') return [...real.readFolder(path), 'my-town'];
    return path === 'stories/my-town' ? ['story.md'] : real.readFolder(path);
  },
  isFolder: (path) => path === 'stories/my-town' || real.isFolder(path),
};

test('what a story is begun with has no problem and no warning, drawn in all sizes', async () => {
  const { result } = await checkStory(disk, 'my-town', loadGeography(real));
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(result.warnings).toEqual([]);
  expect(result.ok && result.story.steps.length).toBe(6);
});

test('a story is called by what can stand in an address, and not as what the site has', () => {
  for (const name of ['my-town', 'a', '2026', 'a-b-c-1']) expect(slugProblem(name), name).toBeNull();
  for (const name of ['', 'My-Town', 'my town', 'my_town', '-a', 'a-', 'a--b', '../up', 'a/b', 'naïve', 'data', 'step'])
    expect(slugProblem(name), name).toMatch(/^expected a name/);
});

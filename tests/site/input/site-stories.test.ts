import { expect, test } from 'vitest';
import type { Disk } from '../../../site/input/disk.ts';
import { loadSite } from '../../../site/input/site-stories.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';

/** A disk with these stories, and site.yaml where it is given. */
function disk(slugs: readonly string[], site: string | null = null): Disk {
  const files = ['brand.yaml', ...(site === null ? [] : ['site.yaml'])];
  return {
    readFile: () => site ?? '',
    readBytes: () => new Uint8Array(),
    readFolder: (path) => (path === 'stories' ? [...slugs, ...files] : []),
    isFolder: (path) => path === 'stories' || slugs.some((slug) => path === `stories/${slug}`),
  };
}
const told = (...given: Parameters<typeof disk>) => {
  const site = loadSite(disk(...given));
  return site.ok
    ? { stands: site.read.stories.map(({ slug, folder }) => `/${folder} ${slug}`), list: site.read.list }
    : site.problems.map(formatProblem);
};

test('a story alone is the front page, and nothing lists it', () => {
  expect(told(['one'])).toEqual({ stands: ['/ one'], list: null });
});

test('of several the one that site.yaml names is the front page, and the others stand under their names', () => {
  expect(told(['a', 'b', 'c'], 'front: b')).toEqual({ stands: ['/ b', '/a/ a', '/c/ c'], list: 'stories/' });
});

test('of several without one for the front page the list is the front page', () => {
  expect(told(['a', 'b'])).toEqual({ stands: ['/a/ a', '/b/ b'], list: '' });
  expect(told(['a', 'b'], 'front: null')).toEqual({ stands: ['/a/ a', '/b/ b'], list: '' });
});

test('what site.yaml says wrongly is told with its place', () => {
  expect(told(['bridges', 'mills'], 'front: bridge')).toEqual([
    'stories/site.yaml:1:8 front: expected the folder of a story, got "bridge"; help: did you mean "bridges"?',
  ]);
  expect(told(['a', 'b'], 'fornt: a')).toEqual([
    'stories/site.yaml:1:1: expected one of the keys front, got "fornt"; help: did you mean "front"?',
  ]);
});

test('no story is called as what the site has for itself', () => {
  expect(told(['a', 'assets'], 'front: a')).toEqual([
    'stories/assets:1:1: expected a name that the site does not use itself, got "assets"; help: call it otherwise: it stands in addresses',
  ]);
});

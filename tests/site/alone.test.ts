import { describe, expect, test } from 'vitest';
import { aloneOf } from '../../site/alone.ts';
import { sitePath, sitePathsOf } from '../../site/input/ground-files.ts';
import { packOf } from '../../site/pack/digests.ts';
import { theStory } from '../the-story.ts';

const story = theStory();
const ground = sitePathsOf(story.ground);
const FILES = [
  'index.html',
  'v/1.0.0/frame/index.html',
  'stories/index.html',
  'sw.js',
  'assets/main-abc.js',
  'geo/of-nobody.json',
  ...ground,
  'walk/index.html',
  'walk/step/a/index.html',
  'walk/v/1.0.0/frame/index.html',
  'walk-two/index.html',
];
const files = new Map(FILES.map((path) => [path, () => Buffer.from(path)] as const));
const OTHERS = ['', 'walk/', 'walk-two/', 'stories/index.html'];
const of = (folder: string) => aloneOf({ folder, story }, files, OTHERS);

describe('a story as on a site of its own', () => {
  test('has its folder at the root, with scripts and its ground, and nothing of other stories or of releases', () => {
    expect([...of('walk/').files.keys()].sort()).toEqual(
      ['assets/main-abc.js', ...ground, 'index.html', 'step/a/index.html'].sort(),
    );
    expect([...of('').files.keys()].sort()).toEqual(['assets/main-abc.js', ...ground, 'index.html', 'sw.js'].sort());
  });

  test('knows where the site has each file, and what it is called here', () => {
    const { at, files: own, own: called } = of('walk/');
    expect(at('index.html')).toBe('walk/index.html');
    expect(at('assets/main-abc.js')).toBe('assets/main-abc.js');
    expect(Buffer.from(own.get('index.html')?.() ?? []).toString()).toBe('walk/index.html');
    expect([...called(new Set(['walk/step/a/a-paper.svg', 'assets/main-abc.js']))]).toEqual([
      'step/a/a-paper.svg',
      'assets/main-abc.js',
    ]);
  });

  test('is packed by where the site has it', () => {
    const { files: own, at } = of('walk/');
    expect(packOf(own, new Set(), at).files.map(({ path }) => path)).toEqual([
      'assets/main-abc.js',
      ...[...ground].sort(),
      'walk/index.html',
      'walk/step/a/index.html',
    ]);
    expect(ground).toContain(sitePath(story.ground.levels.far.file));
  });
});

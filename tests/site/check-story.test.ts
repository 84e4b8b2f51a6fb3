import { describe, expect, test } from 'vitest';
import { checkStory } from '../../site/check-story.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { formatProblem, formatWarning } from '../../src/core/read/problem.ts';
import type { Changes } from '../core/read/input.ts';
import { diskWith, grounded } from '../core/read/on-the-ground.ts';

const geography = loadGeography(diskAt('.'));
async function said(changes: Changes): Promise<{ problems: readonly string[]; warnings: readonly string[] }> {
  const { result } = await checkStory(diskWith(grounded(changes)), 'small', geography);
  return {
    problems: result.ok ? [] : result.problems.map(formatProblem),
    warnings: result.warnings.map(formatWarning),
  };
}

const LONG = Array.from({ length: 32 }, () => 'heading').join(' ');

describe('what only drawing can tell is told by the check, with its place:', () => {
  test.each<readonly [mistake: string, changes: Changes, says: string]>([
    [
      'a heading for which no picture has room',
      { 'text/en.md': ['## The flight', `## ${LONG}`] },
      'stories/small/text/en.md:9:1 flight: expected a heading that has room in the card picture, in two lines, got 255 letters; help: shorten it: about 130 letters have room',
    ],
    [
      'a title for which no picture has room',
      { 'story.yaml': ['{ en: A story }', `{ en: ${LONG} }`] },
      'stories/small/story.yaml:1:8 title: expected a heading that has room in the card picture, in two lines, got 255 letters; help: shorten it: about 130 letters have room',
    ],
    [
      'an arrow in a heading',
      { 'text/en.md': ['## The flight', '## Minsk → Erbil'] },
      'stories/small/text/en.md:9:1 flight: expected letters that the pictures can write, got "→" (U+2192); help: say it in words',
    ],
    [
      'a letter for which a face can be installed',
      { 'places.yaml': ['en: Sokółka', 'en: ሀገር'] },
      'stories/small/places.yaml:2:10 [0].names: expected letters that the pictures can write, got "ሀ" (U+1200, Ethiopic); help: npm install @fontsource/noto-sans-ethiopic',
    ],
    [
      'a camera that would be moved',
      { 'story.yaml': ['view: hold', 'view: { camera: { center: [12, 53], zoom: 2 } }'] },
      'stories/small/story.yaml:30:11 steps[3].view: expected a view that lies on the ground of the map, got one that reaches beyond it in a window of 844 × 390, a window of 820 × 1180, a window of 1024 × 768, a window of 1280 × 720, a window of 1440 × 900, a window of 1920 × 1080, a window of 2560 × 1440; help: move it, look closer, or fit fewer places: the map would be moved in silence',
    ],
    [
      'a level beyond what it covers',
      { 'story.yaml': ['view: hold', 'view: { camera: { center: [44, 33.3], zoom: 5.2 } }'] },
      'stories/small/story.yaml:30:11 steps[3].view: expected a view within the part of the map that is drawn as close as zoom 5 and closer, got one that reaches beyond it in every map; help: give it a maxZoom below 5',
    ],
  ])('%s', async (_, changes, says) => {
    expect((await said(changes)).problems).toEqual([says]);
  });

  test.each<readonly [what: string, changes: Changes, at: string]>([
    ['a name', { 'places.yaml': ['en: Sokółka', 'en: Sokółka 🌍'] }, 'places.yaml:2:10 [0].names'],
    ['a heading', { 'text/en.md': ['## The flight', '## The flight 🌍'] }, 'text/en.md:9:1 flight'],
    [
      'a callout',
      { 'story.yaml': ['{ en: About 500 people }', '{ en: About 500 people 🌍 }'] },
      'story.yaml:20:48 steps[1].callouts[0].text',
    ],
  ])('an emoji in %s is left out of pictures, which is a warning', async (_, changes, at) => {
    const { problems, warnings } = await said(changes);
    expect(problems).toEqual([]);
    expect(warnings).toContain(
      `stories/small/${at}: warning: expected letters that the pictures can write, got "🌍" (U+1F30D, emoji); help: they leave it out, and pages show it: npm install @fontsource/noto-emoji`,
    );
  });

  test('a letter in prose that each device would show in a face of its own is a warning', async () => {
    const { problems, warnings } = await said({ 'text/en.md': ['November 2021.', 'November 2021 ☂.'] });
    expect(problems).toEqual([]);
    expect(warnings).toContain(
      'stories/small/text/en.md:3:15 start: warning: expected letters that the faces of the site have, got "☂" (U+2602, emoji); help: each device would show it in a face of its own: npm install @fontsource/noto-emoji',
    );
  });
});

test('a folder that is no story, or has a name that no address holds, is told', async () => {
  const missing = await checkStory(diskWith(grounded()), 'smal', geography);
  expect(missing.result.ok ? [] : missing.result.problems.map(formatProblem)).toEqual([
    'stories/smal:1:1: expected the folder of a story, got none; help: did you mean "small"?',
  ]);
  const files = { 'stories/My story/story.yaml': '' };
  const odd = await checkStory(diskWith(files), 'My story', geography);
  expect(odd.result.ok ? [] : odd.result.problems.map(formatProblem)).toEqual([
    'stories/My story:1:1: expected a folder named in lower-case letters, digits and hyphens, got "My story"; help: call it as belarus-border-2021: it stands in addresses',
  ]);
});

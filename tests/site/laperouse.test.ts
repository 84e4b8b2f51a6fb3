import { describe, expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { loadGeography, loadStory } from '../../site/input/story-files.ts';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { copiesSeen } from '../../src/core/geo.ts';
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { mapViewport } from '../../src/core/windows.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { once } from '../once.ts';

// What the second story shows that the engine can do, and the first does not.

const disk = diskAt('.');
const voyage = once(() => {
  const read = loadStory(disk, 'laperouse', loadGeography(disk));
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return { story: read.story, map: mapStory(read.story, read.story.lang) };
});

describe('the voyage of Lapérouse', () => {
  test('is told in twelve to sixteen steps, on an axis of years, without a claim', () => {
    const { story, map } = voyage();
    const told = story.steps.length - 2; // without its opening and its end, which are made for it
    expect(told).toBeGreaterThanOrEqual(12);
    expect(told).toBeLessThanOrEqual(16);
    expect(map.axis?.signs.map(({ name }) => name)).toEqual(['1785', '1786', '1787', '1788']);
    expect(story.parts).toEqual({ statements: false, events: false, lessons: false });
  });

  test('goes around the world and across 180°', () => {
    const { map } = voyage();
    expect(map.ground.of).toBe('world');
    const { width, height } = mapViewport(1440, 900);
    const across = camerasOf(map, mapViewport(1440, 900)).filter(
      (camera) => copiesSeen(camera, width, height).length > 1,
    );
    expect(across.length).toBeGreaterThanOrEqual(3);
  });

  test('says of all legs before, and of its own, that they are one line', () => {
    const { story, map } = voyage();
    const alts = stepAlts(story, loadGazetteer(disk, story.lang, map), story.lang, ALT_EN);
    expect(alts.get('across-the-whole-of-it')).toContain(
      'A line with an arrowhead runs from Brest (outside this map) via Maui, Lituya Bay and Monterey to Macao: the way travelled.',
    );
  });
});

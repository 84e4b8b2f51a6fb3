import { describe, expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { readGround } from '../../site/input/ground-files.ts';
import { storySlugs } from '../../site/input/slugs.ts';
import { loadGeography, loadStory } from '../../site/input/story-files.ts';
import { scaleAt, toWorld } from '../../src/core/geo.ts';
import { camerasOf } from '../../src/core/picture/camera/cameras.ts';
import { planFlight } from '../../src/core/picture/camera/flight.ts';
import { onGround } from '../../src/core/picture/camera/on-ground.ts';
import { levelAt } from '../../src/core/picture/levels.ts';
import { holds, leavesTiles, levelLeft, levelsOf } from '../../src/core/picture/map-ground.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { featuresOf } from '../../src/core/read/build/topology.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { mapViewport } from '../../src/core/windows.ts';
import { diskWith } from '../core/read/on-the-ground.ts';
import { once } from '../once.ts';
import { ALL, toyFiles } from '../toys/toys.ts';

const SIZES = [
  [320, 568],
  [390, 844],
  [1024, 768],
  [1440, 900],
  [2560, 1440],
] as const;
const real = diskAt('.');
const geography = once(() => loadGeography(real));
const PARTS = [0.25, 0.5, 0.75]; // of a way between two rests

const disk = diskWith(toyFiles(ALL.filter((name) => name !== 'hundred-steps')));
const TOLD = [
  ...storySlugs(real).map((slug) => [slug, real] as const),
  ...ALL.flatMap((slug) => (slug === 'hundred-steps' ? [] : [[slug, disk] as const])),
];

describe('under every view of a story there is ground, as fine as its zoom asks for:', () => {
  test.each(TOLD)('%s', (slug, from) => {
    const read = loadStory(from, slug, geography());
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    const map = mapStory(read.story, read.story.lang);
    const { ground } = map;
    for (const [across, down] of SIZES) {
      const viewport = mapViewport(across, down);
      const { width, height } = viewport;
      const cameras = camerasOf(map, viewport);
      cameras.forEach((camera, index) => {
        const where = `${map.steps[index]?.id} at ${across} × ${down}`;
        expect(levelLeft(ground, camera, width, height), where).toBeNull();
        expect(leavesTiles(ground, camera, width, height), where).toBe(false);
        const flight = planFlight(camera, cameras[index + 1] ?? camera, width);
        for (const part of PARTS) {
          const on = onGround(ground, flight.at(part), width, height);
          // Of the world the far level lies under the others, wherever a view goes.
          const level = ground.of === 'world' ? ground.levels.far : ground.levels[levelAt(on.zoom)];
          expect(holds(level, on, width, height), `${where}, ${part} of the way on`).toBe(true);
        }
      });
    }
  });

  test.each(
    TOLD.filter(([slug, from]) => from === real || slug === 'pacific'),
  )('%s: its files have land where they say that they reach', (slug, from) => {
    const read = loadStory(from, slug, geography());
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    const { ground } = read.story;
    for (const name of levelsOf(ground)) {
      const level = ground.levels[name];
      if (level === null) continue;
      const lands = featuresOf(readGround(from, level.file), 'countries');
      expect(lands.length, level.file).toBeGreaterThan(0);
      for (const [west, south, east, north] of level.extents) {
        expect(west < east && south < north, level.file).toBe(true);
        expect((toWorld([east, 0]).x - toWorld([west, 0]).x) * scaleAt(0)).toBeGreaterThan(0);
      }
    }
  });
});

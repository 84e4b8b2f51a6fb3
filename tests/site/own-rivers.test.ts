import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { readGround } from '../../site/input/ground-files.ts';
import { storySlugs } from '../../site/input/slugs.ts';
import { loadStory } from '../../site/input/story-files.ts';
import { levelsOf } from '../../src/core/picture/map-ground.ts';
import { featuresOf } from '../../src/core/read/build/topology.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { away, linesOf } from '../geo/lines.ts';

// Great rivers of a ground that was made for a story: where the water does not lead on they grow thin, and stop nowhere.

const disk = diskAt('.');
const OWN = storySlugs(disk).flatMap((slug) => {
  const read = loadStory(disk, slug);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  const { ground } = read.story;
  const made = levelsOf(ground).flatMap((level) => ground.levels[level] ?? []);
  return made.filter(({ file }) => file.includes('/')).map((level) => [level.file, level] as const);
});

const GAP = 3; // km, that nobody sees
const THIN = 0.15; // of its width: as thin as a river gets

test('there is such a ground', () => {
  expect(OWN.length).toBeGreaterThan(0);
});

describe('no river of a story’s own ground stops dead:', () => {
  test.each(OWN)('%s', (file, { extents }) => {
    const raw = readGround(disk, file);
    const rivers = featuresOf(raw, 'rivers').flatMap((feature) =>
      linesOf(feature).map((line) => ({ ...feature.properties, line })),
    ) as readonly { readonly name?: string; readonly taper?: number; readonly line: readonly Position[] }[];
    expect(rivers.length).toBeGreaterThan(0);
    const shores = ['coast', 'lakes'].flatMap((kind) => featuresOf(raw, kind).flatMap(linesOf));
    const isAtEdge = ([lon = 0, lat = 0]: Position): boolean =>
      extents.some(([west, south, east, north]) =>
        [lon - west, east - lon, lat - south, north - lat].some((gap) => Math.abs(gap) < 0.05),
      );
    const dead = rivers
      .filter(({ taper = 1 }) => taper > THIN)
      .flatMap(({ name, line }) => {
        const others = [...rivers.filter((other) => other.line !== line).map((other) => other.line), ...shores];
        return [line.at(0), line.at(-1)].flatMap((at) =>
          at === undefined || isAtEdge(at) || others.some((other) => away(other, at) <= GAP) ? [] : [{ name, at }],
        );
      });
    expect(dead).toEqual([]);
  });
});

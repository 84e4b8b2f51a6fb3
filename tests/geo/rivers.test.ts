import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { projection, toWorld } from '../../src/core/geo.ts';
import { LEVELS, type Level, levelAt } from '../../src/core/picture/levels.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { mapViewport, SIZES } from '../../src/core/windows.ts';
import { extentOf, realStory } from '../core/real-story.ts';
import { featuresOf } from './level.ts';
import { away, linesIn } from './lines.ts';

// No river stops dead: it ends in water, leaves the level, or has become as thin as the pieces of a taper get.

/** A gap that nobody sees at the zooms of a level, km. */
const GAP: Readonly<Record<Level, number>> = { far: 6, middle: 3, near: 1.5 };
const THIN = 0.15;

interface End {
  readonly name: string;
  readonly at: Position;
}

/** Where rivers of a level stop on dry land, at a width that is seen. */
function deadEnds(level: Level): readonly End[] {
  const rivers = featuresOf(level, 'rivers').flatMap(({ geometry, properties }) =>
    (geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : 'coordinates' in geometry
        ? [geometry.coordinates]
        : []
    )
      .map((line) => line as Position[])
      .map((line) => ({ name: String(properties?.['name']), width: Number(properties?.['taper'] ?? 1), line })),
  );
  const shores = [
    ...linesIn(level, 'coast'),
    ...linesIn(level, 'lakes'),
    ...linesIn(level, 'line', ({ part }) => part === 'river'),
  ];
  const [west, south, east, north] = extentOf(level);
  return rivers.flatMap((river) => {
    if (river.width <= THIN) return [];
    const ends = [river.line.at(0), river.line.at(-1)].filter((at) => at !== undefined);
    return ends.flatMap((at) => {
      const [lon = 0, lat = 0] = at;
      const isAtEdge = Math.min(lon - west, east - lon, lat - south, north - lat) < 0.05;
      const others = rivers.filter((other) => other !== river).map(({ line }) => line);
      const isInWater = [...others, ...shores].some((line) => away(line, at) <= GAP[level]);
      return isAtEdge || isInWater ? [] : [{ name: river.name, at }];
    });
  });
}

const VIEWS: readonly Viewport[] = SIZES.map(([width, height]) => mapViewport(width, height));

test.each(
  LEVELS,
)('no river of the %s level stops dead in the view of a step, but grows thin or ends in water', (level) => {
  const ends = deadEnds(level);
  const seen = VIEWS.flatMap((view) =>
    planStory(realStory(), view).steps.flatMap(({ id, camera }) => {
      if (levelAt(camera.zoom) !== level) return [];
      const project = projection(camera, view.width, view.height);
      return ends.flatMap(({ name, at: [lon = 0, lat = 0] }) => {
        const { x, y } = project(toWorld([lon, lat]));
        const isSeen = x >= 0 && y >= 0 && x <= view.width && y <= view.height;
        return isSeen ? [`${name} at ${lon.toFixed(2)} ${lat.toFixed(2)}, in ${id}`] : [];
      });
    }),
  );
  expect([...new Set(seen)]).toEqual([]);
});

test('the rivers about the border are there, and taper to where the data begin', () => {
  const named = (level: Level, thin: boolean): ReadonlySet<unknown> =>
    new Set(
      featuresOf(level, 'rivers').flatMap(({ properties }) =>
        !thin || properties?.['taper'] === THIN ? [properties?.['name']] : [],
      ),
    );
  for (const name of ['Narew', 'Biebrza', 'Neman', 'Mukhavets', 'Bug']) {
    expect(named('near', false), name).toContain(name);
    expect(named('near', true), name).toContain(name);
  }
  expect(named('far', true)).toContain('Euphrates');
});

test('pieces of a taper grow from the source on, and touch', () => {
  const narew = featuresOf('near', 'rivers').filter(({ properties }) => properties?.['name'] === 'Narew');
  const widths = narew.map(({ properties }) => Number(properties?.['taper'] ?? 1));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(new Set(widths).size).toBe(widths.length);
  const lines = narew.map(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []));
  for (const [i, line] of lines.slice(1, -1).entries()) expect(line[0]).toEqual(lines[i]?.at(-1));
});

import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../../src/core/geo.ts';
import type { Name } from '../../../../src/core/picture/gazetteer.ts';
import { geographyFrom } from '../../../../src/core/read/build/geography.ts';
import { namesSeen, seesLine, sightsFrom } from '../../../../src/core/read/build/sights.ts';
import { formatProblem } from '../../../../src/core/read/problem.ts';
import { readStory } from '../../../../src/core/read/read-story.ts';
import { CROPS } from '../../../../src/core/still/crops.ts';
import { named } from '../../toy.ts';
import { input } from '../input.ts';
import { topology } from '../land.ts';

/** A border of two points, from 51 to 55 north at 24 east. */
const LEVEL = {
  type: 'Topology',
  arcs: [
    [
      [24, 51],
      [24, 55],
    ],
  ],
  objects: { borders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] } },
};
const at = (lon: number, lat: number, zoom: number): Camera => ({ center: [lon, lat], zoom });
const near = (...ids: readonly string[]): readonly Name[] => ids.map((id, i) => named({ id, at: [24.1 + i / 10, 53] }));

describe('what a camera sees', () => {
  const sights = sightsFrom(LEVEL, [...near('a', 'b'), named({ id: 'deep', at: [24, 53], minzoom: 7 })]);

  const BLED = { ...CROPS.desk, bleed: { top: 0, right: 130, bottom: 0, left: 130 } };

  test('is a line that runs through the picture, though no point of it stands there', () => {
    expect(seesLine(sights, at(24, 53, 9), CROPS.desk)).toBe(true);
  });

  test('is no line beside it, or beyond its end', () => {
    expect(seesLine(sights, at(27, 53, 9), CROPS.desk)).toBe(false);
    expect(seesLine(sights, at(24, 58, 9), CROPS.desk)).toBe(false);
  });

  test('is no line in what a page may cut off', () => {
    expect(seesLine(sights, at(24.8, 53, 8.4), BLED)).toBe(false); // in the picture's outer seventh
    expect(seesLine(sights, at(24.8, 53, 8.4), CROPS.desk)).toBe(true);
  });

  test('are the names that its zoom has', () => {
    const seen = (zoom: number): readonly string[] =>
      namesSeen(sights, at(24, 53, zoom), CROPS.desk).map(({ id }) => id);
    expect(seen(6)).toEqual(['a', 'b']);
    expect(seen(7)).toEqual(['a', 'b', 'deep']);
  });
});

describe('a view', () => {
  const objects = { ...(topology() as { objects: object }).objects, borders: LEVEL.objects.borders };
  const problems = (
    names: readonly Name[],
    change: (story: string) => string = (story) => story,
  ): readonly string[] => {
    const whole = topology() as { arcs: readonly unknown[] };
    const level = {
      ...whole,
      objects: { ...objects, borders: { ...LEVEL.objects.borders, geometries: [{ type: 'LineString', arcs: [3] }] } },
    };
    const files = input();
    const path = 'stories/small/story.yaml';
    const land = geographyFrom({ far: level, near: level }, { region: names, world: names });
    const read = readStory({ ...files, [path]: change(files[path] ?? '') }, 'small', land);
    return read.ok ? [] : read.problems.map(formatProblem);
  };
  const EVERYWHERE = ['a', 'b', 'c'].flatMap((id, i) => [
    ...near(id),
    named({ id: `${id}-east`, at: [28 + i / 10, 53.9] }),
  ]);
  const HELP = 'help: zoom out, or fit a place that people know beside it';

  test('without border, water or coast is refused, where it stands', () => {
    expect(problems(EVERYWHERE)).toEqual([
      `stories/small/story.yaml:23:11 steps[2].view: expected a border, water or coast and 3 named places on the map as a phone shows it, got none and 4 named (The airport, a-east, b-east); ${HELP}`,
    ]);
  });

  test('with a border and three names is good', () => {
    expect(
      problems(EVERYWHERE, (story) => story.replace('center: [28, 53.9], zoom: 9', 'center: [24, 53], zoom: 6')),
    ).toEqual([]);
  });

  test('with two names is refused; the places that the step draws count', () => {
    const given = problems(near('a'), (story) =>
      story.replace('center: [28, 53.9], zoom: 9', 'center: [24, 53], zoom: 6'),
    );
    expect(given[0]).toBe(
      `stories/small/story.yaml:13:11 steps[0].view: expected a border, water or coast and 3 named places on the map as a phone shows it, got one and 1 named (a); ${HELP}`,
    );
    expect(given[1]).toContain('got one and 2 named (Sokółka, a)');
  });

  test('that is held is told of once, where it stands', () => {
    expect(problems([]).filter((problem) => problem.includes('steps[3]'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { joined, legOf } from '../../../../src/core/read/geojson/leg.ts';
import type { Route, Story } from '../../../../src/core/story.ts';
import { collection, lineOf, right, tell, tellWith } from './story-with.ts';

const ROUND = [
  [10, 54],
  [14, 55],
  [18, 56],
  [18, 58],
  [14, 57],
  [10, 54],
];
const FILES = { 'voyage.geojson': collection(lineOf(ROUND)) };
const PORTS = `places:
  - { name: Home, at: [10, 54] }
  - { name: The cape, at: [18, 56.1] }
  - { name: The bay, at: [14, 57] }
`;
const routesOf = (story: Story, step = 'a-step'): readonly Route[] =>
  (story.steps.find(({ id }) => id === step)?.routes ?? []).flatMap((id) => story.routes.get(id) ?? []);

describe('a track', () => {
  test('is drawn along the line of its file, and the camera holds all of it', () => {
    const story = right(tellWith('track: voyage.geojson', FILES));
    expect(routesOf(story).map(({ course, arrow }) => ({ course, arrow }))).toEqual([{ course: ROUND, arrow: true }]);
    const view = story.steps[1]?.view;
    expect(view?.kind === 'fit' && view.extent).toEqual(ROUND);
  });

  test('that leaves the region keeps every step of its story as far out as the world is drawn', () => {
    const away = { 'voyage.geojson': collection(lineOf([[10, 54], [-60, 45]])) }; // biome-ignore format: points
    const story = right(
      tell(
        '---\ntitle: One\n---\n\n## At home\nplace: Warsaw\n\nWords.\n\n## Away\ntrack: voyage.geojson\n\nWords.\n',
        away,
      ),
    );
    expect(story.ground.of).toBe('world');
    const views = story.steps.map(({ view }) => (view.kind === 'fit' ? view.maxZoom : null));
    expect(views).toEqual([4.9, 4.9, 4.9, null]);
  });

  test('has no head where it is asked for none', () => {
    const story = right(tellWith('track: { file: voyage.geojson, arrow: false }', FILES));
    expect(routesOf(story).map(({ arrow }) => arrow)).toEqual([false]);
  });

  test('between two places is the part that goes the line’s way, also from the harbour where it begins and ends', () => {
    const leg = (from: string, to: string): unknown =>
      routesOf(right(tellWith(`track: { file: voyage.geojson, from: ${from}, to: ${to} }`, FILES, PORTS)))[0]?.course;
    expect(leg('Home', 'The cape')).toEqual([
      [10, 54],
      [14, 55],
      [18, 56],
      [18, 56.1],
    ]);
    expect(leg('The bay', 'Home')).toEqual([
      [14, 57],
      [10, 54],
    ]);
    expect(leg('The bay', 'The cape')).toEqual([
      [14, 57],
      [18, 58],
      [18, 56.1],
    ]);
  });

  test('marks the places at its ends and is called after them', () => {
    const story = right(tellWith('track: { file: voyage.geojson, from: Home, to: The cape }', FILES, PORTS));
    expect(story.steps[1]?.layers.map(({ id }) => id)).toEqual(['home', 'the-cape']);
    expect(routesOf(story)[0]?.name).toEqual({ en: 'Home – The cape' });
  });

  test('stays where the next step keeps the trail, and is one line then', () => {
    const leg = (from: string, to: string): string => `track: { file: voyage.geojson, from: ${from}, to: ${to} }`;
    const steps = [
      `## Out\n${leg('Home', 'The cape')}`,
      `## Over\n${leg('The cape', 'The bay')}\ntrail: true`,
      `## Back\n${leg('The bay', 'Home')}\ntrail: true`,
      '## After\nplace: Home',
    ];
    const story = right(tell(`---\ntitle: One\n${PORTS}---\n\n${steps.join('\n\nWords.\n\n')}\n\nWords.\n`, FILES));
    expect(['out', 'over', 'back', 'after'].map((step) => routesOf(story, step).map(({ id }) => String(id)))).toEqual([
      ['out-route'],
      ['out-route', 'over-route'],
      ['out-route', 'over-route', 'back-route'],
      [],
    ]);
  });

  test('has no trail to keep in the first step, and says so', () => {
    expect(tellWith('track: voyage.geojson\ntrail: true', FILES).problems).toEqual([
      'stories/one/story.md:7:8 trail: expected a step before this one that draws a line, got none; help: trail keeps what the step before has as route or track; take it out here',
    ]);
  });

  test('far from a place that it should pass is asked about', () => {
    const told = tellWith('track: { file: voyage.geojson, from: Home, to: Cairo }', FILES, PORTS);
    expect(told.problems).toEqual([]);
    expect(told.warnings[0]).toMatch(
      /^stories\/one\/story\.md:10:48 track\.to: warning: expected a place that the track passes, got "Cairo", 3\d\d\d km from it/,
    );
  });
});

describe('a line over the 180th meridian', () => {
  test.each([
    [
      'that jumps',
      [
        [170, 52],
        [179, 53],
        [-179, 53],
        [-170, 54],
      ],
    ],
    [
      'that runs on',
      [
        [170, 52],
        [179, 53],
        [181, 53],
        [190, 54],
      ],
    ],
    ['that is cut there', null],
  ])('%s is one line', (_, coordinates) => {
    const whole = [
      [170, 52],
      [179, 53],
      [181, 53],
      [190, 54],
    ];
    if (coordinates === null) {
      const cut = joined([
        [
          [170, 52],
          [180, 53],
        ],
        [
          [-180, 53],
          [-170, 54],
        ],
      ]);
      expect(cut).toEqual([
        [170, 52],
        [180, 53],
        [190, 54],
      ]);
      return;
    }
    const story = right(
      tellWith('place: Warsaw\nfit: Warsaw\ntrack: pacific.geojson', {
        'pacific.geojson': collection(lineOf(coordinates)),
      }),
    );
    expect(routesOf(story)[0]?.course).toEqual(whole);
  });

  test('is found by places on either side of it', () => {
    const { line, off } = legOf(
      [
        [170, 52],
        [190, 52],
      ],
      [172, 52],
      [-172, 52],
    );
    expect(line).toEqual([
      [172, 52],
      [188, 52],
    ]);
    expect(off.to).toBeCloseTo(0, 3);
  });
});

describe('a route', () => {
  test('goes the shortest way with a head, or straight and without one where it is asked', () => {
    const drawn = (where: string): readonly unknown[] =>
      routesOf(right(tellWith(where))).map(({ course, arrow }) => [course, arrow]);
    expect(drawn('route: [Warsaw, Lisbon]')).toEqual([['great-circle', true]]);
    expect(drawn('route: { stops: [Warsaw, Lisbon], by: straight, arrow: false }')).toEqual([['straight', false]]);
  });
});

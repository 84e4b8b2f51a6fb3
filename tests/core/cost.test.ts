import { describe, expect, test } from 'vitest';
import { frameAt } from '../../src/core/frame.ts';
import { PLAIN_LENS } from '../../src/core/lens.ts';
import type { MapPlace, MapRoute, MapStory } from '../../src/core/map-story.ts';
import { type Plan, planStory } from '../../src/core/plan/plan.ts';
import { position } from '../../src/core/position.ts';
import { counted, mathsOf } from './counting.ts';
import { at, note, place, step, storyOf, viewport } from './fixtures.ts';

/** A story of so many steps, each with a camera, two places, a route that it draws, a note and a time of its own. */
function longStory(steps: number): MapStory {
  const lonLat = (i: number): readonly [number, number] => [(i * 7.3) % 60, 30 + ((i * 3.1) % 30)];
  const ids = Array.from({ length: steps }, (_, i) => i);
  const places = ids.map((i): [string, MapPlace] => [
    `p${i}`,
    { name: `Place ${i}`, where: { precision: 'town', point: lonLat(i) }, inferred: false },
  ]);
  const routes = ids.map((i): [string, MapRoute] => [
    `r${i}`,
    { name: `Route ${i}`, stops: [lonLat(i), lonLat(i + 1)], state: 'flown' },
  ]);
  return storyOf(
    ids.map((i) =>
      step({
        id: `s${i}`,
        view: at(...lonLat(i), 5 + (i % 4)),
        layers: [place(`p${i}`), place(`p${(i + 1) % steps}`)],
        routes: [`r${i}`],
        time: { from: '2021-11-17', to: i % 2 === 0 ? '2021-11-18' : '2021-11-19' },
        notes: [note(`s${i}/1`, `p${i}`)],
      }),
    ),
    { places: Object.fromEntries(places), routes: Object.fromEntries(routes) },
  );
}

type Draw = (plan: Plan, value: number) => unknown;
const frame: Draw = (plan, value) => frameAt(plan, position(value, plan.steps.length - 1), PLAIN_LENS);

const most = (numbers: readonly number[]): number => Math.max(...numbers);
const least = (numbers: readonly number[]): number => Math.min(...numbers);
const PLACES = [0, 0.25, 0.5, 0.55, 0.7, 0.8, 0.95]; // of a step: drawing, at rest, travelling

/** The most operations that drawing a plan takes at each of these places, near the story's ends and in its middle. */
function costs(plan: Plan, draw: Draw): readonly number[] {
  const { value, taken } = counted(plan);
  const steps = plan.steps.length;
  const near = [1, 2, 3, 4, Math.floor(steps / 2), steps - 5, steps - 4, steps - 3, steps - 2];
  return PLACES.map((progress) =>
    most(
      near.map((index) => {
        taken();
        draw(value, index + progress);
        return taken();
      }),
    ),
  );
}

const short = planStory(longStory(16), viewport());
const long = planStory(longStory(10_000), viewport());

describe('a frame', () => {
  test('at 10,000 steps takes at most twice the operations that it takes at 16', () => {
    const [few, many] = [costs(short, frame), costs(long, frame)];
    expect(least(few)).toBeGreaterThan(10); // it counts at all
    many.forEach((cost, i) => {
      expect(cost).toBeLessThanOrEqual(2 * (few[i] ?? 0));
    });
  });

  test('takes no more than some hundred operations anywhere', () => {
    expect(most(costs(long, frame))).toBeLessThan(300);
  });
});

describe('the count itself notices', () => {
  const scans: readonly (readonly [string, Draw])[] = [
    ['a search through the steps', (plan) => plan.steps.findIndex(({ id }) => id === 'nowhere')],
    ['a walk over the steps', (plan) => [...plan.steps].length],
    ['a walk over a map of labels', (plan) => [...plan.labels.values()].length],
    ['a walk over a map of routes', (plan) => [...plan.routes.keys()].length],
    ['the keys of something long', (plan) => Object.keys(plan.steps).length],
  ];
  test.each(scans)('%s', (_, scan) => {
    const planted: Draw = (plan, value) => [frame(plan, value), scan(plan, value)];
    expect(least(costs(long, planted))).toBeGreaterThan(2 * most(costs(short, planted)));
  });
});

describe('planning', () => {
  const operations = (steps: number): { reads: number; maths: number } => {
    const { value, taken } = counted(longStory(steps));
    const maths = mathsOf(() => planStory(value, viewport()));
    return { reads: taken(), maths };
  };

  test('grows with the story and no faster: ten times the steps take at most twelve times the operations', () => {
    const [hundred, thousand] = [operations(100), operations(1000)];
    expect(hundred.reads).toBeGreaterThan(1000);
    expect(hundred.maths).toBeGreaterThan(1000);
    expect(thousand.reads).toBeLessThanOrEqual(12 * hundred.reads);
    expect(thousand.maths).toBeLessThanOrEqual(12 * hundred.maths);
  });

  test('a planner that compared each step with each would be noticed', () => {
    const pairs = (steps: number): number => {
      const { value, taken } = counted(longStory(steps));
      for (const { id } of value.steps) value.steps.filter((other) => other.id === id);
      return taken();
    };
    expect(pairs(1000)).toBeGreaterThan(12 * pairs(100));
  });
});

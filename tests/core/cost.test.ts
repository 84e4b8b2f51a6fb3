import { describe, expect, test } from 'vitest';
import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../src/core/picture/plan.ts';
import { position } from '../../src/core/picture/position.ts';
import { counted, mathsOf } from './counting.ts';
import { viewport } from './fixtures.ts';
import { longStory } from './long-story.ts';

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

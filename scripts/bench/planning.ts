import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { position } from '../../src/core/picture/position.ts';
import { CROPS } from '../../src/core/still/crops.ts';
import { longStory } from '../../tests/core/long-story.ts';
import { median } from './numbers.ts';

const FRAMES = 5000;
const ROUNDS = 5;

export interface Planned {
  readonly steps: number;
  /** Milliseconds for the whole plan. */
  readonly plan: number;
  /** Microseconds for a frame anywhere in the story. */
  readonly frame: number;
}

/** What planning a story of so many steps costs, and a frame of it. */
export function plan(steps: number): Planned {
  const story = longStory(steps);
  const plans: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const made = planStory(story, CROPS.desk);
    const planned = performance.now();
    for (let i = 0; i < FRAMES; i++) frameAt(made, position((i * 0.618_034 * steps) % steps, steps - 1), PLAIN_LENS);
    plans.push(planned - start);
    frames.push(((performance.now() - planned) * 1000) / FRAMES);
  }
  return { steps, plan: median(plans), frame: median(frames) };
}

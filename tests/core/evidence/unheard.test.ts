import { expect, test } from 'vitest';
import { unheardIn } from '../../../src/core/evidence/unheard.ts';
import { storyOf } from '../read/input.ts';

const story = storyOf({
  'story.yaml': ['who: { en: the people who tried }', 'who: { en: "the guard\'s prisoners", pl: oni }'],
});
const [start, crossing] = story.steps;
const say = (who: readonly string[], reports: number): string => `${who.join('+')} in ${reports}`;

test('a step says in the language of the page who is not heard, in how many reports', () => {
  if (start === undefined || crossing === undefined) throw new Error('expected two steps');
  expect(unheardIn(crossing, story, 'en', say)).toBe('the guard’s prisoners in 1');
  expect(unheardIn(crossing, story, 'pl', say)).toBe('oni in 1');
});

test('a step in which nobody is to be named says nothing', () => {
  if (start === undefined) throw new Error('expected a step');
  expect(unheardIn(start, story, 'en', say)).toBeNull();
});

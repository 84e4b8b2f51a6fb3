import { expect, it } from 'vitest';
import { morePagesOf } from '../../src/pages/more-pages.ts';
import { theStory } from '../the-story.ts';

it('has a page and a card at each address that a step had in an earlier edition', () => {
  const story = theStory();
  const steps = story.steps.map((step, index) => (index === 2 ? { ...step, formerly: ['before'] } : step));
  const of = (path: string) => morePagesOf({ ...story, steps }, null).find((page) => page.path === path)?.step;
  expect(of('step/before/')).toBe(story.steps[2]?.id);
  expect(of('frame/card/before/')).toBe(story.steps[2]?.id);
});

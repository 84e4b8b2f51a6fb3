import { expect, it } from 'vitest';
import { pagesOf } from '../../src/pages/pages.ts';
import { theStory } from '../the-story.ts';

it('has a page and a card at each address that a step had in an earlier edition', () => {
  const story = theStory();
  const steps = story.steps.map((step, index) => (index === 2 ? { ...step, formerly: ['before'] } : step));
  const of = (path: string) =>
    pagesOf({ ...story, steps }, null).find((page) => page.path === path)?.attributes?.['data-step'];
  expect(of('step/before/')).toBe(story.steps[2]?.id);
  expect(of('frame/card/before/')).toBe(story.steps[2]?.id);
});

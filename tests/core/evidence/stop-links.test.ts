import { describe, expect, test } from 'vitest';
import { stopLinks } from '../../../src/core/evidence/stop-links.ts';
import { blockWith, type Inline } from '../../../src/core/prose.ts';
import type { Step } from '../../../src/core/step.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const stepOf = (id: string): Step => {
  const step = story.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`expected a step ${id}`);
  return step;
};
const named = (id: string, from: Step = stepOf(id)): readonly string[] => {
  const prose = story.prose['en']?.[id];
  if (prose === undefined) throw new Error(`expected prose of ${id}`);
  return [...stopLinks(story, from, prose)].flatMap((inline) => (inline.kind === 'place' ? [inline.place] : []));
};

describe('the links that name a route’s stops', () => {
  test('stand in the order in which it comes to them', () => {
    expect(named('flight')).toEqual(['minsk', 'erbil', 'baghdad']);
    expect(named('tashkent')).toEqual(['tashkent', 'minsk']);
  });

  test('are none where the prose does not name all of them, or the step draws no route', () => {
    expect(named('end')).toEqual([]);
    expect(named('line')).toEqual([]);
  });

  test('are none where it tells of them in another order', () => {
    const prose = story.prose['en']?.['flight'];
    const turned = {
      heading: '',
      blocks: (prose?.blocks ?? []).map((block) => blockWith(block, (words) => [...words].reverse())),
    };
    expect(stopLinks(story, stepOf('flight'), turned)).toEqual(new Set<Inline>());
  });

  test('are none where the step before shows the route already', () => {
    const prose = story.prose['en']?.['flight'];
    const after: Step = { ...stepOf('flight') };
    const steps = [stepOf('flight'), after];
    expect(stopLinks({ ...story, steps }, after, prose ?? { heading: '', blocks: [] })).toEqual(new Set<Inline>());
  });
});

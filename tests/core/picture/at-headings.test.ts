import { describe, expect, test } from 'vitest';
import { atHeadings, isAtHeading } from '../../../src/core/picture/at-headings.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { legendOf } from '../../../src/core/picture/legend.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../../src/core/picture/plan.ts';
import { position } from '../../../src/core/picture/position.ts';
import { at, fitted, note, PATIENCE, place, step, storyOf, viewport } from '../fixtures.ts';
import { realNames, realStory } from '../real-story.ts';

const story = storyOf([
  step({ id: 'start', view: at(30, 48, 3.6) }),
  step({
    id: 'dives',
    enter: { view: fitted(['line', 'grodno']), layers: [place('belarus'), place('grodno')] },
    view: fitted(['erbil', 'baghdad']),
    layers: [place('erbil'), place('belarus')],
    callouts: [note('dives/1', 'erbil')],
  }),
  step({
    id: 'fades',
    enter: { view: null, layers: [place('grodno'), place('minsk')] },
    view: fitted(['line', 'minsk']),
    layers: [place('line')],
    callouts: [note('fades/1', 'line')],
  }),
  step({ id: 'end' }),
]);
const last = story.steps.length - 1;
const shown = (plan: Plan, value: number): boolean =>
  isAtHeading(story, frameAt(plan, position(value, last), PLAIN_LENS));

describe('a step that enters with another picture than it rests with', () => {
  const plan = planStory(story, viewport());

  test('is at its heading until half-way to its rest, or until the last of what leaves has gone', () => {
    expect([1, 1.1, 1.2, 1.28].map((value) => shown(plan, value))).toEqual([true, true, true, true]);
    expect([0.5, 1.3, 1.5, 1.9].map((value) => shown(plan, value))).toEqual([false, false, false, false]);
    expect([2, 2.16, 2.25].map((value) => shown(plan, value))).toEqual([true, true, true]);
    expect([2.33, 2.5, 3].map((value) => shown(plan, value))).toEqual([false, false, false]);
  });

  test('has a key there of what it draws there, by the camera that it enters with', () => {
    const symbolsOf = (index: number): readonly string[] =>
      legendOf(atHeadings(story), index, viewport()).symbols.map(({ symbol }) => symbol);
    expect(symbolsOf(1)).toEqual(['town', 'country']);
    expect(legendOf(atHeadings(story), 1).places.map(({ id }) => id)).toEqual(['grodno', 'belarus']);
    expect(symbolsOf(2)).toContain('town');
    expect(legendOf(story, 2, viewport()).symbols.map(({ symbol }) => symbol)).not.toContain('town');
  });
});

test('on the way from the opening to the border the key is of the border, and then of where the step rests', {
  timeout: PATIENCE,
}, () => {
  const real = realStory();
  const index = real.steps.findIndex(({ enter }) => enter?.view != null);
  const entering = legendOf(atHeadings(real), index).symbols.map(({ symbol }) => symbol);
  expect(entering).toEqual(['country', 'border']);
  expect(legendOf(real, index).symbols.map(({ symbol }) => symbol)).not.toContain('border');
  const plan = planStory(real, viewport(), realNames());
  const frame = (value: number) => frameAt(plan, position(value, real.steps.length - 1), PLAIN_LENS);
  expect(isAtHeading(real, frame(index))).toBe(true);
  expect(isAtHeading(real, frame(index + 0.5))).toBe(false);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { projection } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { restOf } from '../../src/core/picture/position.ts';
import type { Box } from '../../src/core/picture/viewport.ts';
import { makeMarkButtons } from '../../src/map/mark-buttons.ts';
import { at, place, step, storyOf, viewport } from '../core/fixtures.ts';

const story = storyOf([
  step({ id: 'start', view: at(26, 53.6, 3), layers: [place('sokolka'), place('grodno'), place('baghdad')] }),
  step({ id: 'near', view: at(23.7, 53.55, 9), layers: [place('sokolka'), place('grodno')] }),
  step({ id: 'sources', layers: [place('minsk')] }),
]);
const VIEWPORT = viewport();
const plan = planStory(story, VIEWPORT);

/** The places that can be pressed at a step's rest. */
function pressable(index: number, covered: readonly Box[] = []): readonly (string | undefined)[] {
  const buttons = makeMarkButtons(plan, { name: (id) => id, covered: () => covered, press: () => {}, point: () => {} });
  const frame = frameAt(plan, restOf(index, story.steps.length - 1), PLAIN_LENS);
  buttons.draw(frame, projection(frame.camera, VIEWPORT.width, VIEWPORT.height));
  return [...buttons.element.querySelectorAll('button')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['place']);
}

test('of two marks in one finger’s room one can be pressed, and both where they lie apart', () => {
  expect(pressable(0)).toEqual(['sokolka', 'baghdad']);
  expect(pressable(1)).toEqual(['sokolka', 'grodno']);
});

test('a mark that lies under something cannot be pressed while it does', () => {
  const { width, height } = VIEWPORT;
  expect(pressable(1, [{ x: 0, y: 0, width, height }])).toEqual([]);
  expect(pressable(1, [{ x: 0, y: 0, width: 10, height: 10 }])).toEqual(['sokolka', 'grodno']);
});

test('a mark is called by where it leads from the step of the picture', () => {
  let asked = 0;
  const name = (id: string, from: number): string => {
    asked += 1;
    return `${id} from ${story.steps[from]?.id}`;
  };
  const buttons = makeMarkButtons(plan, { name, press: () => {}, point: () => {} });
  const called = (index: number): string | null | undefined => {
    const frame = frameAt(plan, restOf(index, story.steps.length - 1), PLAIN_LENS);
    buttons.draw(frame, projection(frame.camera, VIEWPORT.width, VIEWPORT.height));
    return buttons.element.querySelector('[data-place="grodno"]')?.getAttribute('aria-label');
  };
  expect(called(0)).toBe('grodno from start');
  expect(called(1)).toBe('grodno from near');
  const before = asked;
  called(1);
  expect(asked, 'only with the step').toBe(before);
  expect(called(0)).toBe('grodno from start');
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { projection } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import type { MapPlace } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { restOf } from '../../src/core/picture/position.ts';
import type { Box } from '../../src/core/picture/viewport.ts';
import { makeMarkButtons } from '../../src/map/mark-buttons.ts';
import { at, PLACES, place, step, storyOf, viewport } from '../core/fixtures.ts';

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

const strip = (name: string): MapPlace => ({
  name,
  where: {
    precision: 'area',
    shape: 'strip',
    extent: [
      [23.5, 53.9],
      [23.9, 53.9],
      [23.9, 53.2],
      [23.5, 53.2],
    ],
  },
  inferred: true,
});
const shapes = storyOf(
  [
    step({ id: 'line', view: at(23.7, 53.4, 8), layers: [place('line'), place('grodno')] }),
    step({ id: 'far', view: at(23.7, 53.4, 3), layers: [place('camp'), place('line')] }),
    step({ id: 'strip', view: at(23.7, 53.4, 8), layers: [place('camp'), place('house')] }),
    step({ id: 'sources' }),
  ],
  { places: { ...PLACES, camp: strip('The camp'), house: strip('The house') } },
);

/** Buttons at a step's rest, drawn twice, with what the second time wrote. */
function shapeButtons(index: number, covered: readonly Box[] = []) {
  const planned = planStory(shapes, VIEWPORT);
  const made = makeMarkButtons(planned, { name: (id) => id, covered: () => covered, press: () => {}, point: () => {} });
  const frame = frameAt(planned, restOf(index, shapes.steps.length - 1), PLAIN_LENS);
  const draw = (): void => made.draw(frame, projection(frame.camera, VIEWPORT.width, VIEWPORT.height));
  draw();
  const shown = [...made.element.querySelectorAll('button')].filter(({ hidden }) => !hidden);
  const spots = shown.map(({ style }) => [...style.transform.matchAll(/-?[\d.]+/g)].map(Number));
  return { made, draw, spots, places: shown.map(({ dataset }) => dataset['place']) };
}

test('areas and stretches are pressed as marks are, each place of a shape at a spot of its own, where they are drawn', () => {
  expect(shapeButtons(0).places.sort()).toEqual(['grodno', 'line']);
  expect(shapeButtons(1).places, 'areas are not drawn so far away').toEqual(['line']);
  const { places, spots } = shapeButtons(2);
  expect(places).toEqual(['camp', 'house']);
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = spots;
  expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThanOrEqual(24);
});

test('the button of an area goes to where nothing lies over it, and with all of it covered it is gone', () => {
  const [[x = 0, y = 0] = []] = shapeButtons(2).spots;
  const moved = shapeButtons(2, [{ x: x - 5, y: y - 5, width: 10, height: 10 }]);
  expect(moved.places).toContain('camp');
  expect(moved.spots[0]).not.toEqual([x, y]);
  const { width, height } = VIEWPORT;
  const gone = shapeButtons(2, [{ x: 0, y: 0, width, height }]);
  expect(gone.places).toEqual([]);
  expect(gone.made.standing(['camp', 'house'])).toBeNull();
  expect(shapeButtons(2).made.standing(['camp', 'house'])?.place).toBe('camp');
});

test('a frame that moves no button writes nothing', async () => {
  const { made, draw } = shapeButtons(2);
  const writes: MutationRecord[] = [];
  const watching = new MutationObserver((list) => writes.push(...list));
  watching.observe(made.element, { attributes: true, subtree: true, childList: true });
  draw();
  await Promise.resolve();
  expect(writes.concat(watching.takeRecords())).toEqual([]);
});

test('the border can be pressed where a step draws it as a place, with nothing told of it, and nowhere else', () => {
  const borders = storyOf(
    [
      step({ id: 'start', view: at(23.7, 53.4, 8), layers: [place('frontier'), place('grodno')] }),
      step({ id: 'without', view: at(23.7, 53.4, 8), layers: [place('grodno')] }),
    ],
    {
      places: {
        ...PLACES,
        frontier: {
          name: 'the border',
          where: {
            precision: 'stretch',
            shape: 'border',
            extent: [
              [23.5, 53.9],
              [23.6, 53.5],
              [23.7, 53.2],
            ],
          },
          inferred: false,
        },
      },
    },
  );
  const drawn = planStory(borders, VIEWPORT);
  const buttons = makeMarkButtons(drawn, { name: (id) => id, press: () => {}, point: () => {} });
  const pressed = (index: number): string | undefined => {
    const frame = frameAt(drawn, restOf(index, borders.steps.length - 1), PLAIN_LENS);
    buttons.draw(frame, projection(frame.camera, VIEWPORT.width, VIEWPORT.height));
    return buttons.standing(['frontier'])?.place;
  };
  expect([drawn.shapes.size, pressed(0), pressed(1)]).toEqual([0, 'frontier', undefined]);
});

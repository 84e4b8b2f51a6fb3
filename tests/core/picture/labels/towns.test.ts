import { describe, expect, test } from 'vitest';
import { viewportOf } from '../../../../src/app/viewport.ts';
import { placesLinked } from '../../../../src/core/evidence/told-places.ts';
import { type Plan, planStory } from '../../../../src/core/picture/plan.ts';
import type { Viewport } from '../../../../src/core/picture/viewport.ts';
import { CROPS, EXPORT_CROPS, PAGE_CROPS } from '../../../../src/core/still/crops.ts';
import { EXPORT_PICTURES, sheetViewport } from '../../../../src/core/still/export-pictures.ts';
import { frameViewport } from '../../../../src/pages/iframe/map-viewport.ts';
import { presentViewport } from '../../../../src/pages/present/map-viewport.ts';
import { theStory } from '../../../the-story.ts';
import { place, step, storyOf, viewport } from '../../fixtures.ts';
import { realNames, realStory } from '../../real-story.ts';
import { mapBox, SIZES } from '../../scroll/document.ts';
import { NAMES } from '../../toy.ts';

type Map = readonly [string, Viewport];

const story = realStory();
const names = realNames();

/** Every shape that a map of the story has: in the page, on a wall, in somebody's page, as a still and as a sheet. */
const MAPS: readonly Map[] = [
  ...SIZES.map((size): Map => {
    const { width, height } = mapBox(size);
    return [`a window of ${size.width} × ${size.height}`, viewportOf(width, height)];
  }),
  ...[1, 1.5, 2].map(
    (wall): Map => [`a wall’s map, ${wall} times a projector’s`, presentViewport(740 * wall, 680 * wall)],
  ),
  ...([320, 480, 640] as const).map(
    (width): Map => [`a frame’s map, ${width} wide`, frameViewport(width, width * 0.72)],
  ),
  ...PAGE_CROPS.map((crop): Map => [`the ${crop} still`, CROPS[crop]]),
  ...EXPORT_CROPS.map((crop): Map => [`the ${crop} sheet`, sheetViewport(EXPORT_PICTURES[crop], 4)]),
];

function textsOn(plan: Plan, index: number): readonly string[] {
  return Object.keys(plan.steps[index]?.labels ?? {}).flatMap((id) => plan.labels.get(id)?.text ?? []);
}

/** Towns of the places that each step's prose links: named from however far away, as the reader has just read of them. */
const linked = new Map(
  theStory().steps.map((told) => [
    told.id as string,
    placesLinked(theStory(), told, 'en').flatMap((id) => theStory().places.get(id)?.town ?? []),
  ]),
);

test('the step on the warehouse owes its reader Grodno', () => {
  expect(story.steps.find(({ id }) => id === 'warehouse')?.towns).toEqual(['Grodno']);
  expect(linked.get('warehouse')).toContain('Grodno');
});

test.each(MAPS)('%s names the town of each place that a step links, or draws near enough', (map, view) => {
  const plan = planStory(story, view, names);
  const missing = story.steps.flatMap(({ id, towns }, index) => {
    const zoom = plan.steps[index]?.camera.zoom ?? 0;
    const from = (town: string): number =>
      names.names.find(({ kind, text }) => kind === 'town' && text === town)?.minzoom ?? 0;
    const written = textsOn(plan, index);
    return towns
      .filter((town) => linked.get(id)?.includes(town) === true || zoom >= from(town))
      .filter((town) => !written.includes(town))
      .map((town) => `step ${id}, ${map}, zoom ${zoom.toFixed(1)}: ${town}`);
  });
  expect(missing).toEqual([]);
});

describe('a town that a step owes', () => {
  const small = viewport({ width: 300, height: 70 }); // no room for towns that only help to find one’s way
  const texts = (towns: readonly string[], layers = [place('belarus')]): readonly string[] => {
    const view = { kind: 'camera', camera: { center: [23.1, 53.9], zoom: 7 } } as const;
    return textsOn(planStory(storyOf([step({ id: 'a', view, layers, towns })]), small, NAMES), 0);
  };

  test('is named where there is room for no other, and no other with it', () => {
    expect(texts([])).not.toContain('Białystok');
    expect(texts(['Białystok']).filter((text) => text !== 'BELARUS')).toEqual(['Białystok']);
  });

  test('is left to its mark where the step draws it itself', () => {
    expect(texts(['Grodno'], [place('grodno')]).filter((text) => text === 'Grodno').length).toBeLessThan(2);
  });
});

import { expect, test } from 'vitest';
import { projection, toWorld } from '../../src/core/geo.ts';
import { viewportOf } from '../../src/core/map-box.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { inside, overlaps } from '../../src/core/picture/viewport.ts';
import { SIZES } from '../../src/core/windows.ts';
import { realNames, realStory } from './real-story.ts';

const MARK = 9; // pixels: radius of the largest

/** About the boxes that maps have in windows of these sizes. */
const BOXES = SIZES.map(([width, height]) =>
  width >= 900 || (width >= 640 && width / height >= 4 / 3)
    ? ([width * 0.597, height - 104] as const)
    : ([width, height * 0.44 - 26] as const),
);

test.each(BOXES)('no mark of a step lies under a button, at a map of %d × %d', (width, height) => {
  const view = viewportOf(width, height);
  const story = realStory();
  const plan = planStory(story, view, realNames());
  const whole = { x: 0, y: 0, width: view.width, height: view.height };
  let seen = 0;
  for (const { id, camera, layers } of plan.steps) {
    const project = projection(camera, view.width, view.height);
    for (const mark of Object.keys(layers).flatMap((layer) => plan.marks.get(layer) ?? [])) {
      const { x, y } = project(toWorld(mark.at));
      const box = { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
      if (!inside(box, whole)) continue;
      seen += 1;
      expect(
        view.obstacles.some((button) => overlaps(button, box)),
        `${id}: ${mark.place}`,
      ).toBe(false);
    }
  }
  expect(seen).toBeGreaterThan(10);
});

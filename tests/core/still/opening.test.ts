import { describe, expect, it } from 'vitest';
import { projectWorld } from '../../../src/core/geo.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { labelBox } from '../../../src/core/picture/labels/label.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { overlaps } from '../../../src/core/picture/viewport.ts';
import { OPENING_CROPS, OPENING_MEDIA } from '../../../src/core/still/opening.ts';
import { planOpening } from '../../../src/core/still/opening-plan.ts';
import { OPENING_VIEWS } from '../../../src/core/still/opening-views.ts';
import { realNames, realStory } from '../real-story.ts';

const story = realStory();
const names = realNames();

describe.each(OPENING_CROPS)('the opening in the size %s', (crop) => {
  const view = OPENING_VIEWS[crop];
  const plan = planOpening(story, crop, names);
  const { camera, labels } = frameAt(plan, restOf(0, 1), PLAIN_LENS);
  const shown = Object.keys(labels).flatMap((id) => plan.labels.get(id) ?? []);
  const written = shown.map(({ text }) => text);

  it('names the countries that it lights, and the towns from Warsaw to Baghdad', () => {
    for (const name of ['BELARUS', 'IRAQ', 'Warsaw', 'Minsk', 'Erbil', 'Baghdad']) expect(written).toContain(name);
    if (crop !== 'small') expect(written).toContain('POLAND');
  });

  it('names towns of the story, and of others only those that the author asks for', () => {
    const asked = new Set(story.steps[0]?.labels.show);
    for (const { kind, text } of shown) if (kind === 'town') expect(asked, text).toContain(text);
  });

  it('writes nothing where the title lies', () => {
    for (const label of shown) {
      const box = labelBox(label, projectWorld(label.at, camera, view.width, view.height));
      for (const title of view.obstacles) expect(overlaps(box, title), label.text).toBe(false);
    }
  });
});

it('every window has one picture, and the last takes those that are left', () => {
  expect(OPENING_CROPS.map((crop) => OPENING_MEDIA[crop] === null)).toEqual([false, false, false, true]);
});

import { expect, test } from 'vitest';
import { project, projectWorld, toWorld } from '../../../src/core/geo.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { labelBox } from '../../../src/core/picture/labels/label.ts';
import { CORNERS, cornerBox, cornerId } from '../../../src/core/picture/labels/locator.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../../src/core/picture/plan.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { type Box, inside, overlaps, seenBox, type Viewport } from '../../../src/core/picture/viewport.ts';
import { CROPS, EXPORT_CROPS, PAGE_CROPS } from '../../../src/core/still/crops.ts';
import { bandsOf, EXPORT_PICTURES, sheetViewport } from '../../../src/core/still/export-pictures.ts';
import { realNames, realStory } from '../real-story.ts';

const story = realStory();
const names = realNames();
const last = story.steps.length - 1;
const ROWS = [1, 4]; // lines that a key may have

/** Boxes of all that is written or marked at a step's rest, each with what it is. */
function written(plan: Plan, index: number): readonly (readonly [string, Box])[] {
  const { camera, labels, callouts, layers } = frameAt(plan, restOf(index, last), PLAIN_LENS);
  const { width, height } = plan.viewport;
  const at = (world: { x: number; y: number }) => projectWorld(world, camera, width, height);
  const found: [string, Box][] = [];
  for (const id in labels) {
    const label = plan.labels.get(id);
    if (label !== undefined) found.push([label.text, labelBox(label, at(label.at))]);
  }
  for (const id in callouts) {
    const note = plan.callouts.get(id);
    if (note === undefined) continue;
    const point = at(note.at);
    const box = { x: point.x + note.offset.x, y: point.y + note.offset.y, width: note.width, height: note.height };
    found.push([note.lines.join(' '), box]);
  }
  for (const corner of CORNERS) if (cornerId(corner) in layers) found.push([corner, cornerBox(corner, plan.viewport)]);
  return found;
}

for (const crop of PAGE_CROPS) {
  const plan = planStory(story, CROPS[crop], names);
  const seen = seenBox(CROPS[crop]);

  test(`what the ${crop} still writes stands where no box cuts it off`, () => {
    expect(seen).toEqual({ x: 0, y: 0, width: CROPS[crop].width, height: CROPS[crop].height });
    for (const [index, { id }] of story.steps.entries())
      for (const [what, box] of written(plan, index)) expect(inside(box, seen), `${id}: ${what}`).toBe(true);
  });

  test(`the places that a step's camera has to show are in the seen part of the ${crop} still`, () => {
    for (const [index, { id, view }] of story.steps.entries()) {
      const camera = plan.steps[index]?.camera;
      if (view.kind !== 'fit' || camera === undefined) continue;
      for (const place of view.places) {
        const where = story.places[place]?.where;
        const points =
          where === undefined ? [] : 'point' in where ? [where.point] : 'extent' in where ? where.extent : [];
        for (const point of points) {
          const { x, y } = project(point, camera, CROPS[crop].width, CROPS[crop].height);
          expect(inside({ x, y, width: 0, height: 0 }, seen), `${id}: ${place}`).toBe(true);
        }
      }
    }
  });
}

for (const crop of EXPORT_CROPS)
  for (const rows of ROWS) {
    const sheet = EXPORT_PICTURES[crop];

    test(`a ${crop} with ${rows} lines of key is filled from top to bottom, most of it by the map`, () => {
      const { title, map, key, credit } = bandsOf(sheet, rows);
      expect(title + map + key + credit).toBeCloseTo(sheet.height);
      expect(map / sheet.height).toBeGreaterThan(0.55);
      expect(title > 0).toBe(sheet.title);
    });

    test(`what a ${crop} with ${rows} lines of key writes stands in its map, and not on the scale bar`, () => {
      const viewport: Viewport = sheetViewport(sheet, rows);
      const plan = planStory(story, viewport, names);
      const whole = { x: 0, y: 0, width: viewport.width, height: viewport.height };
      for (const [index, { id }] of story.steps.entries())
        for (const [what, box] of written(plan, index)) {
          expect(inside(box, whole), `${id}: ${what}`).toBe(true);
          expect(
            viewport.obstacles.some((bar) => overlaps(bar, box)),
            `${id}: ${what}`,
          ).toBe(false);
        }
    });
  }

test('the middle of a still is the middle of its camera, so that a box of any shape shows the same place', () => {
  const plan = planStory(story, CROPS.desk, names);
  for (const { camera } of plan.steps) {
    const { x, y } = projectWorld(toWorld(camera.center), camera, CROPS.desk.width, CROPS.desk.height);
    expect([x, y]).toEqual([CROPS.desk.width / 2, CROPS.desk.height / 2]);
  }
});

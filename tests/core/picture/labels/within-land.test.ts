import { describe, expect, test } from 'vitest';
import { type Camera, projection, toWorld } from '../../../../src/core/geo.ts';
import type { Label } from '../../../../src/core/picture/labels/label.ts';
import { boxesOf, placeLabels } from '../../../../src/core/picture/labels/place-labels.ts';
import { pointsWithin, shareBeside, standsOn } from '../../../../src/core/picture/labels/within-land.ts';
import { isWithin, type Outline, outlinesOf } from '../../../../src/core/picture/outlines.ts';
import { planStory } from '../../../../src/core/picture/plan.ts';
import type { Box } from '../../../../src/core/picture/viewport.ts';
import { MAPS } from '../../all-maps.ts';
import { realNames, realStory } from '../../real-story.ts';
import { camera, candidate, ground, VIEW } from './label-ground.ts';

const lands = outlinesOf(realNames()).lands;
const view = { camera, viewport: VIEW };

/** A land that is a box on the screen. */
function landAt({ x, y, width, height }: Box): readonly Outline[] {
  const [here, there] = [
    candidate({ id: 'a', pixel: { x, y } }),
    candidate({ id: 'b', pixel: { x: x + width, y: y + height } }),
  ];
  const [a, b] = [toWorld(here.at), toWorld(there.at)];
  const points = [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }, a];
  return [{ points, box: { x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y } }];
}

describe('the name of a country', () => {
  const box = { x: 290, y: 190, width: 300, height: 20 };
  const land = landAt(box);
  const named = candidate({ id: 'BLR', text: 'Belarus', kind: 'story-country', radius: 0, land });
  /** Its name where the middle of the map is taken, how it stands, and how much of it is beside the land. */
  function place(marks: readonly Box[]): { label: Label; isOn: boolean; beside: number } {
    const [label] = placeLabels([named], ground({ marks }));
    const [stands] = label === undefined ? [] : boxesOf([label], camera, VIEW);
    if (label === undefined || stands === undefined) throw new Error('expected it to be named');
    return { label, isOn: standsOn(land, stands, view), beside: shareBeside(land, stands, view) };
  }

  test('stands in the middle where that is free', () => {
    expect(place([])).toMatchObject({ label: { side: 'center' }, isOn: true });
  });

  test('stands elsewhere on its land rather than beside it', () => {
    const { label, isOn, beside } = place([{ ...box, width: 60 }]);
    expect([label.side, isOn, beside]).toEqual(['center', true, 0]);
    const [without] = placeLabels(
      [candidate({ ...named, id: 'BLR' })].map(({ land: _, ...rest }) => rest),
      ground({ marks: [{ ...box, width: 60 }] }),
    );
    expect(without?.side).toBe('above');
  });

  test('is set in smaller letters where more than half of it would lie beside its land', () => {
    const narrow = landAt({ ...box, width: 36 });
    const taken = [{ x: 260, y: 170, width: 80, height: 29 }];
    const [label] = placeLabels([{ ...named, land: narrow }], ground({ marks: taken }));
    expect(label?.style.size).toBeLessThan(15);
  });

  test('stands beside a land that has no room for it, rather than being left out', () => {
    expect(place([box])).toMatchObject({ label: { side: 'above' }, isOn: false });
  });

  test('may stand at points of its land that a view shows, some twenty across at the most', () => {
    const project = projection(camera, VIEW.width, VIEW.height);
    const points = pointsWithin(land, { x: 0, y: 0, width: 600, height: 200 }, view, project);
    expect(points.length).toBeGreaterThan(9);
    for (const point of points) {
      expect(isWithin(land, toWorld(point))).toBe(true);
      expect(project(toWorld(point)).y).toBeLessThan(200);
    }
    expect(pointsWithin(land, { x: 0, y: 0, width: 100, height: 100 }, view, project)).toEqual([]);
  });
});

describe('in the smallest window of a phone', () => {
  const WINDOW = 'a window of 320 × 568';
  /** Lands of forty pixels or less, which marks, their names, routes and the border leave no room for a third of a name. */
  const FULL: readonly string[] = [
    ...['start: BELARUS', 'start: IRAQ', 'start: POLAND'],
    ...['flight: BELARUS', 'flight: IRAQ'],
    ...['tashkent: BELARUS'],
    ...['end: BELARUS', 'end: POLAND', 'end: UKRAINE'],
  ];

  test('each country that a step names has its name on its own land, as far as that has room', () => {
    const viewport = MAPS.find(([name]) => name === WINDOW)?.[1];
    if (viewport === undefined) throw new Error(`no ${WINDOW}`);
    const plan = planStory(realStory(), viewport, realNames());
    const astray = plan.steps.flatMap((step) =>
      Object.keys(step.labels).flatMap((id) => {
        const label = plan.labels.get(id);
        const code = /^country:([A-Z]{3})/.exec(label?.name ?? '')?.[1];
        if (label === undefined || code === undefined) return [];
        const at: Camera = step.camera;
        const [box] = boxesOf([label], at, viewport);
        const land = lands.get(code) ?? [];
        return box !== undefined && standsOn(land, box, { camera: at, viewport }) ? [] : [`${step.id}: ${label.text}`];
      }),
    );
    expect(astray.sort()).toEqual([...FULL].sort());
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { projection } from '../../../src/core/geo.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { position, stopAt } from '../../../src/core/picture/position.ts';
import { LIGHT } from '../../../src/core/theme/light.ts';
import { routesPart } from '../../../src/map/overlay/routes.ts';
import { viewport } from '../../core/fixtures.ts';
import { NAMES, TOY } from '../../core/toy.ts';

const FLIGHT = 3; // the toy's step that draws it: Minsk, Erbil, Baghdad
const HEAD = 21; // pixels, at scale 1

function drawing(compact: boolean) {
  const view = viewport(compact ? { width: 390, height: 370, compact } : {});
  const plan = planStory(TOY, view, NAMES);
  const part = routesPart(plan, TOY.routes, LIGHT);
  const head = part.element.querySelector('.route path:last-child');
  const path = plan.routes.get('flight');
  if (head === null || path === undefined) throw new Error('expected a route with a head');
  const drawAt = (progress: number): void => {
    const frame = frameAt(plan, position(FLIGHT + progress, TOY.steps.length - 1), PLAIN_LENS);
    part.draw(frame, projection(frame.camera, view.width, view.height));
  };
  return {
    /** What is shown there, as it stands in the page. */
    shownAt(progress: number): readonly string[] {
      drawAt(progress);
      return [...part.element.querySelectorAll('.route:not([visibility=hidden])')].map(({ outerHTML }) => outerHTML);
    },
    shortest(): number {
      const project = projection(plan.steps[FLIGHT]?.camera ?? { center: [0, 0], zoom: 1 }, view.width, view.height);
      const [a, b] = [48, 96].map((k) => project(path.points[k] ?? { x: 0, y: 0 }));
      return Math.hypot((b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0));
    },
    /** Length of the head in pixels; 0 where there is none. */
    headAt(progress: number): number {
      drawAt(progress);
      if (head.getAttribute('display') === 'none') return 0;
      return HEAD * Number(/scale\(([\d.]+)\)/.exec(head.getAttribute('transform') ?? '')?.[1]);
    },
  };
}

describe.each([
  ['a desk', false],
  ['a phone', true],
] as const)('the head of a route at %s', (_, compact) => {
  const { headAt, shortest } = drawing(compact);

  test('is not there before the first stop is told of, and begins as nothing', () => {
    expect(headAt(0)).toBe(0);
    expect(headAt(stopAt(0, 3))).toBe(0);
    expect(headAt(stopAt(0, 3) + 1e-4)).toBeLessThan(1);
    expect(headAt(stopAt(1, 3) - 0.01)).toBeGreaterThan(3);
  });

  test('is small against the shortest leg, and one size from there on', () => {
    expect(headAt(0.5)).toBeLessThanOrEqual(shortest() / 4);
    expect(headAt(0.3)).toBeCloseTo(headAt(0.5), 1);
    if (compact) expect(headAt(0.5)).toBeLessThan(0.45 * HEAD);
  });

  test('is the same wherever the reader comes from', () => {
    for (const at of [-0.2, 0, 0.05, 0.1, 0.2, 0.4]) {
      const { shownAt } = drawing(compact);
      shownAt(0.5);
      expect(shownAt(at), String(at)).toEqual(drawing(compact).shownAt(at));
    }
  });
});

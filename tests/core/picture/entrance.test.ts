import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/picture/frame.ts';
import type { Frame } from '../../../src/core/picture/frame-types.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import type { MapStep } from '../../../src/core/picture/map-story.ts';
import { type Plan, planStory } from '../../../src/core/picture/plan.ts';
import { position, restOf } from '../../../src/core/picture/position.ts';
import { at, note, place, RUNS, step, storyOf, viewport } from '../fixtures.ts';
import { NAMES } from '../toy.ts';

const rests = at(24, 53.4, 6.5);

/** A story whose middle step enters as is said. */
function planned(enter: MapStep['enter'], more: Partial<MapStep> = {}): Plan {
  const middle = step({
    id: 'middle',
    view: rests,
    enter,
    layers: [place('line'), place('belarus')],
    callouts: [note('middle/1', 'line')],
    ...more,
  });
  const steps = [step({ id: 'start', view: at(30, 48, 3.6) }), middle, step({ id: 'end', view: at(44, 36, 5) })];
  return planStory(storyOf(steps), viewport(), NAMES);
}
const frame = (plan: Plan, value: number): Frame => frameAt(plan, position(value, 2), PLAIN_LENS);

describe('a step that enters with points it does not rest with', () => {
  const plan = planned({ view: null, layers: [place('sokolka'), place('grodno')] });
  const shown = (value: number): readonly (number | undefined)[] => {
    const { layers, callouts } = frame(plan, value);
    return [layers['sokolka'], layers['grodno'], callouts['middle/1']].map((each) => each ?? 0);
  };

  test('shows them at its heading, lets them go one after another, and then the callout comes', () => {
    expect(shown(1)).toEqual([1, 1, 0]);
    expect(shown(1.16)).toEqual([expect.closeTo(0, 6), expect.closeTo(1, 6), 0]);
    expect(shown(1.32)).toEqual([0, expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    expect(shown(1.5)).toEqual([0, 0, 1]);
  });

  test('names each as long as it is there', () => {
    const named = (value: number): number =>
      Object.entries(frame(plan, value).labels).reduce(
        (sum, [id, opacity]) => sum + (plan.labels.get(id)?.name === 'grodno' ? opacity : 0),
        0,
      );
    expect(named(1)).toBe(1);
    expect(named(1.24)).toBeCloseTo(0.5, 6);
    expect(named(1.5)).toBe(0);
  });

  test('rests with what the plan has for its rest, the very same objects', () => {
    const rest = frame(plan, restOf(1, 2));
    for (const part of ['layers', 'labels', 'callouts'] as const) expect(rest[part]).toBe(plan.steps[1]?.[part]);
    expect(rest.layers['sokolka']).toBeUndefined();
  });

  test('has no such entrance as the last step, which is a point', () => {
    const steps = [
      step({ id: 'start', view: rests }),
      step({ id: 'end', enter: { view: null, layers: [place('sokolka')] } }),
    ];
    const last = planStory(storyOf(steps), viewport(), NAMES);
    expect(frameAt(last, position(1, 1), PLAIN_LENS).layers['sokolka']).toBeUndefined();
  });
});

describe('a step that enters with another view', () => {
  const entry = at(44, 36, 5);
  const plan = planned({ view: entry, layers: [place('erbil')] });

  test('has its camera and its points at the heading, and its own at the rest', () => {
    expect(frame(plan, 1).camera).toBe(plan.steps[1]?.enters?.camera);
    expect(frame(plan, 1).camera.center).toEqual([44, 36]);
    expect(frame(plan, 1).layers['erbil']).toBe(1);
    expect(frame(plan, 1.5).camera).toBe(plan.steps[1]?.camera);
    expect(frame(plan, 1.5).layers['erbil']).toBeUndefined();
  });

  test('is what the step before travels to', () => {
    const { center, zoom } = frame(plan, 1 - 1e-9).camera;
    expect(center[0]).toBeCloseTo(44, 5);
    expect(zoom).toBeCloseTo(5, 5);
  });
});

test('nothing jumps on the way through an entrance', () => {
  for (const plan of [
    planned({ view: null, layers: [place('sokolka'), place('grodno')] }),
    planned({ view: at(44, 36, 5), layers: [place('erbil')] }),
  ])
    fc.assert(
      fc.property(fc.double({ min: 0.9, max: 1.6, noNaN: true }), (value) => {
        const [a, b] = [frame(plan, value), frame(plan, value + 1e-6)];
        for (const part of ['layers', 'labels', 'callouts'] as const)
          for (const id of [...Object.keys(a[part]), ...Object.keys(b[part])])
            expect(Math.abs((a[part][id] ?? 0) - (b[part][id] ?? 0))).toBeLessThan(1e-4);
        expect(Math.abs(a.camera.zoom - b.camera.zoom)).toBeLessThan(1e-3);
      }),
      { numRuns: RUNS },
    );
});

describe('a step whose ground is dimmed', () => {
  const named = (dim: boolean): readonly string[] => {
    const plan = planned(null, { dim });
    return Object.keys(plan.steps[1]?.labels ?? {}).map((id) => plan.labels.get(id)?.kind ?? '');
  };

  test('bears a veil, and no names for orientation', () => {
    expect(frame(planned(null, { dim: true }), 1.5).layers['dim']).toBe(1);
    expect(frame(planned(null), 1.5).layers['dim']).toBeUndefined();
    expect(named(false)).toContain('town');
    expect(named(true)).not.toContain('town');
  });
});

test('what a callout sets large stands over its words, and makes its box as wide and as high as it needs', () => {
  const callout = (large: string | null) =>
    planned(null, { callouts: [{ ...note('middle/1', 'line', 'They speak'), large }] }).callouts.get('middle/1');
  const [small, large] = [callout(null), callout('17 November')];
  expect(large?.large?.text).toBe('17 November');
  expect(large?.height ?? 0).toBeGreaterThan((small?.height ?? 0) + 30);
  expect(large?.width ?? 0).toBeGreaterThan(small?.width ?? 0);
});

import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { looksLike } from '../../../src/core/picture/looks-like.ts';
import { type Plan, type PlanStep, planStory } from '../../../src/core/picture/plan.ts';
import { LEAVES, position, restOf, stopAt } from '../../../src/core/picture/position.ts';
import { step, storyOf, viewport } from '../fixtures.ts';
import { NAMES, TOY } from '../toy.ts';

const LAST = TOY.steps.length - 1;
const plan = planStory(TOY, viewport(), NAMES);
const at = (value: number, of: Plan = plan) => frameAt(of, position(value, of.steps.length - 1), PLAIN_LENS);
function stepOf(index: number, of: Plan = plan): PlanStep {
  const found = of.steps[index];
  if (found === undefined) throw new Error(`expected a step ${index}`);
  return found;
}

describe('at rest', () => {
  test.each(TOY.steps.map(({ id }, index) => [id, index] as const))('%s is drawn as the plan has it', (id, index) => {
    const frame = at(restOf(index, LAST));
    const planned = stepOf(index);
    expect(frame.step).toEqual({ id, index, progress: index === LAST ? 0 : 0.5 });
    for (const part of ['camera', 'layers', 'labels', 'callouts', 'time'] as const)
      expect(frame[part]).toBe(planned[part]);
    expect(frame.routes).toBe(planned.drawn);
  });

  test('from the heading to the last line the camera rests, and only routes change', () => {
    for (const progress of [0, 0.1, 0.3, 0.5, 0.599])
      for (const part of ['camera', 'layers', 'labels', 'callouts', 'time'] as const)
        expect(at(3 + progress)[part]).toBe(stepOf(3)[part]);
  });
});

test('frames look alike where nothing moves, and nowhere else', () => {
  const alike = (a: number, b: number): boolean => looksLike(at(a), at(b));
  expect(alike(1.1, 1.59)).toBe(true); // from the heading to the last line
  expect(alike(1.59, 1.7)).toBe(false); // the camera travels
  expect(alike(3.2, 3.3)).toBe(false); // a route grows
  expect(alike(3.49, 3.59)).toBe(true); // and is whole
  expect(looksLike(at(1.1), { ...at(1.2), highlight: 'minsk' })).toBe(false);
});

/** To nine decimals: 3.16 is not exactly representable. */
const rounded = (fraction: number | undefined): number => Math.round((fraction ?? Number.NaN) * 1e9) / 1e9;

describe('a route', () => {
  const flight = (value: number) => at(value).routes['flight'];

  test('is not there before its step, leaves its first stop when that is told, and is whole just before the rest', () => {
    const [, second = Number.NaN] = plan.routes.get('flight')?.stops ?? [];
    expect(flight(2.5)).toBeUndefined();
    expect([2.8, 3, 3 + stopAt(0, 3), 3.48, 3.5, 3.6, 3.9].map(flight).map(rounded)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(flight(3 + stopAt(1, 3))).toBeCloseTo(second, 9);
    expect(flight(3 + (stopAt(0, 3) + stopAt(1, 3)) / 2)).toBeCloseTo(second / 2, 9);
    expect(flight(4)).toBeUndefined();
  });

  test('of the step before is not drawn again', () => {
    const held = planStory(
      storyOf(
        ['a', 'b', 'c'].map((id) =>
          step({ id, view: { kind: 'camera', camera: { center: [30, 48], zoom: 4 } }, routes: ['flight'] }),
        ),
      ),
      viewport(),
    );
    expect([0, 0.1, 0.5, 0.9, 1, 1.1, 2].map((value) => rounded(at(value, held).routes['flight']))).toEqual([
      0, 0, 1, 1, 1, 1, 1,
    ]);
  });

  test('that only the last step shows comes drawn: the last step is a point, with no way to draw it on', () => {
    const late = planStory(
      storyOf([...TOY.steps.slice(0, 2), step({ id: 'sources', routes: ['flight'] })]),
      viewport(),
    );
    expect([1.5, 1.7, 2].map((value) => at(value, late).routes['flight'])).toEqual([undefined, 1, 1]);
    expect(at(1.99, late).layers['flight']).toBeGreaterThan(0.9);
  });
});

describe('on the way from one step to the next', () => {
  // From 1.6 to 2: town shows sokolka and grodno in ink; crossing shows grodno, and sokolka in the colours of voices.
  test('what both show stays, the rest fades out and in', () => {
    const half = at(1.8).layers; // half of the way: leaving 1 − 0.5 / 0.6, coming (0.5 − 0.4) / 0.6
    expect(half['grodno']).toBe(1);
    expect(half['sokolka']).toBeCloseTo(1 / 6, 9);
    expect(half['line']).toBeCloseTo(1 / 6, 9);
    expect(half['sokolka|poland-eu|people']).toBeCloseTo(1 / 6, 9);
  });

  test('names of the one step are gone before those of the next come, once on the way', () => {
    const { goneAt, comeFrom } = stepOf(3).names;
    const onWay = (t: number) => at(3 + LEAVES + (1 - LEAVES) * t).labels;
    for (const t of [goneAt, comeFrom]) {
      const labels = onWay(t);
      expect(Object.keys(labels).length).toBeGreaterThan(4);
      for (const id in labels)
        expect(labels[id]).toBeCloseTo(id in stepOf(3).labels && id in stepOf(4).labels ? 1 : 0, 9);
    }
    for (const [t, there, away] of [
      [goneAt - 0.1, 3, 4],
      [comeFrom + 0.1, 4, 3],
    ] as const) {
      const labels = onWay(t);
      for (const id in labels)
        if (!(id in stepOf(away).labels)) expect(labels[id]).toBeGreaterThan(0.3);
        else if (!(id in stepOf(there).labels)) expect(labels[id]).toBe(0);
    }
  });

  test('a held view does not move: the very same camera', () => {
    expect(at(1.8).camera).toBe(stepOf(1).camera);
    expect(stepOf(2).camera).toBe(stepOf(1).camera);
  });

  test('the camera starts and arrives gently: a tenth of the way takes it 2.8 % of the flight', () => {
    // 3 × 0.1² − 2 × 0.1³ = 0.028
    const { center, zoom } = stepOf(2).flight.at(0.028);
    expect(at(2.64).camera.center[0]).toBeCloseTo(center[0], 9);
    expect(at(2.64).camera.center[1]).toBeCloseTo(center[1], 9);
    expect(at(2.64).camera.zoom).toBeCloseTo(zoom, 9);
  });

  test('the lit span of the axis slides, an open end from one day before it', () => {
    // town: open to 1; crossing: 0 to 2. Half-way: from −½ to 1½.
    expect(at(1.8).time?.from).toBeCloseTo(-0.5, 9);
    expect(at(1.8).time?.to).toBeCloseTo(1.5, 9);
  });

  test('without a span on one side it changes half-way', () => {
    expect(at(3.79).time).toBe(stepOf(3).time);
    expect(at(3.81).time).toBeNull();
  });
});

describe('steps that show the same', () => {
  const same = ['a', 'b', 'c'].map((id) =>
    step({ id, view: { kind: 'camera', camera: { center: [24, 53], zoom: 7 } } }),
  );
  const still = planStory(storyOf(same), viewport(), NAMES);

  test('are one picture: every part is the same object from the first to the last', () => {
    const first = at(0, still);
    for (const value of [0.5, 0.7, 0.99, 1, 1.8, 2])
      for (const part of ['camera', 'layers', 'labels', 'callouts', 'routes'] as const)
        expect(at(value, still)[part]).toBe(first[part]);
  });
});

test('the lens says which place is lit, and changes nothing else', () => {
  const lit = frameAt(plan, position(1.5, LAST), { ...PLAIN_LENS, highlight: 'grodno' });
  expect(lit).toEqual({ ...at(1.5), highlight: 'grodno' });
});

test('a plan without steps has no frames', () => {
  expect(() => at(0, planStory(storyOf([]), viewport()))).toThrow('expected a plan with steps');
});

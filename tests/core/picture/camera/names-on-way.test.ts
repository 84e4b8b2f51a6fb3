import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFlight } from '../../../../src/core/picture/camera/flight.ts';
import { namesAt, namesOnWay } from '../../../../src/core/picture/camera/names-on-way.ts';
import { frameAt } from '../../../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../../../src/core/picture/lens.ts';
import { planStory } from '../../../../src/core/picture/plan.ts';
import { LEAVES, position } from '../../../../src/core/picture/position.ts';
import { CROPS } from '../../../../src/core/still/crops.ts';
import { HAS_NAMES, realNames, realStory } from '../../real-story.ts';
import { anyCamera } from './any-camera.ts';

const looking = (lon: number, zoom: number) => ({ center: [lon, 53] as const, zoom });
const between = (from: ReturnType<typeof looking>, to: ReturnType<typeof looking>) =>
  namesOnWay(planFlight(from, to, 400));

describe('names are exchanged once on a way, where least is lost', () => {
  test('towards a near view late, away from one early, between like views half-way', () => {
    const [inward, outward, level] = [
      between(looking(24, 3), looking(24, 6)),
      between(looking(24, 6), looking(24, 3)),
      between(looking(24, 5), looking(24.2, 5)),
    ];
    expect(inward.goneAt).toBeGreaterThan(0.6);
    expect(outward.comeFrom).toBeLessThan(0.4);
    expect(level).toEqual({ goneAt: 0.5, comeFrom: 0.5 });
    for (const { goneAt, comeFrom } of [inward, outward]) expect(comeFrom).toBe(goneAt);
  });

  test('where the camera goes out and in again neither would be right on its way', () => {
    const { goneAt, comeFrom } = between(looking(24, 7), looking(44, 7));
    expect(comeFrom).toBeGreaterThan(goneAt);
  });

  test('on any way they are whole at its ends, and never of both at once', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const names = namesOnWay(planFlight(from, to, 400));
        expect(namesAt(names, 0)).toEqual([1, 0]);
        expect(namesAt(names, 1)).toEqual([0, 1]);
        expect(Math.min(...namesAt(names, t))).toBe(0);
      }),
    );
  });
});

test.runIf(HAS_NAMES)('on a phone no way but one that goes out and in again is long without names', () => {
  const plan = planStory(realStory(), CROPS.phone, realNames());
  const last = plan.steps.length - 1;
  const STEPS = 100;
  const faint = plan.steps.slice(0, -1).flatMap(({ id, names: { goneAt, comeFrom } }, index) => {
    const parts = Array.from({ length: STEPS }, (_, i) => index + LEAVES + ((1 - LEAVES) * i) / STEPS);
    const none = parts.filter((at) => {
      const { labels } = frameAt(plan, position(at, last), PLAIN_LENS);
      return Math.max(0, ...Object.values(labels)) < 0.5;
    });
    return none.length > STEPS / 3 && goneAt === comeFrom ? [`${id}: ${none.length} %`] : [];
  });
  expect(faint).toEqual([]);
  expect(plan.steps.filter(({ names: { goneAt, comeFrom } }) => goneAt !== comeFrom).map(({ id }) => id)).toEqual([
    'returned',
  ]);
});

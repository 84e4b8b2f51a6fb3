import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectWorld, toWorld } from '../../../src/core/geo.ts';
import { planStory } from '../../../src/core/plan/plan.ts';
import { position, restOf } from '../../../src/core/position.ts';
import { coveringCamera } from '../../../src/core/still/covering.ts';
import { CROPS, PAGE_CROPS } from '../../../src/core/still/crops.ts';
import { onTakeover, stillPose, takeOver } from '../../../src/core/still/takeover.ts';
import { viewport } from '../fixtures.ts';
import { TOY } from '../toy.ts';

const plan = planStory(TOY, viewport({ width: 860, height: 805 }));
const last = plan.steps.length - 1;
const { width, height } = plan.viewport;
const still = planStory(TOY, CROPS.tall);
const from = (index: number) =>
  coveringCamera(still.steps[index]?.camera ?? { center: [0, 0], zoom: 1 }, 'tall', width, height);
const anywhere = fc.double({ min: 0, max: last - 0.001, noNaN: true });

describe('the camera of a still that covers a box', () => {
  it('shows every point where the picture does: as much larger, about the same middle', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGE_CROPS),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 1500 }),
        fc.tuple(fc.double({ min: 15, max: 45, noNaN: true }), fc.double({ min: 32, max: 60, noNaN: true })),
        (crop, boxWidth, boxHeight, [lon, lat]) => {
          const camera = { center: [24, 53] as const, zoom: 6.3 };
          const size = CROPS[crop];
          const inPicture = projectWorld(toWorld([lon, lat]), camera, size.width, size.height);
          const scale = Math.max(boxWidth / size.width, boxHeight / size.height);
          const covering = coveringCamera(camera, crop, boxWidth, boxHeight);
          const inBox = projectWorld(toWorld([lon, lat]), covering, boxWidth, boxHeight);
          expect(inBox.x).toBeCloseTo(boxWidth / 2 + (inPicture.x - size.width / 2) * scale, 5);
          expect(inBox.y).toBeCloseTo(boxHeight / 2 + (inPicture.y - size.height / 2) * scale, 5);
        },
      ),
    );
  });
});

describe('the leg on which the live map takes over', () => {
  it('starts at the still’s own camera, wherever the reader stands', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const leg = takeOver(plan, position(at, last), from(Math.floor(at)));
        expect(onTakeover(leg, position(at, last))).toEqual({ t: 0, camera: from(Math.floor(at)) });
      }),
    );
  });

  it('ends at the plan’s next rest on either side, and past it the plan alone holds', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0, max: last, noNaN: true }), (at, to) => {
        const leg = takeOver(plan, position(at, last), from(Math.floor(at)));
        const on = onTakeover(leg, position(to, last));
        const rests = plan.steps.map((_, index) => restOf(index, last));
        const between = rests.some((rest) => (rest > at && rest <= to) || (rest < at && rest >= to));
        expect(on === null).toBe(between || (to !== at && !rests.some((rest) => (to > at ? rest > at : rest < at))));
      }),
    );
  });

  it('comes to the plan’s camera without a jump', () => {
    for (const at of [0, 0.2, 0.7, 1.55]) {
      const leg = takeOver(plan, position(at, last), from(Math.floor(at)));
      const { ahead } = leg;
      if (ahead === null) throw new Error('expected a rest ahead');
      const near = onTakeover(leg, position(ahead.rest - 1e-6, last));
      const there = plan.steps.find((_, index) => restOf(index, last) === ahead.rest)?.camera;
      expect(near?.camera.zoom).toBeCloseTo(there?.zoom ?? Number.NaN, 4);
      expect(near?.camera.center[0]).toBeCloseTo(there?.center[0] ?? Number.NaN, 4);
    }
  });

  it('lays the still exactly over the ground that it shows, and has it gone before the leg ends', () => {
    const leg = takeOver(plan, position(0, last), from(0));
    const ground = toWorld([23.65, 53.5]);
    const inStill = projectWorld(ground, leg.from, width, height);
    for (let at = 0; at < 0.5; at += 0.03) {
      const on = onTakeover(leg, position(at, last));
      if (on === null) throw new Error('expected to be on the leg');
      const pose = stillPose(leg, on.t, on.camera);
      const now = projectWorld(ground, on.camera, width, height);
      expect(width / 2 + (inStill.x - width / 2) * pose.scale + pose.x).toBeCloseTo(now.x, 4);
      expect(height / 2 + (inStill.y - height / 2) * pose.scale + pose.y).toBeCloseTo(now.y, 4);
      expect(pose.opacity).toBe(Math.max(0, 1 - on.t / 0.4));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectWorld, toWorld } from '../../../src/core/geo.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { position } from '../../../src/core/picture/position.ts';
import { CROPS, PAGE_CROPS } from '../../../src/core/still/crops.ts';
import { fittedCamera } from '../../../src/core/still/fitted-camera.ts';
import { handoffCamera, stillPose } from '../../../src/core/still/handoff.ts';
import { viewport } from '../fixtures.ts';
import { TOY } from '../toy.ts';

const plan = planStory(TOY, viewport({ width: 860, height: 805 }));
const last = plan.steps.length - 1;
const { width, height } = plan.viewport;
const still = planStory(TOY, CROPS.phone);
const from = (index: number) =>
  fittedCamera(still.steps[index]?.camera ?? { center: [0, 0], zoom: 1 }, 'phone', width, height);
const anywhere = fc.double({ min: 0, max: last - 0.001, noNaN: true });

describe('the camera of a still that is fitted into a box', () => {
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
          const scale = Math.min(boxWidth / size.width, boxHeight / size.height);
          const fitted = fittedCamera(camera, crop, boxWidth, boxHeight);
          const inBox = projectWorld(toWorld([lon, lat]), fitted, boxWidth, boxHeight);
          expect(inBox.x).toBeCloseTo(boxWidth / 2 + (inPicture.x - size.width / 2) * scale, 5);
          expect(inBox.y).toBeCloseTo(boxHeight / 2 + (inPicture.y - size.height / 2) * scale, 5);
        },
      ),
    );
  });
});

describe('the hand-over from a still to the live map', () => {
  const anywhereOnTheWay = fc.double({ min: 0, max: 1, noNaN: true });

  it('starts at the still’s own camera and ends at the plan’s, wherever the reader is by then', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (began, now) => {
        const still = from(Math.floor(began));
        const to = frameAt(plan, position(now, last), PLAIN_LENS).camera;
        expect(handoffCamera({ from: still, t: 0 }, to, width)).toBe(still);
        expect(handoffCamera({ from: still, t: 1 }, to, width)).toBe(to);
      }),
    );
  });

  it('moves without a jump', () => {
    fc.assert(
      fc.property(anywhere, anywhereOnTheWay, (at, t) => {
        const still = from(Math.floor(at));
        const to = frameAt(plan, position(at, last), PLAIN_LENS).camera;
        const [a, b] = [t, Math.min(1, t + 1e-4)].map((on) => handoffCamera({ from: still, t: on }, to, width));
        expect(Math.abs((a?.zoom ?? 0) - (b?.zoom ?? 9))).toBeLessThan(0.01);
        expect(Math.abs((a?.center[0] ?? 0) - (b?.center[0] ?? 999))).toBeLessThan(0.1);
      }),
    );
  });

  it('lays the still exactly over the ground that it shows, and has it gone before it ends', () => {
    const still = from(0);
    const to = frameAt(plan, position(0.3, last), PLAIN_LENS).camera;
    const ground = toWorld([23.65, 53.5]);
    const inStill = projectWorld(ground, still, width, height);
    for (let t = 0; t <= 1; t += 0.06) {
      const camera = handoffCamera({ from: still, t }, to, width);
      const pose = stillPose({ from: still, t }, camera);
      const now = projectWorld(ground, camera, width, height);
      expect(width / 2 + (inStill.x - width / 2) * pose.scale + pose.x).toBeCloseTo(now.x, 4);
      expect(height / 2 + (inStill.y - height / 2) * pose.scale + pose.y).toBeCloseTo(now.y, 4);
      expect(pose.opacity).toBe(Math.max(0, 1 - t / 0.4));
    }
  });
});

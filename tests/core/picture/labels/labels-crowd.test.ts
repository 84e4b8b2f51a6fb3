import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/core/picture/labels/place-labels.ts';
import { grow, inside, overlaps } from '../../../../src/core/picture/viewport.ts';
import { RUNS } from '../../fixtures.ts';
import { boxOf, candidate, ground, pointOf, square, VIEW } from './label-ground.ts';

describe('on any crowded map', () => {
  const kinds = ['story-town', 'story-country', 'country', 'water', 'town', 'along'] as const;
  const pixel = fc.record({ x: fc.integer({ min: -50, max: 650 }), y: fc.integer({ min: -50, max: 450 }) });
  const crowd = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      kind: fc.constantFrom(...kinds),
      pixel,
      angle: fc.constantFrom(-62, 0, 0, 0, 78),
      rank: fc.integer({ min: 1, max: 4 }),
      priority: fc.integer({ min: 0, max: 60 }),
      text: fc.constantFrom('Lida', 'Białystok', 'Нарва', 'Autonomous Region'),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  const made = crowd.map((all) =>
    all.map((one) => {
      const point = one.kind === 'town' || one.kind === 'story-town';
      return candidate({ ...one, angle: point ? 0 : one.angle, radius: one.kind === 'town' ? 2.6 : point ? 8 : 0 });
    }),
  );
  const boxes = fc.array(
    pixel.map((at) => square(at, 20)),
    { maxLength: 4 },
  );

  test('no name overlaps another, leaves the map, or lies on a mark or a box that is taken', () => {
    fc.assert(
      fc.property(made, boxes, boxes, (candidates, occupied, obstacles) => {
        const view = { ...VIEW, obstacles };
        const labels = placeLabels(candidates, ground({ occupied, viewport: view }));
        labels.forEach((label, i) => {
          const box = boxOf(label);
          expect(inside(box, { x: 0, y: 0, width: 600, height: 400 })).toBe(true);
          for (const other of [...occupied, ...obstacles]) expect(overlaps(box, other)).toBe(false);
          for (const other of labels.slice(0, i)) {
            expect(overlaps(box, boxOf(other))).toBe(false);
            if (other.dot > 0) expect(overlaps(box, square(pointOf(other), other.dot))).toBe(false);
            if (label.dot > 0) expect(overlaps(boxOf(other), square(pointOf(label), label.dot))).toBe(false);
          }
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('the same names give the same labels, in whatever order they come', () => {
    fc.assert(
      fc.property(made, boxes, (candidates, occupied) => {
        const once = placeLabels(candidates, ground({ occupied }));
        expect(placeLabels([...candidates].reverse(), ground({ occupied }))).toEqual(once);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('a further name of least importance changes no other', () => {
    fc.assert(
      fc.property(made, (candidates) => {
        const more = [...candidates, candidate({ id: 'zzzzz', priority: 99 })];
        const rest = placeLabels(more, ground()).filter(({ name }) => name !== 'zzzzz');
        expect(rest).toEqual(placeLabels(candidates, ground()));
      }),
      { numRuns: RUNS },
    );
  });

  test('a label box that is grown holds the box', () => {
    const box = square({ x: 10, y: 10 }, 4);
    expect(inside(box, grow(box, 1))).toBe(true);
    expect(inside(grow(box, 1), box)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, nearestTo } from '../../../src/core/quiz/drawing.ts';
import type { At, Drawing } from '../../../src/core/quiz/where.ts';
import { RUNS } from '../fixtures.ts';
import { LAND, LINE, onMap, square, TOWN } from './a-map.ts';

const apart = ([ax, ay]: At, [bx, by]: At): number => Math.hypot(ax - bx, ay - by);

describe('the nearest point of a drawing', () => {
  test('is the point itself, the foot on a line, and in a land the very place', () => {
    expect(nearestTo([0, 0], TOWN.drawing)).toEqual([100, 100]);
    expect(nearestTo([300, 77], LINE.drawing)).toEqual([320, 77]);
    expect(nearestTo([250, 150], LAND.drawing)).toEqual([250, 150]);
    expect(nearestTo([250, 20], LAND.drawing)).toEqual([250, 100]);
    expect([isInside([250, 150], LAND.drawing), isInside([250, 20], LAND.drawing)]).toEqual([true, false]);
    expect(isInside([320, 77], LINE.drawing)).toBe(false);
  });

  test('is no farther than any other point of it', () => {
    const corners: readonly At[] = [
      [0, 0],
      [50, 300],
      [400, 20],
      [640, 450],
    ];
    const drawing: Drawing = { kind: 'lines', lines: [corners] };
    fc.assert(
      fc.property(onMap, fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), (at, leg, along) => {
        const [from, to] = [corners[leg] ?? [0, 0], corners[leg + 1] ?? [0, 0]];
        const other: At = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
        expect(apart(at, nearestTo(at, drawing))).toBeLessThanOrEqual(apart(at, other) + 1e-9);
      }),
      { numRuns: RUNS },
    );
  });

  test('counts each piece of a land, and no lake in it', () => {
    const drawing: Drawing = { kind: 'land', rings: [square(0, 0, 100), square(40, 40, 20), square(300, 0, 100)] };
    const inside = (
      [
        [20, 20],
        [50, 50],
        [350, 50],
        [200, 50],
      ] as const
    ).map((at) => isInside(at, drawing));
    expect(inside).toEqual([true, false, true, false]);
    expect(nearestTo([50, 42], drawing), 'the shore of the lake').toEqual([50, 40]);
  });

  test('of an empty drawing there is none', () => {
    expect(() => nearestTo([0, 0], { kind: 'lines', lines: [] })).toThrow(/expected a point/);
  });
});

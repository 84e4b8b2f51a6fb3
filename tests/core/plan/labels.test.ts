import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromWorld, type LonLat, type Pixel, project, projectWorld } from '../../../src/core/geo.ts';
import { markRadius } from '../../../src/core/plan/label-style.ts';
import { type Candidate, type Ground, type Label, labelBox, placeLabels } from '../../../src/core/plan/labels.ts';
import { type Box, grow, inside, overlaps } from '../../../src/core/plan/viewport.ts';
import { RUNS, viewport } from '../fixtures.ts';

const camera = { center: [24, 53] as LonLat, zoom: 7 };
const VIEW = viewport({ width: 600, height: 400 });

/** The place that is projected to this pixel. */
function lonLatAt(x: number, y: number): LonLat {
  const middle = project([0, 0], camera, 0, 0);
  const scale = 512 * 2 ** camera.zoom;
  return fromWorld({ x: 0.5 + (x - 300 - middle.x) / scale, y: 0.5 + (y - 200 - middle.y) / scale });
}

function candidate(overrides: Partial<Candidate> & { readonly id: string; readonly pixel?: Pixel }): Candidate {
  const { pixel = { x: 300, y: 200 }, ...rest } = overrides;
  return {
    text: 'Białystok',
    kind: 'town',
    at: lonLatAt(pixel.x, pixel.y),
    angle: 0,
    rank: 1,
    radius: 2.6,
    priority: 1,
    voices: [],
    ...rest,
  };
}
const ground = (overrides: Partial<Ground> = {}): Ground => ({
  camera,
  viewport: VIEW,
  taken: [],
  soft: [],
  ...overrides,
});
const pointOf = (label: Label): Pixel => projectWorld(label.at, camera, 600, 400);
const boxOf = (label: Label): Box => labelBox(label, pointOf(label));
const square = ({ x, y }: Pixel, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
const names = (labels: readonly Label[]): readonly string[] => labels.map(({ name }) => name);

describe('a name beside its place', () => {
  test('stands to the right of it when nothing is in the way', () => {
    const [label] = placeLabels([candidate({ id: 'a' })], ground());
    // right: the mark's radius and 0.36 of 15 px away from the point
    expect(label?.side).toBe('right');
    expect(label?.offset.x).toBeCloseTo(2.6 + 0.36 * 15, 9);
  });

  test('goes to the left at the right edge of the map', () => {
    expect(placeLabels([candidate({ id: 'a', pixel: { x: 560, y: 200 } })], ground())[0]?.side).toBe('left');
  });

  test.each([true, false])('finds room above, below and at all corners of its own mark (phone: %s)', (compact) => {
    const view = { ...VIEW, compact };
    for (const radius of [markRadius('town', false, compact), markRadius('exact', true, compact)]) {
      const own = { x: 300, y: 200 };
      // Both sides are taken by bars up to the mark's edges, and one more bar above or below.
      const bars = (top: boolean): readonly Box[] => [
        square(own, radius + 2),
        { x: 0, y: 198, width: 299 - radius, height: 4 },
        { x: 301 + radius, y: 198, width: 299 - radius, height: 4 },
        { x: 0, y: top ? 0 : 206 + radius, width: 600, height: 194 - radius },
      ];
      for (const top of [true, false]) {
        const story = candidate({ id: 'a', kind: 'story-town', radius, pixel: own });
        const [label] = placeLabels([story], ground({ viewport: view, taken: bars(top) }));
        expect(label?.side).toBe(top ? 'below' : 'above');
      }
    }
  });

  test('is left out where its place is off the map, or where no side has room', () => {
    expect(placeLabels([candidate({ id: 'a', pixel: { x: -3, y: 200 } })], ground())).toEqual([]);
    expect(placeLabels([candidate({ id: 'a' })], ground({ taken: [square({ x: 300, y: 200 }, 150)] }))).toEqual([]);
  });
});

describe('where two names want one place', () => {
  const here = (id: string, priority: number): Candidate =>
    candidate({ id, priority, radius: 0, kind: 'water', rank: 1 });

  test('the more important gets it', () => {
    expect(names(placeLabels([here('a', 2), here('b', 1)], ground()))).toEqual(['b']);
  });

  test('among equals the order in which they came does not matter', () => {
    const both = [here('a', 1), here('b', 1)];
    expect(placeLabels([...both].reverse(), ground())).toEqual(placeLabels(both, ground()));
    expect(names(placeLabels(both, ground()))).toEqual(['a']);
  });
});

describe('a line that no name should hide', () => {
  const soft = Array.from({ length: 134 }, (_, i) => ({ x: 300, y: i * 3 }));

  test('turns a name for orientation away', () => {
    expect(placeLabels([candidate({ id: 'a', kind: 'water', radius: 0 })], ground({ soft }))).toEqual([]);
  });

  test('sends a town to the side that is free of it', () => {
    const [label] = placeLabels([candidate({ id: 'a', pixel: { x: 285, y: 200 } })], ground({ soft }));
    expect(label?.side).toBe('left');
  });

  test('is crossed by a name of the story rather than that it is left out', () => {
    const own = candidate({ id: 'a', kind: 'story-country', radius: 0 });
    expect(placeLabels([own], ground({ soft }))).toHaveLength(1);
  });
});

test('capitals do not depend on the language of the machine: a Turkish one writes LITHUANIA too', () => {
  const turkish = vi.spyOn(String.prototype, 'toLocaleUpperCase').mockReturnValue('LİTHUANİA');
  const [label] = placeLabels([candidate({ id: 'LTU', text: 'Lithuania', kind: 'country', radius: 0 })], ground());
  turkish.mockRestore();
  expect(label?.text).toBe('LITHUANIA');
});

test('a label tells marks of different size apart, as it stands further from the larger', () => {
  const small = placeLabels([candidate({ id: 'a', radius: 4.4 })], ground())[0];
  const large = placeLabels([candidate({ id: 'a', radius: 8 })], ground())[0];
  expect(small?.id).not.toBe(large?.id);
});

test('a turned name fills the upright box around it: at 90° it is as wide as its letters are high', () => {
  const [label] = placeLabels([candidate({ id: 'a', kind: 'water', radius: 0, angle: 90 })], ground());
  const [flat] = placeLabels([candidate({ id: 'a', kind: 'water', radius: 0 })], ground());
  if (label === undefined || flat === undefined) throw new Error('expected both to find room');
  expect(boxOf(label).width).toBeCloseTo(label.style.size, 9);
  expect(boxOf(label).height).toBeCloseTo(boxOf(flat).width, 9);
});

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
      fc.property(made, boxes, boxes, (candidates, taken, blocked) => {
        const view = { ...VIEW, blocked };
        const labels = placeLabels(candidates, ground({ taken, viewport: view }));
        labels.forEach((label, i) => {
          const box = boxOf(label);
          expect(inside(box, { x: 0, y: 0, width: 600, height: 400 })).toBe(true);
          for (const other of [...taken, ...blocked]) expect(overlaps(box, other)).toBe(false);
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
      fc.property(made, boxes, (candidates, taken) => {
        const once = placeLabels(candidates, ground({ taken }));
        expect(placeLabels([...candidates].reverse(), ground({ taken }))).toEqual(once);
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

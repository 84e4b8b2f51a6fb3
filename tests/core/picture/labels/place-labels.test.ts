import { describe, expect, test, vi } from 'vitest';
import { markRadius } from '../../../../src/core/picture/labels/label-style.ts';
import { type Candidate, placeLabels } from '../../../../src/core/picture/labels/place-labels.ts';
import type { Box } from '../../../../src/core/picture/viewport.ts';
import { boxOf, candidate, ground, names, square, VIEW } from './label-ground.ts';

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

  test.each([0.9, 1, 1.25])('finds room above, below and at all corners of its own mark (letters: %s)', (letters) => {
    const view = { ...VIEW, letters };
    for (const radius of [markRadius('town', false, letters), markRadius('exact', true, letters)]) {
      const own = { x: 300, y: 200 };
      // Both sides are taken by bars up to the mark's edges, and one more bar above or below.
      const bars = (top: boolean): readonly Box[] => [
        { x: 0, y: 198, width: 299 - radius, height: 4 },
        { x: 301 + radius, y: 198, width: 299 - radius, height: 4 },
        { x: 0, y: top ? 0 : 206 + radius, width: 600, height: 194 - radius },
      ];
      for (const top of [true, false]) {
        const story = candidate({ id: 'a', kind: 'story-town', radius, pixel: own });
        const marks = [square(own, radius + 2)];
        const [label] = placeLabels([story], ground({ viewport: view, occupied: bars(top), marks }));
        expect(label?.side).toBe(top ? 'below' : 'above');
      }
    }
  });

  test('is left out where its place is off the map, or where no side has room', () => {
    expect(placeLabels([candidate({ id: 'a', pixel: { x: -3, y: 200 } })], ground())).toEqual([]);
    expect(placeLabels([candidate({ id: 'a' })], ground({ occupied: [square({ x: 300, y: 200 }, 150)] }))).toEqual([]);
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
  const avoid = Array.from({ length: 134 }, (_, i) => ({ x: 300, y: i * 3 }));

  test('turns a name for orientation away', () => {
    expect(placeLabels([candidate({ id: 'a', kind: 'water', radius: 0 })], ground({ avoid }))).toEqual([]);
  });

  test('sends a town to the side that is free of it', () => {
    const [label] = placeLabels([candidate({ id: 'a', pixel: { x: 285, y: 200 } })], ground({ avoid }));
    expect(label?.side).toBe('left');
  });

  test('is crossed by a name of the story rather than that it is left out', () => {
    const own = candidate({ id: 'a', kind: 'story-country', radius: 0 });
    expect(placeLabels([own], ground({ avoid }))).toHaveLength(1);
  });
});

test('capitals do not depend on the language of the machine: a Turkish one writes LITHUANIA too', () => {
  const turkish = vi.spyOn(String.prototype, 'toLocaleUpperCase').mockReturnValue('LİTHUANİA');
  const [label] = placeLabels([candidate({ id: 'LTU', text: 'Lithuania', kind: 'country', radius: 0 })], ground());
  turkish.mockRestore();
  expect(label?.text).toBe('LITHUANIA');
});

test('the name of a country is another label where the story tells of it: its letters are others', () => {
  const [plain] = placeLabels([candidate({ id: 'BLR', kind: 'country', radius: 0 })], ground());
  const [told] = placeLabels([candidate({ id: 'BLR', kind: 'story-country', radius: 0 })], ground());
  expect(plain?.style).not.toEqual(told?.style);
  expect(plain?.id).not.toBe(told?.id);
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

import { expect, test } from 'vitest';
import { alongLeader, leaderBoxes, leaderOf } from '../../../../src/core/picture/labels/leader.ts';
import { overlaps } from '../../../../src/core/picture/viewport.ts';

const words = { x: 100, y: 40, width: 80, height: 30 };

test.each([
  ['left of its place', { x: 300, y: 90 }, { x: 187, y: 55 }],
  ['right of it', { x: 20, y: 10 }, { x: 93, y: 55 }],
  ['over it', { x: 140, y: 200 }, { x: 140, y: 77 }],
  ['under it', { x: 140, y: 5 }, { x: 140, y: 33 }],
])('a leader begins at the side of its words that faces the place, where they stand %s', (_where, end, start) => {
  expect(leaderOf(words, end).start).toEqual(start);
});

test('its points go from the words to the place, along the curve that is drawn', () => {
  const leader = leaderOf(words, { x: 300, y: 90 });
  const points = alongLeader(leader);
  expect(points[0]).toEqual(leader.start);
  for (const [index, point] of points.entries()) {
    const next = points[index + 1] ?? leader.end;
    expect(Math.hypot(next.x - point.x, next.y - point.y)).toBeLessThan(12);
  }
  const bent = points.map(({ x, y }) => y - (55 + ((x - 187) / 113) * 35));
  expect(Math.max(...bent.map(Math.abs)), 'it is bent').toBeGreaterThan(2);
});

test('its boxes lie on none of its words', () => {
  expect(leaderBoxes(words, { x: 300, y: 90 }).filter((box) => overlaps(box, words))).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { away, COMPASS, judge, SLACK } from '../../../src/core/quiz/judge.ts';
import { RUNS } from '../fixtures.ts';
import { LAND, LINE, MAP, onMap, TOWN } from './a-map.ts';

describe('an answer', () => {
  test('is there, near or far by how many pixels it is off', () => {
    const verdicts = [0, SLACK.town, SLACK.town + 1, 3 * SLACK.town + 12, 3 * SLACK.town + 13].map(
      (off) => judge(TOWN, [100 + off, 100], MAP).verdict,
    );
    expect(verdicts).toEqual(['there', 'there', 'near', 'near', 'far']);
  });

  test('is there anywhere in a country, and along the whole of a stretch', () => {
    for (const at of [
      [200, 100],
      [299, 199],
      [250, 150],
    ] as const)
      expect(judge(LAND, at, MAP).verdict, at.join()).toBe('there');
    for (const y of [0, 200, 450]) expect(judge(LINE, [320, y], MAP).verdict).toBe('there');
  });

  test('is judged the more kindly the less precisely the place is known', () => {
    const order = ['exact', 'town', 'stretch'] as const;
    fc.assert(
      fc.property(onMap, (at) => {
        const ranks = order.map((known) =>
          ['far', 'near', 'there'].indexOf(judge({ ...TOWN, known }, at, MAP).verdict),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: RUNS },
    );
  });

  test('is told how far off it is, in kilometres on the ground and a direction on the map', () => {
    // At zoom 6 a degree of longitude is 512 · 64 / 360 = 91.02 px; on the parallel of 53° it is 66.99 km long.
    const east = away([320, 225], [320 + 91.02, 225], MAP);
    expect(east.towards).toBe('east');
    expect(east.km).toBeCloseTo(66.99, 0);
    const around = COMPASS.map((_, index) => {
      const angle = (index * Math.PI) / 4;
      return away([320, 225], [320 + 50 * Math.sin(angle), 225 - 50 * Math.cos(angle)], MAP).towards;
    });
    expect(around).toEqual([...COMPASS]);
    expect(away([5, 5], [5, 5], MAP)).toEqual({ km: 0, towards: null });
  });
});

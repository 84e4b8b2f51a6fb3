import { expect, test } from 'vitest';
import { correctedSince, correctionsIn } from '../../../src/pages/released/corrections.ts';

const one = { date: '2026-12-01', text: 'The town is spelt Sokółka.' };
const two = { date: '2026-12-24', text: 'The flight left at night.' };

test('corrections are read from the file of the site, and whatever is none is left out', () => {
  expect(
    correctionsIn({ story: 'a', corrections: [one, { date: 'soon', text: 'a' }, null, { date: one.date }, two] }),
  ).toEqual([one, two]);
  for (const wrong of [null, undefined, 'a', [], {}, { corrections: {} }]) expect(correctionsIn(wrong)).toEqual([]);
});

test('a page is told of those that it does not have, the latest first', () => {
  expect(correctedSince([one, two], [])).toEqual([two, one]);
  expect(correctedSince([two, one], [one])).toEqual([two]);
  expect(correctedSince([one, two], [two, one])).toEqual([]);
  expect(correctedSince([], [one])).toEqual([]);
});

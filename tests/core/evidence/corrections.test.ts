import { expect, test } from 'vitest';
import { correctionsOfClaim, correctionsOfStep } from '../../../src/core/evidence/corrections.ts';
import type { ClaimRef } from '../../../src/core/ids.ts';
import { storyOf } from '../read/input.ts';

const words = 'text: { en: Right. }\n  before: { en: Wrong. }\n';
const story = storyOf({
  'corrections.yaml': [
    `- date: 2026-01-11\n  claim: 000/range\n  ${words}`,
    `- date: 2026-01-10\n  step: crossing\n  claim: 000/range\n  ${words}`,
    `- date: 2026-01-10\n  ${words}`,
  ].join(''),
});
const daysIn = (id: string): readonly string[] => {
  const step = story.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return correctionsOfStep(story, step, 'en').map(({ date }) => date);
};

test('a correction belongs to the step that it names, else to those that cite its claim', () => {
  expect(daysIn('crossing')).toEqual(['2026-01-10']);
  expect(daysIn('flight')).toEqual(['2026-01-11']); // in its figure
  expect(daysIn('start')).toEqual([]);
});

test('a correction belongs to the claim that it names', () => {
  const days = (ref: string): readonly string[] => correctionsOfClaim(story, ref as ClaimRef).map(({ date }) => date);
  expect(days('000/range')).toEqual(['2026-01-11', '2026-01-10']);
  expect(days('000/crowd')).toEqual([]);
});

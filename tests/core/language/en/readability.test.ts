import { expect, test } from 'vitest';
import { readabilityOf, sentencesIn } from '../../../../src/core/language/en/readability.ts';

test('the grade is that of Kincaid and others', () => {
  // Ten words, two sentences, thirteen syllables.
  const told = readabilityOf(['The guard counted about 500 people. They came at night.']);
  expect(told).toMatchObject({ words: 10, sentences: 2, syllables: 13 });
  expect(told.grade).toBe(Math.round((0.39 * 5 + 11.8 * 1.3 - 15.59) * 10) / 10);
});

test('longer sentences and longer words make a text harder', () => {
  const grade = (text: string): number => readabilityOf([text]).grade ?? Number.NaN;
  expect(grade('The guard counted them and then they all went home.')).toBeGreaterThan(
    grade('The guard counted them. Then they all went home.'),
  );
  expect(grade('Authorities systematically investigated.')).toBeGreaterThan(grade('The guards looked well.'));
});

test('a sentence ends with its paragraph', () => {
  expect(readabilityOf(['One came', 'Two went'])).toMatchObject({ words: 4, sentences: 2 });
});

test('quoted words are counted', () => {
  expect(readabilityOf(['He is “very sorry”.']).words).toBe(4);
});

test('where there is no word there is no grade', () => {
  expect(readabilityOf([])).toEqual({ words: 0, sentences: 0, syllables: 0, grade: null });
  expect(readabilityOf(['… – …']).grade).toBeNull();
  expect(readabilityOf(['… – …', 'It was.']).sentences).toBe(1);
});

test('sentences are told apart as everywhere in a story', () => {
  expect(sentencesIn(['At 5 p.m. Minsk time it left. “Why?” is open.'])).toEqual([
    'At 5 p.m. Minsk time it left.',
    '“Why?” is open.',
  ]);
});

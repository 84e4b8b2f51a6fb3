import { expect, test } from 'vitest';
import { typographic } from '../../../src/core/language/typography.ts';

test.each([
  ['It is "absolutely possible", he says.', 'It is “absolutely possible”, he says.'],
  ['Forces led it "', 'Forces led it “'],
  ['", Poland\'s ministry says', '”, Poland’s ministry says'],
  ['"perfidious strategy"', '“perfidious strategy”'],
  ['would "legitimize" him', 'would “legitimize” him'],
  ['".', '”.'],
  ["'s ministry", '’s ministry'],
  ["'so', he says", '‘so’, he says'],
  ["Iraq's ministry", 'Iraq’s ministry'],
  ['("so")', '(“so”)'],
  ['nothing to curl', 'nothing to curl'],
])('%s', (typed, set) => {
  expect(typographic(typed, 'en')).toBe(set);
});

test('other languages keep the marks that were typed', () => {
  expect(typographic('Das "Dorf" ist\'s', 'de')).toBe('Das "Dorf" ist\'s');
  expect(typographic('"so"', 'en-GB')).toBe('“so”');
});

import { expect, test } from 'vitest';
import { shortName } from '../../../src/core/language/short-names.ts';
import { storyOf } from '../read/input.ts';

test('a report is called by its short name, and one that the story does not have by none', () => {
  expect(shortName(storyOf(), '000', 'en')).toBe('the report');
  expect(() => shortName(storyOf(), '001', 'en')).toThrow('expected a report of the story, got 001');
});

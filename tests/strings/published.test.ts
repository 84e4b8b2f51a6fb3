import { expect, test } from 'vitest';
import { EN } from '../../src/strings/en.ts';

test('a story that was never changed is not said to have been updated', () => {
  const [first, later] = ['2026-03-01', '2026-03-04'];
  expect(EN.about.edition({ published: first, updated: first }, '1.0.0')).toBe('Published 1 March 2026, version 1.0.0');
  expect(EN.about.appeared({ published: first, updated: later })).toBe('Published 1 March 2026, updated 4 March 2026');
});

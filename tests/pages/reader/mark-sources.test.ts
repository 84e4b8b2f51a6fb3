// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { markSources } from '../../../src/pages/reader/mark-sources.ts';
import { createPlayhead } from '../../../src/playhead/playhead.ts';

test('the page is marked while the lens asks for its sources, and at no other time', () => {
  const store = createPlayhead(3);
  const marked = (): boolean => document.documentElement.hasAttribute('data-sources');
  store.getState().look({ sources: true });
  markSources(store);
  expect(marked()).toBe(true);
  store.getState().look({ sources: false });
  expect(marked()).toBe(false);
  store.getState().look({ highlight: 'minsk' });
  expect(marked()).toBe(false);
});

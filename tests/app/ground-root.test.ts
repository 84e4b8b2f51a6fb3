// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { groundRoot } from '../../src/app/ground-root.ts';

afterEach(() => {
  document.documentElement.removeAttribute('data-ground');
});

test('the ground is where the story is, but for a story in a folder of its own, which says the way', () => {
  expect(groundRoot('https://example.org/a/')).toBe('https://example.org/a/');
  document.documentElement.dataset['ground'] = '../';
  expect(groundRoot('https://example.org/a/my-town/')).toBe('https://example.org/a/');
});

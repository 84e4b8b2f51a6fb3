import { expect, test, vi } from 'vitest';
import type { Shared } from '../../../src/core/present/shared.ts';
import { wallsAsked } from '../../../src/pages/speaker/walls.ts';

const state: Shared = { count: 1, from: 'a', step: 'one', blank: 'none', lesson: '', down: 0.5, out: [] };

test('a wall that does not answer three times is taken for closed, one that says goodbye at once', () => {
  const ask = vi.fn();
  const walls = wallsAsked(ask);
  walls.heard({ from: 'wall', step: 'one', share: 0.4 });
  walls.ask();
  walls.heard({ from: 'wall', step: 'one', share: 0.4 });
  for (let times = 0; times < 2; times += 1) walls.ask();
  expect(walls.any()).toBe(true);
  walls.ask();
  expect(walls.any()).toBe(false);
  expect(ask).toHaveBeenCalledTimes(4);
  walls.heard({ from: 'wall', step: 'one', share: 0.4 });
  walls.gone('wall');
  expect(walls.any()).toBe(false);
});

test('what the class sees is what the wall shows that shows least, and unknown until one has said it', () => {
  const walls = wallsAsked(() => undefined);
  expect(walls.seen(state), 'where there is no wall there is nothing to scroll').toEqual({ top: 0, share: 1 });
  walls.heard({ from: 'small', step: 'one', share: 0.4 });
  walls.heard({ from: 'large', step: 'one', share: 0.8 });
  expect(walls.seen(state)).toEqual({ top: 0.5, share: 0.4 });
  expect(walls.seen({ ...state, step: 'two' })).toBeNull();
});

import { expect, test, vi } from 'vitest';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { createPlayhead } from '../../src/playhead/playhead.ts';

test('a playhead begins at the beginning, with an empty lens, and the story holds the camera', () => {
  const { position, lens, control } = createPlayhead(5).getState();
  expect([position, lens, control]).toEqual([0, PLAIN_LENS, 'story']);
});

test('it cannot leave the story', () => {
  const store = createPlayhead(5);
  store.getState().moveTo(99);
  expect(store.getState().position).toBe(5);
  store.getState().moveTo(-3);
  expect(store.getState().position).toBe(0);
  store.getState().moveTo(Number.NaN);
  expect(store.getState().position).toBe(0);
});

test('it says nothing where nothing changed', () => {
  const store = createPlayhead(5);
  store.getState().moveTo(2);
  const heard = vi.fn();
  store.subscribe(heard);
  store.getState().moveTo(2);
  store.getState().look({ highlight: null });
  expect(heard).not.toHaveBeenCalled();
  store.getState().look({ highlight: 'minsk' });
  expect(heard).toHaveBeenCalledTimes(1);
});

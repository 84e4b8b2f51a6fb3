// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressNow, entryState, keepInEntry, writeAddress } from '../../src/app/address.ts';

// One owner of the address: what is kept with an entry stays when the address is written, and the other way round.

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', 'http://localhost:3000/a/?inspect#one');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function refuse(): () => void {
  const spy = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError');
  });
  return () => spy.mockRestore();
}

test('a part of the address is written, and the others stay', () => {
  writeAddress({ hash: 'two/0.250' });
  expect(location.href).toBe('http://localhost:3000/a/?inspect#two/0.250');
  writeAddress({ search: '?inspect&voice=iraq' });
  expect(location.href).toBe('http://localhost:3000/a/?inspect&voice=iraq#two/0.250');
  writeAddress({ hash: '' });
  expect(location.href).toBe('http://localhost:3000/a/?inspect&voice=iraq');
});

test('what is kept with an entry is kept beside what is kept already, and can be taken away', () => {
  keepInEntry({ theme: 'dark' });
  keepInEntry({ below: 12 });
  writeAddress({ hash: 'two' });
  expect(entryState()).toEqual({ theme: 'dark', below: 12 });
  keepInEntry({ below: undefined });
  expect(entryState()).toEqual({ theme: 'dark' });
});

test('what the browser refuses is written when it takes it, all of it, and nothing throws', () => {
  const allow = refuse();
  writeAddress({ hash: 'two' });
  writeAddress({ search: '?voice=iraq' });
  keepInEntry({ theme: 'dark' });
  expect(location.href).toBe('http://localhost:3000/a/?inspect#one');
  expect(addressNow().href).toBe('http://localhost:3000/a/?voice=iraq#two');
  vi.advanceTimersByTime(3000);
  allow();
  vi.advanceTimersByTime(1000);
  expect(location.href).toBe('http://localhost:3000/a/?voice=iraq#two');
  expect(entryState()).toEqual({ theme: 'dark' });
});

test('what was owed to an entry is not written over the one that Back leads to', () => {
  const allow = refuse();
  writeAddress({ hash: 'two' });
  window.dispatchEvent(new PopStateEvent('popstate'));
  allow();
  vi.advanceTimersByTime(5000);
  expect(location.hash).toBe('#one');
});

import { describe, expect, test } from 'vitest';
import { type Act, actOf, SHORTCUTS } from '../../../src/core/present/keys.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> & { readonly code?: string } = {},
) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a key', () => {
  test.each<[string, Act]>([
    ['PageDown', 'on'],
    ['ArrowDown', 'on'],
    [' ', 'on'],
    ['PageUp', 'back'],
    ['ArrowUp', 'back'],
    ['ArrowRight', 'next'],
    ['n', 'next'],
    ['ArrowLeft', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'black'],
    ['b', 'black'],
    ['w', 'white'],
    ['d', 'pen'],
    ['u', 'undo'],
    ['F5', 'fullscreen'],
  ])('%j asks for %s', (key, act) => expect(actOf(press(key), true)).toBe(act));

  test('with Shift is back for the space bar, and for others nothing', () => {
    expect(actOf(press(' ', { shiftKey: true }), true)).toBe('back');
    expect(actOf(press('?', { shiftKey: true }), true)).toBe('help');
    expect(actOf(press('ArrowRight', { shiftKey: true }), true)).toBeNull();
    expect(actOf(press('N', { shiftKey: true }), true)).toBeNull();
  });

  test('with Ctrl, Alt or the command key is the browser’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['ArrowRight', 'n', ' ', 'F5', 'Home'])
        expect(actOf(press(key, { [held]: true }), true), `${held} ${key}`).toBeNull();
  });

  test('that is a letter or a sign does nothing once shortcuts are off; a clicker’s own keys do', () => {
    for (const key of Object.keys(SHORTCUTS)) expect(actOf(press(key), false), key).toBeNull();
    expect(actOf(press('?', { shiftKey: true }), false)).toBeNull();
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', ' ', 'F5'])
      expect(actOf(press(key), false), key).not.toBeNull();
  });

  test('that nobody knows does nothing, whatever an object has of its own', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'x', 'Escape', 'Tab', 'Enter'])
      expect(actOf(press(key), true), key).toBeNull();
  });
});

describe('a key of another keyboard', () => {
  test.each<[string, string, Act]>([
    ['и', 'KeyB', 'black'], // Cyrillic
    ['ν', 'KeyN', 'next'], // Greek
    ['ю', 'Period', 'black'], // what a clicker's full stop types on a Cyrillic layout
    ['B', 'KeyB', 'black'], // CapsLock
    ['Q', 'KeyQ', 'code'],
  ])('%s on %s asks for %s', (key, code, act) => expect(actOf(press(key, { code }), true)).toBe(act));

  test('counts as its letter where that is a Latin one, wherever it lies', () => {
    expect(actOf(press('a', { code: 'KeyQ' }), true)).toBeNull();
    expect(actOf(press('q', { code: 'KeyA' }), true)).toBe('code');
  });

  test('with AltGr types a letter, and asks for nothing', () => {
    const altGr = { ...press('n', { code: 'KeyN' }), getModifierState: (name: string) => name === 'AltGraph' };
    expect(actOf(altGr, true)).toBeNull();
    expect(actOf({ ...altGr, getModifierState: () => false }, true)).toBe('next');
  });
});

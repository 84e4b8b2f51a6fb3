import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANKS, changed, isLater, MAX_COUNT, type Shared } from '../../../src/core/present/shared.ts';
import { parsePresenterMessage, posted } from '../../../src/messages/presenter-sync.ts';

const NAMES = ['a', 'b', 'c'] as const;
const start: Shared = { count: 0, from: 'a', step: 'one', blank: 'none', lesson: '', down: 0, out: [] };
const change = fc.record({
  by: fc.constantFrom(...NAMES),
  step: fc.constantFrom('one', 'two', 'three'),
  blank: fc.constantFrom(...BLANKS),
  lesson: fc.constantFrom('', '45'),
  down: fc.constantFrom(0, 0.5, 1),
  out: fc.constantFrom<readonly string[]>([], ['two']),
});

describe('what windows share', () => {
  test('is the same in all of them once every state has reached every window, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (changes, order) => {
        const windows = new Map<string, Shared>(NAMES.map((name) => [name, start]));
        const said: Shared[] = [];
        for (const { by, ...each } of changes) {
          const next = changed(windows.get(by) ?? start, by, each);
          windows.set(by, next);
          said.push(next);
        }
        const seen = NAMES.map((name) => {
          const mixed = [...said].sort(() => ((order.next().value ?? 0) % 2 === 0 ? 1 : -1));
          return mixed.reduce((now, each) => (isLater(each, now) ? each : now), windows.get(name) ?? start);
        });
        expect(new Set(seen.map((state) => JSON.stringify(state))).size).toBe(1);
      }),
    );
  });

  test('does not move while the screen is blank, and goes on from there', () => {
    const blank = changed(start, 'b', { blank: 'black' });
    expect(changed(blank, 'b', { step: 'two' })).toBe(blank);
    const again = changed(blank, 'a', { blank: 'none' });
    expect(again).toEqual({ ...start, count: 2 });
    expect(changed(again, 'a', { step: 'two' }).step).toBe('two');
  });

  test('can always go on: what follows any count that is heard is later than it, and heard', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: MAX_COUNT }), fc.constant(MAX_COUNT)), (count) => {
        const state = { ...start, count };
        const next = changed(state, 'a', { step: 'two' });
        expect(isLater(next, state)).toBe(true);
        expect(isLater(state, next)).toBe(false);
        expect(parsePresenterMessage(posted({ type: 'state', state: next }))).toEqual({ type: 'state', state: next });
      }),
    );
    expect(parsePresenterMessage(posted({ type: 'state', state: { ...start, count: MAX_COUNT + 1 } }))).toBeNull();
  });

  test('begins a step at its top, and scrolls only the step that is shown', () => {
    const low = changed(start, 'a', { down: 0.4 });
    expect(low.down).toBe(0.4);
    expect(changed(low, 'a', { step: 'two' }).down).toBe(0);
    expect(changed(changed(low, 'a', { blank: 'black' }), 'a', { down: 0.8 }).down).toBe(0.4);
  });

  test('hears no count that none could follow', () => {
    const heard = parsePresenterMessage({ ...posted({ type: 'state', state: start }), count: 1_000_000_000 });
    expect(heard).toBeNull();
  });

  test('counts nothing that changes nothing', () => {
    expect(changed(start, 'b', { step: 'one', blank: 'none' })).toBe(start);
    expect(changed(start, 'b', {})).toBe(start);
  });
});

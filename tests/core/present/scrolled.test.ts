import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onward, scrolledBy, topFor } from '../../../src/core/present/scrolled.ts';
import type { Shown } from '../../../src/core/present/shared.ts';

const IDS = ['one', 'two', 'three'];
const shown: Shown = { step: 'two', blank: 'none', lesson: '', down: 0, out: [] };
const part = fc.double({ min: 0.02, max: 1, noNaN: true });

describe('a press of on', () => {
  test('shows every line of a step before the next one comes, on a wall of any size', () => {
    fc.assert(
      fc.property(part, (share) => {
        let [top, until] = [0, share];
        for (let presses = 0; presses < 200; presses += 1) {
          const change = onward(IDS, { ...shown, down: top }, { top, share }, 1, new Map());
          if (change?.step !== undefined) {
            expect(change).toEqual({ step: 'three', down: 0 });
            break;
          }
          top = topFor(change?.down ?? 0, share);
          expect(top, 'no line is passed over').toBeLessThanOrEqual(until);
          until = top + share;
        }
        expect(until).toBeGreaterThan(0.99);
      }),
    );
  });

  test('does nothing more at the end of the last screen', () => {
    expect(onward(IDS, { ...shown, step: 'three' }, { top: 0, share: 1 }, 1, new Map())).toBeNull();
  });
});

describe('a press of back', () => {
  test('returns to where the class was in the step before, and to the end of one that it has not seen', () => {
    const seen = { top: 0, share: 0.4 };
    expect(onward(IDS, shown, seen, -1, new Map([['one', 0.3]]))).toEqual({ step: 'one', down: 0.3 });
    expect(onward(IDS, shown, seen, -1, new Map())).toEqual({ step: 'one', down: 1 });
    expect(topFor(1, 0.4)).toBe(0.6);
  });

  test('scrolls up first', () => {
    expect(scrolledBy({ top: 0.2, share: 0.5 }, -1)).toBe(0);
    expect(scrolledBy({ top: 0, share: 0.5 }, -1)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number } from '../../src/strings/format.ts';

describe('numbers', () => {
  it('are written as the language writes them, however they are worked out', () => {
    const english = new Intl.NumberFormat('en-GB');
    const any = fc.oneof(fc.integer(), fc.integer({ min: -1100, max: 1100 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(
        any.map((value) => value + 0),
        (value) => {
          expect(number.format(value)).toBe(english.format(value));
        },
      ),
    );
  });
});

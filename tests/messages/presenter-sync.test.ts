import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANKS } from '../../src/core/present/shared.ts';
import { type PresenterMessage, parsePresenterMessage, posted } from '../../src/messages/presenter-sync.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const said: fc.Arbitrary<PresenterMessage> = fc.oneof(
  fc.record({ type: fc.constant('hello' as const), from: name }),
  fc.record({
    type: fc.constant('state' as const),
    state: fc.record({
      count: fc.nat(1_000_000),
      from: name,
      step: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
      blank: fc.constantFrom(...BLANKS),
    }),
  }),
  fc.record({
    type: fc.constant('point' as const),
    at: fc.option(
      fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -86, max: 86, noNaN: true })),
    ),
  }),
);

test('whatever a window says is heard as it was said, after a channel has copied it', () => {
  fc.assert(
    fc.property(said, (one) => {
      expect(parsePresenterMessage(structuredClone(posted(one)))).toEqual(one);
    }),
  );
});

test('nonsense is not heard, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (data, more) => {
      expect(parsePresenterMessage(data)).toBeNull();
      expect(parsePresenterMessage({ borderline: 2, type: 'hello', from: 'a' })).toBeNull();
      expect(parsePresenterMessage({ borderline: 1, type: more })).toBeNull();
      expect(
        parsePresenterMessage({ borderline: 1, type: 'state', from: 'a', step: more, count: 1, blank: 'none' }),
      ).toSatisfy((heard: unknown) => heard === null || typeof more === 'string');
      expect(parsePresenterMessage({ borderline: 1, type: 'point', at: 1, lon: more, lat: Number.NaN })).toBeNull();
    }),
  );
});

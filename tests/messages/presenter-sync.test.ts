import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANKS } from '../../src/core/present/shared.ts';
import { type PresenterMessage, parsePresenterMessage, posted, VERSION } from '../../src/messages/presenter-sync.ts';

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
      lesson: fc.constantFrom('', '20', '45', '90'),
      down: fc.double({ min: 0, max: 1, noNaN: true }),
      out: fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/), { maxLength: 20 }),
    }),
  }),
  fc.record({ type: fc.constant('bye' as const), from: name }),
  fc.record({ type: fc.constant('who' as const) }),
  fc.record({
    type: fc.constant('here' as const),
    open: fc.record({ session: name, lesson: fc.constantFrom('', '45') }),
  }),
  fc.record({
    type: fc.constant('wall' as const),
    wall: fc.record({
      from: name,
      step: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
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
      expect(parsePresenterMessage({ borderline: 1, type: 'hello', from: 'a' })).toBeNull();
      expect(parsePresenterMessage({ borderline: VERSION, type: more })).toSatisfy(
        (heard: unknown) => heard === null || more === 'who',
      );
      const state = { from: 'a', step: 'b', count: 1, blank: 'none', lesson: '', down: 0, out: [] };
      for (const field of Object.keys(state))
        expect(parsePresenterMessage({ borderline: VERSION, type: 'state', ...state, [field]: more })).toSatisfy(
          (heard: unknown) => heard === null || ['string', 'number', 'object'].includes(typeof more),
        );
      expect(
        parsePresenterMessage({ borderline: VERSION, type: 'point', at: 1, lon: more, lat: Number.NaN }),
      ).toBeNull();
    }),
  );
});

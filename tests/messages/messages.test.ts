import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asked, UNGROWN } from '../../src/messages/growth.ts';
import { DEAF, hear } from '../../src/messages/hearing.ts';
import { asksForHeight, clampHeight, heightMessages, listenersIn } from '../../src/messages/heights.ts';
import {
  type FromFrame,
  parseFromFrame,
  parseToFrame,
  sealed,
  TALLEST,
  type ToFrame,
} from '../../src/messages/message.ts';

const nonce = 'n-1';
const TO_FRAME: readonly ToFrame[] = [
  { type: 'hello', nonce },
  { type: 'goto', nonce, step: 'flight' },
  { type: 'theme', nonce, theme: 'dark' },
  { type: 'position', nonce, step: 'flight', progress: 0.25 },
  { type: 'layout', nonce, free: { x: 0, y: 12.5, width: 320, height: 480 } },
  { type: 'grant', nonce, on: true },
];
const FROM_FRAME: readonly FromFrame[] = [
  { type: 'ready', nonce: '' },
  { type: 'height', nonce, height: 640 },
  { type: 'step', nonce, step: 'flight', index: 3, of: 18 },
  { type: 'live', nonce, on: false },
];

/** Values that no field may have, whichever it is. */
const WRONG = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1e9,
  0.5,
  '',
  'x'.repeat(1_000_000),
  '__proto__',
  '../x',
  [],
  {},
  true,
  () => 0,
];

describe('a message', () => {
  it('comes out as it went in', () => {
    for (const message of TO_FRAME) expect(parseToFrame(sealed(message))).toEqual(message);
    for (const message of FROM_FRAME) expect(parseFromFrame(sealed(message))).toEqual(message);
  });

  it('survives the copying that a channel does', () => {
    for (const message of TO_FRAME) expect(parseToFrame(structuredClone(sealed(message)))).toEqual(message);
  });

  it('is dropped when any of its fields is missing or wrong', () => {
    const each = [
      ...TO_FRAME.map((message) => [sealed(message), parseToFrame] as const),
      ...FROM_FRAME.map((message) => [sealed(message), parseFromFrame] as const),
    ];
    let tried = 0;
    for (const [message, parse] of each)
      for (const field of Object.keys(message))
        for (const value of WRONG) {
          if (field === 'on' && value === true) continue;
          if (field === 'progress' && value === 0.5) continue;
          if (field === 'nonce' && parse === parseFromFrame && value === '') continue; // before the handshake
          expect(parse({ ...message, [field]: value }), `${message.type}.${field}: ${String(value).slice(0, 20)}`).toBe(
            null,
          );
          tried += 1;
        }
    expect(tried).toBeGreaterThan(200);
  });

  it('is not read from a prototype', () => {
    for (const message of TO_FRAME) expect(parseToFrame(Object.create(sealed(message)))).toBe(null);
  });

  it('of a later version is not heard', () => {
    expect(parseToFrame({ ...TO_FRAME[0], borderline: 2 })).toBe(null);
  });

  it('of one direction is not heard in the other', () => {
    for (const message of TO_FRAME) expect(parseFromFrame(sealed(message))).toBe(null);
    for (const message of FROM_FRAME) expect(parseToFrame(sealed(message))).toBe(null);
  });
});

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom(...WRONG),
  fc.record(
    {
      borderline: fc.constantFrom<unknown>(1, 2, '1', null),
      type: fc.constantFrom<unknown>('hello', 'goto', 'theme', 'height', '__proto__', 'constructor', 3),
      nonce: fc.constantFrom<unknown>('', 'other', 7, null, 'x'.repeat(65)),
      step: fc.anything(),
      theme: fc.anything(),
      height: fc.oneof(fc.double(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

test('whatever a stranger sends to a frame that has met its host, nothing throws and nothing changes', () => {
  const { state } = hear(DEAF, sealed({ type: 'hello', nonce }), 0);
  fc.assert(
    fc.property(anything, fc.nat(), (data, now) => {
      const after = hear(state, data, now);
      expect(after.state).toBe(state);
      expect(after.message).toBe(null);
      expect(parseFromFrame(data) === null || typeof parseFromFrame(data) === 'object').toBe(true);
      expect(typeof asksForHeight(data)).toBe('boolean');
    }),
    { numRuns: 2000 },
  );
});

test('what throws when it is looked at is no message', () => {
  const trap = (): never => {
    throw new Error('looked at');
  };
  const hostile = [
    new Proxy({}, { ownKeys: trap, get: trap, getPrototypeOf: trap }),
    Object.defineProperty({}, 'borderline', { get: trap, enumerable: true }),
  ];
  for (const data of hostile) {
    expect(hear(DEAF, data, 0)).toEqual({ state: DEAF, message: null });
    expect(parseFromFrame(data)).toBe(null);
    expect(asksForHeight(data)).toBe(false);
  }
});

describe('a frame', () => {
  const goto = sealed({ type: 'goto', nonce, step: 'flight' });

  it('does nothing for a host that has not said hello', () => {
    expect(hear(DEAF, goto, 0).message).toBe(null);
  });

  it('hears its host after the hello, and no other nonce', () => {
    const { state } = hear(DEAF, sealed({ type: 'hello', nonce }), 0);
    expect(hear(state, goto, 1).message).toEqual({ type: 'goto', nonce, step: 'flight' });
    expect(hear(state, { ...goto, nonce: 'n-2' }, 1).message).toBe(null);
    expect(hear(state, sealed({ type: 'hello', nonce: 'n-2' }), 1).message).toBe(null);
    expect(hear(state, sealed({ type: 'hello', nonce }), 1).message).toEqual({ type: 'hello', nonce });
  });

  it('hears no more than so much in a second, and again in the next', () => {
    let { state } = hear(DEAF, sealed({ type: 'hello', nonce }), 10_000);
    let done = 0;
    for (let at = 0; at < 500; at += 1) {
      const heard = hear(state, goto, 10_000 + at);
      state = heard.state;
      done += heard.message === null ? 0 : 1;
    }
    expect(done).toBe(149);
    expect(hear(state, goto, 11_000).message).not.toBe(null);
  });
});

describe('a height', () => {
  it('goes out in our dialect and AMP’s, and in pym’s and WordPress’s where the address names them', () => {
    const none = listenersIn('', '#flight');
    expect(heightMessages(640.2, { nonce: '', ...none })).toEqual([
      { borderline: 1, type: 'height', nonce: '', height: 641 },
      { sentinel: 'amp', type: 'embed-size', height: 641 },
    ]);
    const all = listenersIn('?initialWidth=600&childId=graphic_1', '#?secret=aB3dE5');
    expect(heightMessages(640, { nonce, ...all }).slice(2)).toEqual([
      'pymxPYMxgraphic_1xPYMxheightxPYMx640',
      { message: 'height', value: 640, secret: 'aB3dE5' },
    ]);
  });

  it('goes to no listener whose name is not one', () => {
    for (const search of ['?childId=', '?childId=a%20b', `?childId=${'x'.repeat(81)}`, '?childId=<script>'])
      expect(listenersIn(search, '').pym, search).toBe(null);
    for (const hash of ['#secret=abc', '#?secret=', '#?secret=a-b', `#?secret=${'x'.repeat(65)}`])
      expect(listenersIn('', hash).secret, hash).toBe(null);
  });

  it('is a whole number of pixels within bounds, whatever was measured', () => {
    fc.assert(
      fc.property(fc.double(), (height) => {
        const clamped = clampHeight(height);
        expect(Number.isInteger(clamped) && clamped >= 1 && clamped <= TALLEST).toBe(true);
        expect(parseFromFrame(heightMessages(height, { nonce, pym: null, secret: null })[0])).not.toBe(null);
      }),
    );
  });

  it('is asked for when a host that came late asks', () => {
    expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(asksForHeight({ sentinel: 'amp', type: 'embed-size' })).toBe(false);
    expect(asksForHeight('frames-init')).toBe(false);
  });

  it('that chases itself is soon asked for no more, until the width changes', () => {
    let state = UNGROWN;
    let times = 0;
    for (let height = 100; height < 10_000; height += 10) {
      const { now, ask } = asked(state, 600, height);
      state = now;
      times += ask ? 1 : 0;
    }
    expect(times).toBeLessThan(15);
    expect(asked(state, 500, 9000).ask).toBe(true);
  });

  it('that is as it was is not asked for again, and one that falls is', () => {
    const { now } = asked(UNGROWN, 600, 400);
    expect(asked(now, 600, 400).ask).toBe(false);
    expect(asked(now, 600, 300).ask).toBe(true);
  });
});

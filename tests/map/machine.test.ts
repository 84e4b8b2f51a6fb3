import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Effect,
  type MapEvent,
  type MapState,
  mayStand,
  missing,
  next,
  OFF,
  shownAs,
  timeLimit,
} from '../../src/map/machine.ts';
import { RUNS } from '../core/fixtures.ts';

const starting: MapState = { is: 'starting', attempt: 1, late: false };
const drawing: MapState = { is: 'drawing', attempt: 1, rebuilt: false };
const live: MapState = { is: 'live', attempt: 1, rebuilt: false, handoff: false };
const lost: MapState = { is: 'lost', attempt: 1, rebuilt: false };
const gap: MapState = { is: 'failed', attempt: 1, rebuilt: false, reason: 'files', open: true };
const failed = (reason: 'device' | 'files' | 'slow' | 'context'): MapState => ({
  is: 'failed',
  attempt: 1,
  rebuilt: false,
  reason,
  open: false,
});

const TABLE: readonly [name: string, from: MapState, event: MapEvent, to: MapState, effects: readonly Effect[]][] = [
  ['asked for, files are fetched', OFF, { type: 'wanted' }, starting, [{ do: 'fetch', attempt: 1 }]],
  ['asked for again, nothing', starting, { type: 'wanted' }, starting, []],
  [
    'with its files, an engine is opened',
    starting,
    { type: 'ready', attempt: 1 },
    drawing,
    [{ do: 'open', attempt: 1 }],
  ],
  [
    'late, the reader is told, and it may still come',
    starting,
    { type: 'overdue', attempt: 1 },
    { ...starting, late: true },
    [],
  ],
  ['with land, it is live', drawing, { type: 'land', attempt: 1, still: false }, live, []],
  [
    'under a still of the same picture, it takes over',
    drawing,
    { type: 'land', attempt: 1, still: true },
    { ...live, handoff: true },
    [{ do: 'handOff', attempt: 1 }],
  ],
  ['a hand-over ends', { ...live, handoff: true }, { type: 'handedOff', attempt: 1 }, live, []],
  [
    'an engine that draws nothing is given up',
    drawing,
    { type: 'overdue', attempt: 1 },
    failed('slow'),
    [{ do: 'close' }],
  ],
  [
    'an engine that cannot be opened fails',
    drawing,
    { type: 'broken', attempt: 1, reason: 'device' },
    failed('device'),
    [{ do: 'close' }],
  ],
  ['files that do not come fail it', starting, { type: 'broken', attempt: 1, reason: 'files' }, failed('files'), []],
  ['what breaks under a live map does not end it', live, { type: 'broken', attempt: 1, reason: 'files' }, live, []],
  ['ground that is missing here fails it here', live, { type: 'gap', attempt: 1 }, gap, []],
  ['and not elsewhere', gap, { type: 'land', attempt: 1, still: false }, live, []],
  ['a lost context', live, { type: 'lost', attempt: 1 }, lost, []],
  ['that comes back', lost, { type: 'restored', attempt: 1 }, drawing, []],
  [
    'that does not is replaced, once',
    lost,
    { type: 'overdue', attempt: 1 },
    { is: 'drawing', attempt: 2, rebuilt: true },
    [{ do: 'close' }, { do: 'open', attempt: 2 }],
  ],
  [
    'and then given up',
    { ...lost, rebuilt: true },
    { type: 'overdue', attempt: 1 },
    { ...failed('context'), rebuilt: true } as MapState,
    [{ do: 'close' }],
  ],
  ['given back', live, { type: 'unwanted' }, { is: 'off', attempt: 1 }, [{ do: 'close' }]],
  ['given back before it has an engine', starting, { type: 'unwanted' }, { is: 'off', attempt: 1 }, []],
  [
    'what did not come may come when it is asked for again',
    failed('files'),
    { type: 'wanted' },
    { ...starting, attempt: 2 },
    [{ do: 'fetch', attempt: 2 }],
  ],
  ['a gap too', gap, { type: 'wanted' }, { ...starting, attempt: 2 }, [{ do: 'close' }, { do: 'fetch', attempt: 2 }]],
  [
    'a device that draws no map draws none when it is asked again',
    failed('device'),
    { type: 'wanted' },
    failed('device'),
    [],
  ],
];

test.each(TABLE)('%s', (_name, from, event, to, effects) => {
  expect(next(from, event)).toEqual([to, effects]);
});

const attempt = fc.integer({ min: 0, max: 4 });
const anEvent: fc.Arbitrary<MapEvent> = fc.oneof(
  fc.constant<MapEvent>({ type: 'wanted' }),
  fc.constant<MapEvent>({ type: 'unwanted' }),
  fc.record({ type: fc.constantFrom('ready', 'handedOff', 'gap', 'lost', 'restored', 'overdue'), attempt }),
  fc.record({ type: fc.constant('land'), attempt, still: fc.boolean() }),
  fc.record({ type: fc.constant('broken'), attempt, reason: fc.constantFrom('device', 'files', 'slow', 'context') }),
);

describe('whatever happens, in whatever order', () => {
  /** Walks a chain of events, most of them of the present attempt, and counts engines. */
  function walk(
    events: readonly { readonly event: MapEvent; readonly late: boolean }[],
    look: (state: MapState, engines: number) => void,
  ) {
    let state = OFF;
    let engines = 0;
    for (const { event, late } of events) {
      const told = 'attempt' in event && !late ? { ...event, attempt: state.attempt } : event;
      const [after, effects] = next(state, told);
      for (const effect of effects) {
        if (effect.do === 'open') engines += 1;
        if (effect.do === 'close') engines = 0;
      }
      state = after;
      look(state, engines);
    }
  }
  const chain = fc.array(fc.record({ event: anEvent, late: fc.boolean() }), { maxLength: 40 });

  it('there is one engine where a map is drawn, live or lost, and none where it is off or given up', () => {
    fc.assert(
      fc.property(chain, (events) => {
        walk(events, (state, engines) => {
          const open = ['drawing', 'live', 'lost'].includes(state.is) || (state.is === 'failed' && state.open);
          expect(engines).toBe(open ? 1 : 0);
        });
      }),
      { numRuns: RUNS * 10 },
    );
  });

  it('word of another attempt changes nothing', () => {
    fc.assert(
      fc.property(chain, anEvent, (events, event) => {
        walk(events, (state) => {
          if (!('attempt' in event) || event.attempt === state.attempt) return;
          expect(next(state, event)).toEqual([state, []]);
          expect(next(state, event)[0]).toBe(state);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('a state that may not last ends when its time has run out, or has told the reader', () => {
    fc.assert(
      fc.property(chain, (events) => {
        walk(events, (state) => {
          if (timeLimit(state) === null) return;
          const [after] = next(state, { type: 'overdue', attempt: state.attempt });
          expect(after.is !== state.is || missing(after) !== null).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  });
});

test('a page says live, lost or static, and tells why only where a map was wanted and is not there', () => {
  expect([OFF, starting, drawing, live, lost, gap].map(shownAs)).toEqual([
    'static',
    'static',
    'static',
    'live',
    'lost',
    'static',
  ]);
  expect([OFF, starting, drawing, live, lost].map(missing)).toEqual([null, null, null, null, null]);
  expect([{ ...starting, late: true }, gap, failed('device')].map((state) => missing(state as MapState))).toEqual([
    'slow',
    'files',
    'device',
  ]);
  expect([OFF, failed('files'), failed('device')].map(mayStand)).toEqual([true, true, false]);
});

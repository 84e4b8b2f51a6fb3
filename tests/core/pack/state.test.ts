import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, nextState, type PackEvent, type PackState, stateOf } from '../../../src/core/pack/state.ts';

const found: Found = { missing: [], corrupted: [], earlier: false, once: false, of: 3, worker: true };
const all = ['a', 'b', 'c'];

describe('what is stored', () => {
  it.each([
    ['ready', {}],
    ['unregistered', { worker: false }],
    ['nothing', { missing: all }],
    ['cleared', { missing: all, once: true }],
    ['interrupted', { missing: ['a'] }],
    ['newer', { missing: ['a'], earlier: true }],
    ['newer', { missing: all, earlier: true, once: true }],
    ['corrupted', { corrupted: ['b'] }],
    ['corrupted', { missing: ['a'], corrupted: ['b'], earlier: true }],
  ] as const)('is told as %s', (is, changes) => {
    expect(stateOf({ ...found, ...changes }).is).toBe(is);
  });
});

const why = fc.constantFrom('not-found', 'refused', 'unreachable', 'digest', 'room');
const event: fc.Arbitrary<PackEvent> = fc.oneof(
  fc.constant({ is: 'begun' } as const),
  fc.constant({ is: 'removed' } as const),
  fc.nat(1000).map((bytes) => ({ is: 'stored', bytes }) as const),
  why.map((reason) => ({ is: 'missed', failure: { path: 'x', why: reason } }) as const),
  fc.boolean().map((worker) => ({ is: 'ended', worker, earlier: worker }) as const),
  fc.constant({ is: 'unable', why: 'storage' } as const),
  fc.constant({ is: 'found', found } as const),
);
const LOOKING: PackState = { is: 'looking' };

describe('storing', () => {
  it('ends ready only where no file failed and the worker is there, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(why), fc.boolean(), (before, reasons, worker) => {
        const failures = reasons.map((reason, index) => ({ path: `f${index}`, why: reason }));
        const events: PackEvent[] = [
          ...before,
          { is: 'begun' },
          ...failures.map((failure) => ({ is: 'missed', failure }) as const),
          { is: 'ended', worker, earlier: true },
        ];
        const end = events.reduce(nextState, LOOKING);
        if (failures.length === 0) expect(end.is).toBe(worker ? 'ready' : 'unregistered');
        else expect(end).toEqual({ is: reasons.includes('room') ? 'full' : 'failed', failures, earlier: true });
      }),
    );
  });

  it('counts what is stored from the moment that it began', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.nat(1000)), (before, sizes) => {
        const events: PackEvent[] = [
          ...before,
          { is: 'begun' },
          ...sizes.map((bytes) => ({ is: 'stored', bytes }) as const),
        ];
        const done = sizes.reduce((sum, bytes) => sum + bytes, 0);
        expect(events.reduce(nextState, LOOKING)).toEqual({ is: 'storing', done, failures: [] });
      }),
    );
  });

  it('is not disturbed by a look at the storage, and nothing that comes late changes what is said', () => {
    const storing: PackState = { is: 'storing', done: 5, failures: [] };
    expect(nextState(storing, { is: 'found', found })).toBe(storing);
    for (const late of [
      { is: 'stored', bytes: 5 },
      { is: 'ended', worker: true, earlier: false },
    ] as const)
      expect(nextState({ is: 'removed' }, late)).toEqual({ is: 'removed' });
  });
});

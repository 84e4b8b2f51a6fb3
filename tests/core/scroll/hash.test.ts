import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { position } from '../../../src/core/picture/position.ts';
import { readHash, writeHash } from '../../../src/core/scroll/hash.ts';
import { RUNS } from '../fixtures.ts';

const STEPS = ['start', 'town', 'crossing', 'flight', 'after', 'sources'];
const LAST = STEPS.length - 1;

describe('the address of a position', () => {
  test('names the step, and how far into it', () => {
    expect(writeHash(position(3.25, LAST), STEPS)).toBe('#flight/0.250');
    expect(writeHash(position(3, LAST), STEPS)).toBe('#flight/0.000');
    expect(writeHash(position(0, LAST), STEPS)).toBe('#start/0.000');
    expect(writeHash(position(LAST, LAST), STEPS)).toBe('#sources');
  });

  test('a hair before a step’s beginning is its beginning', () => {
    expect(writeHash(position(2.9997, LAST), STEPS)).toBe('#flight/0.000');
  });

  test('reads back as the position, to a thousandth of a step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: LAST, noNaN: true }), (value) => {
        const at = position(value, LAST);
        const target = readHash(writeHash(at, STEPS), STEPS);
        const back = target?.kind === 'heading' ? target.index : (target?.position ?? Number.NaN);
        expect(Math.abs(back - at)).toBeLessThanOrEqual(0.001);
      }),
      { numRuns: RUNS },
    );
  });

  test('once written, says the same when it is written again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST * 1000 }), (thousandths) => {
        const hash = writeHash(position(thousandths / 1000, LAST), STEPS);
        const target = readHash(hash, STEPS);
        const at = target?.kind === 'position' ? target.position : position(target?.index ?? -1, LAST);
        expect(writeHash(at, STEPS)).toBe(hash);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what an address asks for', () => {
  test('a step alone is its heading', () => {
    expect(readHash('#flight', STEPS)).toEqual({ kind: 'heading', index: 3 });
  });

  test('a step with a fraction is that place in it', () => {
    expect(readHash('#flight/0.250', STEPS)).toEqual({ kind: 'position', position: 3.25 });
    expect(readHash('#flight/0', STEPS)).toEqual({ kind: 'position', position: 3 });
  });

  test('the end of a step is still that step', () => {
    expect(readHash('#flight/1.000', STEPS)).toEqual({ kind: 'position', position: 3.999 });
    expect(readHash('#sources/0.5', STEPS)).toEqual({ kind: 'position', position: 5 });
  });

  const hostile = [
    ...[
      '',
      '#',
      '##',
      '#/',
      '#//',
      '#/0.5',
      '#0',
      '#-1',
      '#3',
      '#NaN',
      '#undefined',
      '#null',
      '#true',
      '#[object Object]',
    ],
    ...['flight', ' #flight', '# flight', '#flight ', '#flight\n', '#\nflight', '#Flight', '#FLIGHT', '#flight#flight'],
    ...[
      '#flight/',
      '#flight//',
      '#flight/.5',
      '#flight/0.',
      '#flight/-0.5',
      '#flight/+0.5',
      '#flight/1e3',
      '#flight/0x1',
    ],
    ...['#flight/NaN', '#flight/Infinity', '#flight/2', '#flight/9.999', '#flight/1.5', '#flight/00', '#flight/0.5.5'],
    ...['#flight/0,5', '#flight/0.5/0.5', '#flight/0.5 ', '#flight/0.5#', '#flight/½', '#flight/٣', '#flight/0.٥'],
    ...[
      '#flight?x=1',
      '#flight&x',
      '#fl%69ght',
      '#%23flight',
      '#flіght',
      '#flight\u0000',
      '#\u202eflight',
      '#flight\u200b',
    ],
    ...['#__proto__', '#constructor', '#toString', '#hasOwnProperty', '#__proto__/0.5', '#length'],
    ...[
      '#<script>alert(1)</script>',
      '#javascript:alert(1)',
      '#data:text/html,x',
      '#../../etc',
      '#000/passengers',
      '#000/1',
    ],
    ...[`#${'a'.repeat(100_000)}`, `#flight/0.${'5'.repeat(10)}x`, '#🚧', '#*', '#flight|town'],
  ];

  test.each(
    hostile.map((hash) => [JSON.stringify(hash).slice(0, 40), hash]),
  )('%s is no place in the story', (_, hash) => {
    expect(readHash(hash, STEPS)).toBeNull();
  });

  test('there are at least sixty of these', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
  });

  test('whatever it is, it is nothing or a place in the story', () => {
    const like = fc.tuple(fc.constantFrom('', ...STEPS), fc.string()).map(([step, rest]) => `#${step}/${rest}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), like), (hash) => {
        const target = readHash(hash, STEPS);
        if (target === null) return;
        const at = target.kind === 'heading' ? target.index : target.position;
        expect(at >= 0 && at <= LAST).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('a story without steps has no places', () => {
    expect(readHash('#start', [])).toBeNull();
  });
});

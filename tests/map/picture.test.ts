import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { position } from '../../src/core/picture/position.ts';
import { type Picture, type PictureInput, picturesOf } from '../../src/map/picture.ts';
import { FEW_RUNS, PATIENCE, viewport } from '../core/fixtures.ts';
import { NAMES, TOY } from '../core/toy.ts';
import { VOICES, voice } from '../core/voices.ts';

const last = TOY.steps.length - 1;
const input = (overrides: Partial<PictureInput> = {}): PictureInput => ({
  position: position(1.3, last),
  last,
  lens: PLAIN_LENS,
  control: 'story',
  viewport: viewport(),
  gazetteer: NAMES,
  scheme: 'light',
  calm: false,
  handoff: null,
  ...overrides,
});

/** A picture without the functions in its plan, which are other ones in each. */
const said = ({ plan, ...picture }: Picture): unknown => ({
  ...picture,
  plan: { ...plan, steps: plan.steps.map(({ flight: _leg, ...step }) => step) },
});

const anInput = fc
  .record({
    at: fc.double({ min: 0, max: last, noNaN: true }),
    voice: fc.constantFrom(null, ...VOICES.map(({ id }) => id)),
    highlight: fc.constantFrom(null, 'sokolka'),
    compact: fc.boolean(),
    calm: fc.boolean(),
    t: fc.constantFrom(null, 0, 0.3),
  })
  .map(({ at, voice, highlight, compact, calm, t }) =>
    input({
      position: position(at, last),
      lens: { ...PLAIN_LENS, voice, highlight },
      viewport: compact ? viewport({ width: 390, height: 370, compact }) : viewport(),
      calm,
      handoff: t === null ? null : { from: { center: [24, 53], zoom: 5 }, t },
    }),
  );

test(
  'a picture is that of its input, whatever was asked before',
  () => {
    const asked = picturesOf(TOY);
    fc.assert(
      fc.property(fc.array(anInput, { minLength: 1, maxLength: 6 }), (inputs) => {
        for (const one of inputs) expect(said(asked(one))).toEqual(said(picturesOf(TOY)(one)));
      }),
      { numRuns: FEW_RUNS },
    );
  },
  PATIENCE,
);

test('nothing is planned or read anew where nothing changed', () => {
  const asked = picturesOf(TOY);
  const first = asked(input());
  expect(asked(input({ viewport: viewport() })).plan).toBe(first.plan);
  expect(asked(input()).frame).toBe(first.frame);
  expect(asked(input({ scheme: 'dark' })).frame).toBe(first.frame);
  expect(asked(input({ lens: { ...PLAIN_LENS, sources: true } })).frame).toBe(first.frame);
  expect(asked(input({ lens: { ...PLAIN_LENS, highlight: 'sokolka' } })).plan).toBe(first.plan);
  expect(asked(input({ lens: { ...PLAIN_LENS, voice: voice('iraq') } })).plan).not.toBe(first.plan);
});

test('without motion the picture is that of the step’s rest', () => {
  const asked = picturesOf(TOY);
  const calm = asked(input({ calm: true, position: position(1.9, last) }));
  expect(calm.frame.position).toBe(1.5);
});

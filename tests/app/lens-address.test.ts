import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf, sourcesOf, withFilter, withSources } from '../../src/app/lens-address.ts';
import { BEFORE, NO_FILTER } from '../../src/core/picture/lens.ts';
import { kind, VOICES, voice } from '../core/voices.ts';

const IDS = VOICES.map(({ id }) => id);
const KINDS = [kind('crossing'), kind('report')];
const KNOWN = { voices: IDS, kinds: KINDS, texts: ['000', '001'], days: [BEFORE, '2021-11-18'] };
const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyFilter = fc.record({
  voice: maybe(IDS),
  kind: maybe(KINDS),
  text: maybe(KNOWN.texts),
  day: maybe(KNOWN.days),
});
const anySearch = fc.constantFrom(
  '',
  '?inspect',
  '?inspect&static',
  '?from=flight',
  '?voice=iraq&x=1',
  '?sources',
  '?sources=no&inspect',
);

test('any filter is read from the address that it was written to, and all else in the address stays', () => {
  fc.assert(
    fc.property(anyFilter, anySearch, (filter, search) => {
      const address = withFilter(search, filter);
      expect(filterOf(address, KNOWN)).toEqual(filter);
      expect(withFilter(address, NO_FILTER)).toBe(withFilter(search, NO_FILTER));
      expect(withFilter(withFilter(search, filter), filter)).toBe(address);
    }),
  );
  expect(withFilter('?inspect&static', { ...NO_FILTER, voice: voice('iraq') })).toBe('?inspect&static&voice=iraq');
});

test('an address that names nothing we know asks for all', () => {
  for (const search of ['', '?voice', '?voice=nobody&kind=%E0%A4%A', '?day=2021-13-40', '?text=999', '?VOICE=iraq'])
    expect(filterOf(search, KNOWN), search).toEqual(NO_FILTER);
});

test('marked citations are asked for by one word, which leaves filters and all else as they were', () => {
  fc.assert(
    fc.property(anyFilter, anySearch, fc.boolean(), (filter, search, sources) => {
      const address = withSources(withFilter(search, filter), sources);
      expect(sourcesOf(address)).toBe(sources);
      expect(filterOf(address, KNOWN)).toEqual(filter);
      expect(withSources(address, sources)).toBe(address);
      expect(sourcesOf(withFilter(address, NO_FILTER))).toBe(sources);
    }),
  );
  expect(withSources('?inspect&voice=iraq', true)).toBe('?inspect&voice=iraq&sources');
  expect(withSources('?sources', false)).toBe('');
});

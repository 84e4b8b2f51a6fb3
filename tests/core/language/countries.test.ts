import { expect, test } from 'vitest';
import { countriesIn } from '../../../src/core/language/countries.ts';

const CODES = new Map([
  ['BLR', 'BY'],
  ['POL', 'PL'],
]);

test('a story calls countries as its language does', () => {
  expect(countriesIn('pl', CODES)).toEqual({ BLR: 'Białoruś', POL: 'Polska' });
  expect(countriesIn('pt-BR', CODES)['POL']).toBe('Polônia');
  expect(countriesIn('ar', CODES)['BLR']).toBe('بيلاروس');
});

test('in English they are called as the basemap has them', () => {
  expect(countriesIn('en', CODES)).toEqual({});
  expect(countriesIn('en-GB', CODES)).toEqual({});
});

test('in a language that nobody speaks they are called as the basemap has them, too', () => {
  expect(countriesIn('tlh', CODES)).toEqual({});
});

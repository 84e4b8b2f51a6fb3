import { expect, test } from 'vitest';
import { capital, textIn } from '../../../src/core/language/text.ts';

test('a text is said in the language asked for, and in English where it has not been translated', () => {
  expect(textIn({ en: 'Warsaw', pl: 'Warszawa' }, 'pl')).toBe('Warszawa');
  expect(textIn({ en: 'Warsaw', pl: 'Warszawa' }, 'be')).toBe('Warsaw');
});

test('words begin a sentence with a capital, in any script', () => {
  expect(capital('the Sokółka report')).toBe('The Sokółka report');
  expect(capital('łódź')).toBe('Łódź');
  expect(capital('')).toBe('');
});

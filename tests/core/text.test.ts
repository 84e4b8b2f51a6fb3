import { expect, test } from 'vitest';
import { textIn } from '../../src/core/text.ts';

test('a text is said in the language asked for, and in English where it has not been translated', () => {
  expect(textIn({ en: 'Warsaw', pl: 'Warszawa' }, 'pl')).toBe('Warszawa');
  expect(textIn({ en: 'Warsaw', pl: 'Warszawa' }, 'be')).toBe('Warsaw');
});

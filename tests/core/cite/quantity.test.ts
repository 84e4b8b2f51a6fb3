import { expect, test } from 'vitest';
import { saysQuantity } from '../../../src/core/cite/quantity.ts';
import type { Claim } from '../../../src/core/story.ts';

const counting: Pick<Claim, 'figures'> = {
  figures: [{ kind: 'value', value: 500, qualifier: 'about', unit: 'people' }],
};
const telling: Pick<Claim, 'figures'> = { figures: [] };

test('words say a quantity by numerals, number words and words that only say how big', () => {
  for (const words of ['Around 500 people', 'nearly $800,000', 'At least eleven people', 'hundreds of people'])
    expect(saysQuantity(words, counting), words).toBe(true);
});

test('other words of a claim that counts are a citation like any', () => {
  for (const words of ['most of them from abroad', 'yesterday', 'on 17 November', ''])
    expect(saysQuantity(words, counting), words).toBe(false);
});

test('a number is no figure where the claim gives none, or is not known', () => {
  expect(saysQuantity('the 27 members', telling)).toBe(false);
  expect(saysQuantity('500 people', undefined)).toBe(false);
});

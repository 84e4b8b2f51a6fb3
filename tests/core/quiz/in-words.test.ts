import { expect, test } from 'vitest';
import { wayBetween } from '../../../src/core/quiz/in-words.ts';

test('a way on the ground has its length and the direction in which one sets out', () => {
  const warsaw = [21.01, 52.23] as const;
  const minsk = [27.56, 53.9] as const;
  expect(wayBetween(warsaw, minsk).towards).toBe('north-east');
  expect(wayBetween(minsk, [20, 53.9]).towards).toBe('west');
  expect(wayBetween(warsaw, minsk).km).toBeGreaterThan(470);
  expect(wayBetween(warsaw, minsk).km).toBeLessThan(485);
  expect(wayBetween(warsaw, [21.01, 40]).towards).toBe('south');
});

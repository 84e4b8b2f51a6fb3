import { expect, test } from 'vitest';
import { bordersAlike, withoutBorder } from '../../../src/core/picture/without-border.ts';
import { realNames } from '../real-story.ts';

test('a story of no border has the ground whole, with that border as the others are', () => {
  const { ground } = realNames();
  const alike = bordersAlike(ground);
  const count = (kind: string, of: typeof alike) => of.filter(({ properties }) => properties.kind === kind).length;
  expect(count('line', [...ground])).toBeGreaterThan(0);
  expect(count('line', alike) + count('bands', alike)).toBe(0);
  expect(count('borders', alike)).toBe(count('borders', [...ground]) + count('line', [...ground]));
  expect(count('countries', alike)).toBe(count('countries', [...ground]));
});

test('and names no country along it', () => {
  const { names, border } = withoutBorder(realNames());
  expect(border).toEqual([]);
  expect(names.filter(({ kind }) => kind === 'along')).toEqual([]);
  expect(names.length).toBe(realNames().names.filter(({ kind }) => kind !== 'along').length);
  expect(realNames().names.some(({ kind }) => kind === 'along')).toBe(true);
});

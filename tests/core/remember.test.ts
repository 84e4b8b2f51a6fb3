import { expect, test } from 'vitest';
import { rememberLast } from '../../src/core/remember.ts';

test('a text is worked out once while it is among the last that were asked for', () => {
  const made: string[] = [];
  const length = rememberLast(2, (text) => {
    made.push(text);
    return text.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(made).toEqual(['a', 'bb', 'ccc', 'bb']); // bb was the oldest when ccc came
});

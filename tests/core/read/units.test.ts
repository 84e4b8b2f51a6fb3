import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const CALLED = 'help: call what is counted as the claim does, or leave it unsaid';
const counted = (words: string): readonly string[] =>
  problemsOf({ 'text/en.md': ['[431](claim:000/passengers)', words] });

describe('what a figure counts', () => {
  test('is called as its claim calls it', () => {
    expect(counted('[431 soldiers](claim:000/passengers)')).toEqual([
      `stories/small/text/en.md:11:36 flight: expected the unit of 000/passengers (431 people), got "431 soldiers"; ${CALLED}`,
    ]);
  });

  test('may have any word for people', () => {
    for (const word of ['people', 'migrants', 'Iraqi women', 'Iraqis', 'others', 'of the group'])
      expect(counted(`[431 ${word}](claim:000/passengers)`)).toEqual([]);
  });

  test('is not something that nobody calls so', () => {
    expect(counted('[431 crates](claim:000/passengers)')).toHaveLength(1);
  });

  test('is read outside the link too, where it is beyond doubt', () => {
    expect(counted('[431](claim:000/passengers) tents')).toHaveLength(1);
    expect(counted('[431](claim:000/passengers) stays')).toEqual([]);
  });

  test('is money where a currency stands', () => {
    expect(counted('[$431](claim:000/passengers)')).toHaveLength(1);
    expect(counted('[431](claim:000/passengers), [at least €3.5 million](claim:000/range)')).toEqual([]);
  });

  test('is told rightly in a ledger', () => {
    expect(problemsOf({ ledger: ['"431 people were on board."', '"431 flights were on board."'] })).toEqual([
      `seeds/000_abc.yaml:42:16 claims[3].statement: expected the unit of 000/passengers (431 people), got "431 flights"; ${CALLED}`,
    ]);
  });
});

describe('one figure in a topic', () => {
  /** The passengers too are of the topic that counts about 500 people. */
  const also = (unit: string): readonly string[] =>
    problemsOf({
      ledger: [
        'figures: [{ value: 431, unit: people, qualifier: exact }]\n',
        `figures: [{ min: 431, max: 500, unit: ${unit} }]\n    topic: size\n`,
      ],
    }).filter((problem) => problem.includes('expected the unit that'));

  test('has one unit', () => {
    expect(also('passengers')).toEqual([
      'seeds/000_abc.yaml:43:43 claims[3].figures[0].unit: expected the unit that 500 has in 000/crowd, "people", as both speak of size, got "passengers"; help: give both the same unit, or another topic to what counts something else',
    ]);
    expect(also('people')).toEqual([]);
  });
});

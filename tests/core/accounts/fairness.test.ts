import { describe, expect, test } from 'vitest';
import { type SideTold, sidesTold, toldLess } from '../../../src/core/accounts/fairness.ts';
import { theStory } from '../../the-story.ts';
import { type Changes, storyOf } from '../read/input.ts';
import { voice } from '../voices.ts';

const told = (changes: Changes, side: string): SideTold | undefined =>
  sidesTold(storyOf(changes), 'en').find((each) => each.side === side);
const prose = (from: string, to: string): Changes => ({ 'text/en.md': [from, to] });

describe('of each side is counted', () => {
  test('what it says in the texts, what of that the story cites, and the share', () => {
    expect(told({}, 'poland-eu')).toEqual({ side: 'poland-eu', claims: 1, cited: 1, share: 1, quotations: 0 });
    expect(told({}, 'belarus-russia')).toMatchObject({ claims: 2, cited: 1, share: 0.5 });
    expect(told({}, 'people')).toEqual({ side: 'people', claims: 0, cited: 0, share: 0, quotations: 0 });
  });

  test('every side of the legend but the reporters', () => {
    const sides = ['poland-eu', 'belarus-russia', 'iraq', 'others', 'people'];
    expect(sidesTold(storyOf(), 'en').map(({ side }) => side)).toEqual(sides);
  });

  test('what a figure cites and what a note cites', () => {
    expect(
      told({ 'story.yaml': ['000/passengers, 000/range', '000/passengers, 000/crowd'] }, 'belarus-russia'),
    ).toMatchObject({
      cited: 0,
    });
    const noted: Changes = {
      'story.yaml': ['text: { en: About 500 people }, claim: 000/crowd', 'text: { en: A denial }, claim: 000/denial'],
    };
    expect(told(noted, 'belarus-russia')).toMatchObject({ cited: 2 });
  });

  test('a claim of two sides as one of each', () => {
    const both: Changes = { ledger: ['says: guard', 'says: [guard, minister]'] };
    expect(told(both, 'poland-eu')).toMatchObject({ claims: 1, cited: 1 });
    expect(told(both, 'belarus-russia')).toMatchObject({ claims: 3, cited: 2 });
  });

  test('what is quoted of it, in a link or about one', () => {
    const quoted = 'At the guard: “[many](claim:000/crowd)”, and ["too many"](claim:000/crowd). At the';
    expect(told(prose('At the', quoted), 'poland-eu')).toMatchObject({ quotations: 2 });
    expect(told(prose('At the', quoted), 'belarus-russia')).toMatchObject({ quotations: 0 });
  });

  test('what is quoted in one link, not what the sentence links besides', () => {
    const quoted = 'The guard saw “[many](claim:000/crowd)”, the minister [none](claim:000/denial). At the';
    expect(told(prose('At the', quoted), 'poland-eu')).toMatchObject({ quotations: 1 });
    expect(told(prose('At the', quoted), 'belarus-russia')).toMatchObject({ quotations: 0 });
  });

  test('what is quoted in a sentence that is linked, but not there', () => {
    const quoted = 'The minister [denies](claim:000/denial) “it”. At the';
    expect(told(prose('At the', quoted), 'belarus-russia')).toMatchObject({ quotations: 1 });
    expect(told(prose('At the', quoted), 'poland-eu')).toMatchObject({ quotations: 0 });
  });
});

describe('a side is told less', () => {
  const side = (name: string, cited: number, claims: number): SideTold => {
    return { side: voice(name), claims, cited, share: cited / claims, quotations: 0 };
  };
  const pairs = (...sides: readonly SideTold[]): readonly string[] =>
    toldLess(sides).map(({ less, more }) => `${less.side} than ${more.side}`);

  test('where its share falls under two thirds of another’s', () => {
    expect(pairs(side('iraq', 5, 10), side('poland-eu', 8, 10))).toEqual(['iraq than poland-eu']);
    expect(pairs(side('poland-eu', 3, 10), side('iraq', 5, 10), side('others', 9, 10))).toEqual([
      'iraq than others',
      'poland-eu than others',
    ]);
  });

  test('not where it is two thirds or more', () => {
    expect(pairs(side('iraq', 6, 10), side('poland-eu', 9, 10))).toEqual([]);
    expect(pairs(side('iraq', 10, 10), side('poland-eu', 67, 100))).toEqual([]);
    expect(pairs()).toEqual([]);
  });

  test('not where it makes fewer than five claims, nor against one that does', () => {
    expect(pairs(side('people', 0, 4), side('iraq', 9, 9))).toEqual([]);
    expect(pairs(side('people', 4, 4), side('iraq', 1, 9))).toEqual([]);
    expect(pairs(side('people', 0, 5), side('iraq', 9, 9))).toEqual(['people than iraq']);
  });
});

test('our story tells no side far less than another', () => {
  const sides = sidesTold(theStory(), 'en');
  expect(sides.filter(({ claims }) => claims >= 5).length).toBeGreaterThan(3);
  expect(toldLess(sides).map(({ less, more }) => `${less.side} ${less.share} : ${more.side} ${more.share}`)).toEqual(
    [],
  );
});

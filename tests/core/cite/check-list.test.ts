import { describe, expect, it } from 'vitest';
import { type CheckItem, type CheckWords, checkList } from '../../../src/core/cite/check-list.ts';
import { plainText } from '../../../src/core/cite/plain.ts';
import { theStory } from '../../the-story.ts';
import { storyOf } from '../read/input.ts';

const WORDS: CheckWords = { shown: ({ ref }) => `shown ${ref}`, quoted: (words) => `“${words}”` };
const list = checkList(storyOf(), 'en', WORDS);
const step = (id: string): (typeof list)[number] => {
  const found = list.find((each) => each.step.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
const told = (items: readonly CheckItem[]): readonly string[] =>
  items.map(
    ({ words, claims }) =>
      `${plainText(words)} [${claims.map(({ ref, again }) => (again ? `again ${ref}` : ref)).join(', ')}]`,
  );

describe('what is checked of a step', () => {
  it('is its prose, sentence by sentence, with the claims of each', () => {
    expect(told(step('crossing').prose)).toEqual(['At the border the guard counted about 500 people. [000/crowd]']);
    expect(told(step('start').prose)).toEqual(['November 2021. []']);
  });

  it('is its figure: the title, what is shown of each claim, and the note', () => {
    expect(told(step('flight').chart)).toEqual([
      'The 431 on board [again 000/passengers, 000/range]',
      'shown 000/passengers [again 000/passengers]',
      'shown 000/range [again 000/range]',
    ]);
  });

  it('is its words on the map, and what is drawn there', () => {
    expect(told(step('crossing').callouts)).toEqual(['About 500 people [again 000/crowd]']);
    expect(told(step('crossing').drawn)).toEqual(['An attempt [again 000/crowd, 000/denial, 000/seen]']);
    expect(told(step('flight').drawn)).toEqual(['A flight: The order is known. [again 000/passengers]']);
  });

  it('has what a step before it draws by its title only', () => {
    const twice = storyOf({ 'story.yaml': ['layers: [airport]', 'layers: [airport, attempt]'] });
    const [, first, second] = checkList(twice, 'en', WORDS);
    expect([first?.again, second?.again]).toEqual([[], ['An attempt']]);
    expect(told(second?.drawn ?? [])).toHaveLength(1); // the flight
  });

  it('has the words of a quotation as one, and names that rest on one claim together', () => {
    const named = (figure: string): readonly string[] => {
      const story = storyOf({
        'story.yaml': [
          'chart: { kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range] }',
          figure,
        ],
      });
      return told(checkList(story, 'en', WORDS).find((each) => each.step.id === 'flight')?.chart ?? []);
    };
    const claims = 'claims: [000/passengers, 000/passengers]';
    expect(
      named(`chart: { kind: names, title: { en: Whom }, ${claims}, words: [{ en: Iraq }, { en: Syria }] }`),
    ).toEqual(['Whom [again 000/passengers]', 'Iraq, Syria [again 000/passengers]']);
    expect(
      named(
        'chart: { kind: quote, title: { en: Who }, note: { en: Said so. }, claims: [000/passengers], words: [{ en: we go }] }',
      ),
    ).toEqual(['Who [again 000/passengers]', '“we go” [again 000/passengers]', 'Said so. [again 000/passengers]']);
  });
});

it('of our story, it tells every claim that a step cites in full once in that step', () => {
  const story = theStory();
  for (const { step: told, prose, chart, callouts, drawn } of checkList(story, 'en', WORDS)) {
    const claims = [...prose, ...chart, ...callouts, ...drawn].flatMap((item) => item.claims);
    const inFull = claims.filter(({ again }) => !again).map(({ ref }) => ref);
    expect(inFull, told.id).toEqual([...new Set(claims.map(({ ref }) => ref))]);
  }
});

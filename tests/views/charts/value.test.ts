import { describe, expect, it } from 'vitest';
import { claimAnchor, claimHref } from '../../../src/core/cite/claim-anchor.ts';
import { whenWords } from '../../../src/views/charts/dates.tsx';
import { differInWordingOnly, mainFigure, valueWords } from '../../../src/views/charts/value.ts';
import { about, claim, exact, moreThan, range, T, words } from './story.ts';

const on = (from: string | null, to: string | null) => ({ from, to, words: null, basis: 'stated' }) as const;

describe('a value in words', () => {
  it('carries its qualifier', () => {
    expect(valueWords(exact(431), T)).toBe('431');
    expect(valueWords(about(7000), T)).toBe('about 7,000');
    expect(valueWords(moreThan(400), T)).toBe('more than 400');
    expect(valueWords({ kind: 'value', value: 11, qualifier: 'at-least', unit: 'people' }, T)).toBe('at least 11');
    expect(valueWords({ kind: 'value', value: 90, qualifier: 'nearly', unit: 'people' }, T)).toBe('nearly 90');
  });

  it('joins the ends of a range with a dash and keeps words as they are', () => {
    expect(valueWords(range(200, 300), T)).toBe('200–300');
    expect(valueWords(words('dozens'), T)).toBe('dozens');
  });

  it('prefers the number of a claim that gives words as well', () => {
    expect(mainFigure(claim('000/a', { figures: [words('hundreds'), exact(419)] }))).toEqual(exact(419));
  });
});

describe('claims that give the same number', () => {
  it('differ in wording only', () => {
    expect(
      differInWordingOnly([claim('000/a', { figures: [exact(2000)] }), claim('001/b', { figures: [about(2000)] })]),
    ).toBe(true);
  });

  it('are not those of which one gives only a word', () => {
    expect(
      differInWordingOnly([
        claim('000/a', { figures: [exact(500)] }),
        claim('001/b', { figures: [words('hundreds')] }),
      ]),
    ).toBe(false);
  });
});

describe('a day', () => {
  it('has its weekday, and its number stays with its month', () => {
    expect(whenWords(on('2021-11-17', '2021-11-17'), T)).toBe('Wednesday 17\u00a0November');
  });

  it('says where an end is open', () => {
    expect(whenWords(on(null, '2021-11-18'), T)).toBe('until Thursday 18\u00a0November');
    expect(whenWords(on('2021-11-18', null), T)).toBe('since Thursday 18\u00a0November');
    expect(whenWords(null, T)).toBe('no date given');
  });
});

describe('the place of a claim among the sources', () => {
  it('is made of its text and its name', () => {
    expect(claimAnchor('000/passengers-interfax')).toBe('claim-000-passengers-interfax');
    expect(claimHref('000/passengers-interfax')).toBe('#claim-000-passengers-interfax');
  });
});

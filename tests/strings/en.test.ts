import { describe, expect, it } from 'vitest';
import { EN } from '../../src/strings/en.ts';

describe('the interface in English', () => {
  it('writes days as they are, whatever the machine’s zone', () => {
    expect(EN.span({ from: '2021-11-17', to: '2021-11-17' })).toBe('Wednesday, 17 November 2021');
  });

  it('says of which days the reports are, or nothing of days', () => {
    expect(EN.fromWhen({ from: '2021-11-17', by: 'day', step: 1, count: 3 })).toBe(' on 17 to 19 November 2021:');
    expect(EN.fromWhen({ from: '2021-11-30', by: 'day', step: 1, count: 3 })).toBe(
      ' on 30 November to 2 December 2021:',
    );
    expect(EN.fromWhen({ from: '1999-12-31', by: 'day', step: 1, count: 2 })).toBe(
      ' on 31 December 1999 to 1 January 2000:',
    );
    expect(EN.fromWhen({ from: '2021-11-18', by: 'day', step: 1, count: 1 })).toBe(' on 18 November 2021:');
    expect(EN.fromWhen({ from: '1785', by: 'year', step: 1, count: 4 })).toBe(', 1785 to 1788:');
    expect(EN.fromWhen(null)).toBe(':');
  });

  it('words spans with an open end', () => {
    expect(EN.span({ from: null, to: '2021-11-18' })).toBe('Until 18 November 2021');
    expect(EN.span({ from: '2021-11-18', to: null })).toBe('From 18 November 2021');
    expect(EN.span({ from: null, to: null })).toBe('No date given');
    expect(EN.span({ from: '2021-11-17', to: '2021-11-19' })).toBe('17–19 November 2021');
    expect(EN.span({ from: '2021-11-30', to: '2021-12-02' })).toBe('30 November – 2 December 2021');
  });

  it('names who is not heard in one sentence, whoever and however many they are', () => {
    expect(EN.unheard(['Belarus', 'the people in the group'], 4)).toBe(
      'Not heard on this in the four reports: Belarus; the people in the group.',
    );
    expect(EN.unheard(['the people on board'], 4)).toBe('Not heard on this in the four reports: the people on board.');
    expect(EN.unheard(['Belarus'], 1)).toBe('Not heard on this in the one report: Belarus.');
    expect(EN.unheard(['Belarus'], 12)).toBe('Not heard on this in the 12 reports: Belarus.');
  });

  it('counts in the right number', () => {
    expect(EN.from(4)).toBe('From four news reports');
    expect(EN.from(1)).toBe('From one news report');
    expect(EN.begin(10)).toBe('Scroll to begin · about 10 minutes');
    expect(EN.begin(1)).toBe('Scroll to begin · about 1 minute');
    expect(EN.sources.count(1)).toBe('1 statement');
    expect(EN.scale(7000)).toBe('7,000 km');
  });
});

import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const OUTSIDE = 'expected a day of the story, from 2021-11-17 to 2021-11-19, or an open end, got';
const OPEN = 'help: leave the end open that nobody dates: null';
const event = (when: string): readonly string[] =>
  problemsOf({ 'events.yaml': ['when: { from: 2021-11-17, to: 2021-11-17 }', `when: { ${when} }`] });

describe('a day outside of the story', () => {
  test('is not the day of an event', () => {
    expect(event('from: 2021-11-16, to: 2021-11-17')).toEqual([
      `stories/small/events.yaml:4:17 [0].when.from: ${OUTSIDE} 2021-11-16; ${OPEN}`,
    ]);
    expect(event('from: 2021-11-19, to: 2021-11-20')).toEqual([
      `stories/small/events.yaml:4:33 [0].when.to: ${OUTSIDE} 2021-11-20; ${OPEN}`,
    ]);
  });

  test('may be told with an open end', () => {
    for (const when of ['from: null, to: 2021-11-16', 'from: 2020-08-01, to: null', 'from: null, to: null'])
      expect(event(when)).toEqual([]);
  });

  test('is not the day of a step', () => {
    expect(
      problemsOf({
        'story.yaml': ['time: { from: 2021-11-17, to: 2021-11-17 }', 'time: { from: 2020-11-17, to: 2021-11-17 }'],
      }),
    ).toEqual([`stories/small/story.yaml:18:19 steps[1].time.from: ${OUTSIDE} 2020-11-17; ${OPEN}`]);
  });

  test('is not the day of a claim', () => {
    expect(problemsOf({ ledger: ['to: 2021-11-17, words', 'to: 2021-12-01, words'] })).toEqual([
      `seeds/000_abc.yaml:17:35 claims[0].when.to: ${OUTSIDE} 2021-12-01; ${OPEN}`,
    ]);
  });
});

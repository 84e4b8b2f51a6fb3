import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from './input.ts';

const OUTSIDE = 'expected a time of the story, from 2021-11-17 to 2021-11-19, or an open end, got';
const OPEN = 'help: leave the end open that nobody dates: null';
const event = (when: string): readonly string[] =>
  problemsOf({ 'events.yaml': ['when: { from: 2021-11-17, to: 2021-11-17 }', `when: { ${when} }`] });

const WRITTEN = 'axis: { from: 2021-11-17, to: 2021-11-19 }\n';

describe('the axis of a story', () => {
  test('is the one that its author writes, and what they call what was before', () => {
    const named = WRITTEN.replace(' }', ', before: { en: since the summer } }');
    expect(storyOf({ 'story.yaml': [WRITTEN, named] }).axis).toEqual({
      from: '2021-11-17',
      by: 'day',
      step: 1,
      count: 3,
      before: { en: 'since the summer' },
    });
  });

  test('is around all days of its steps and events where none is written, whatever they are', () => {
    expect(storyOf({ 'story.yaml': [WRITTEN, ''] }).axis).toEqual({
      from: '2021-11-17',
      by: 'day',
      step: 1,
      count: 2,
      before: null,
    });
    const around = (when: string) =>
      storyOf({ 'story.yaml': [WRITTEN, ''], 'events.yaml': ['when: { from: 2021-11-17, to: 2021-11-17 }', when] })
        .axis;
    expect(around('when: { from: 2021-11-12, to: 2021-11-14 }')).toMatchObject({
      from: '2021-11-12',
      by: 'day',
      count: 7,
    });
    expect(around('when: { from: 2020-12-31, to: 2021-01-02 }'), 'more days than can be told apart').toMatchObject({
      from: '2020-12',
      by: 'month',
      count: 12,
    });
  });
});

describe('a day outside of the axis', () => {
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

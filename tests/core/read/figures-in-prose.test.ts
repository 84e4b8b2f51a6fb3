import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('a figure', () => {
  test('in the prose is cited', () => {
    expect(
      problemsOf({
        'text/en.md': ['[about 500 people](claim:000/crowd)', 'about 500 people, [he said](claim:000/crowd)'],
      }),
    ).toEqual([
      'stories/small/text/en.md:7:55 crossing: expected a link to the claim that gives "500", got a figure without one; help: 500 stands in 000/crowd',
    ]);
  });

  test('in words is cited too', () => {
    expect(problemsOf({ 'text/en.md': ['At the [border]', 'Twelve men came to the [border]'] })).toEqual([
      'stories/small/text/en.md:7:1 crossing: expected a link to the claim that gives "Twelve", got a figure without one; help: or mark it as no figure of the story: [Twelve](uncounted:)',
    ]);
  });

  test('of which nobody knows how big it is, is cited too', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', 'Several hundreds came.'] })).toEqual([
      'stories/small/text/en.md:3:9 start: expected a link to the claim that gives "hundreds", got a figure without one; help: or mark it as no figure of the story: [hundreds](uncounted:)',
    ]);
  });

  test('is cited whole', () => {
    expect(
      problemsOf({ 'text/en.md': ['[431](claim:000/passengers)', '[four](claim:000/passengers) hundred'] }),
    ).toEqual([
      'stories/small/text/en.md:11:36 flight: expected a link to the claim that gives "four hundred", got a figure without one; help: or mark it as no figure of the story: [four hundred](uncounted:)',
    ]);
  });

  test('is the one that its claim has', () => {
    expect(problemsOf({ 'text/en.md': ['[431](claim', '[430](claim'] })).toEqual([
      'stories/small/text/en.md:11:36 flight: expected a figure of 000/passengers (431 people), got "430"; help: no claim has this figure: give the one that the claim has',
    ]);
  });

  test('is told as surely as its claim does', () => {
    expect(problemsOf({ 'text/en.md': ['[about 500 people]', '[more than 500 people]'] })).toEqual([
      'stories/small/text/en.md:7:60 crossing: expected the qualifier of 000/crowd (about 500 people), got "more than 500"; help: about, around, some, roughly · more than, over · at least · nearly, almost · none where it is exact',
    ]);
  });

  test('is told as surely as its claim does, outside the link as well', () => {
    expect(problemsOf({ 'text/en.md': ['[431]', 'nearly [431]'] })).toEqual([
      'stories/small/text/en.md:11:43 flight: expected the qualifier of 000/passengers (431 people), got "nearly 431"; help: about, around, some, roughly · more than, over · at least · nearly, almost · none where it is exact',
    ]);
  });

  test('is found behind escapes and broken lines', () => {
    expect(
      problemsOf({ 'text/en.md': ['At the [border](place:border)', 'At \\*the\\* border &amp;\n  its 77 crossings'] }),
    ).toEqual([
      'stories/small/text/en.md:8:7 crossing: expected a link to the claim that gives "77", got a figure without one; help: or mark it as no figure of the story: [77](uncounted:)',
    ]);
  });

  test('in a callout is that of its claim', () => {
    expect(problemsOf({ 'story.yaml': ['text: { en: About 500 people }', 'text: { en: About 431 people }'] })).toEqual([
      'stories/small/story.yaml:20:48 steps[1].callouts[0].text: expected a figure of 000/crowd (about 500 people), got "about 431"; help: no claim has this figure: give the one that the claim has',
    ]);
  });

  test('in a title is that of one of the claims shown', () => {
    expect(problemsOf({ 'story.yaml': ['The 431 on board', 'The 430 on board'] })).toEqual([
      'stories/small/story.yaml:26:34 steps[2].chart.title: expected a figure of 000/passengers (431 people) or 000/range (200 to 300 people, at least 3.5 million euros), got "430"; help: no claim has this figure: give the one that the claim has',
    ]);
  });

  test('in a heading is cited in its step', () => {
    expect(problemsOf({ 'text/en.md': ['## The flight', '## The 419 aboard'] })).toEqual([
      'stories/small/text/en.md:9:1 flight: expected a figure of 000/passengers (431 people) or 000/range (200 to 300 people, at least 3.5 million euros), got "419"; help: no claim has this figure: give the one that the claim has',
    ]);
  });
});

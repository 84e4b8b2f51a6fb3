import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from '../input.ts';

const entry = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = { date: '2026-01-11', text: '{ en: It was Sokółka. }', before: '{ en: It was Minsk. }', ...changes };
  return `- ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
};
const problems = (text: string): readonly string[] => problemsOf({ 'corrections.yaml': text });

describe('the corrections of a story', () => {
  test('are none where there is no file, an empty list, or a file with comments only', () => {
    expect(storyOf().corrections).toEqual([]);
    expect(storyOf({ 'corrections.yaml': '# none\n[]\n' }).corrections).toEqual([]);
    expect(storyOf({ 'corrections.yaml': '# none\n' }).corrections).toEqual([]);
  });

  test('are read with their day, step, claim and words, the latest first', () => {
    const text = entry({ date: '2026-01-10' }) + entry({ step: 'crossing', claim: '000/crowd' });
    expect(storyOf({ 'corrections.yaml': text }).corrections).toEqual([
      {
        date: '2026-01-11',
        step: 'crossing',
        claim: '000/crowd',
        text: { en: 'It was Sokółka.' },
        before: { en: 'It was Minsk.' },
      },
      {
        date: '2026-01-10',
        step: null,
        claim: null,
        text: { en: 'It was Sokółka.' },
        before: { en: 'It was Minsk.' },
      },
    ]);
  });
});

describe('a correction', () => {
  test('names a step that there is', () => {
    expect(problems(entry({ step: 'crosing' }))).toEqual([
      'stories/small/corrections.yaml:4:9 [0].step: expected the id of a step, got "crosing"; help: did you mean "crossing"?',
    ]);
  });

  test('names a claim that there is', () => {
    expect(problems(entry({ claim: '000/crowds' }))).toEqual([
      'stories/small/corrections.yaml:4:10 [0].claim: expected the id of a claim, got "000/crowds"; help: did you mean "000/crowd"?',
    ]);
  });

  test('is not older than the story', () => {
    expect(problems(entry({ date: '2026-01-09' }))).toEqual([
      'stories/small/corrections.yaml:1:9 [0].date: expected a day from 2026-01-10 on, when the story was published, got 2026-01-09; help: what was mended before that needs no correction',
    ]);
  });

  test('is an update of the story', () => {
    expect(problems(entry({ date: '2026-01-12' }))).toEqual([
      'stories/small/corrections.yaml:1:9 [0].date: expected a day up to 2026-01-11, when the story was updated, got 2026-01-12; help: a correction is an update: set updated in story.yaml',
    ]);
  });

  test('has words for what is right and for what was said before', () => {
    expect(problems(entry({ text: '{ en: "" }', before: '{ en: " " }' }))).toEqual([
      'stories/small/corrections.yaml:2:15 [0].text.en: expected text, got ""; help: write some words',
      'stories/small/corrections.yaml:3:17 [0].before.en: expected text, got " "; help: write some words',
    ]);
  });

  test('quotes at most six words, and says whose they are', () => {
    expect(problems(entry({ before: `{ en: 'She said "one two three four five six seven".' }` }))).toEqual([
      'stories/small/corrections.yaml:3:11 [0].before: expected a quotation of at most 6 words, got 7; help: quote fewer of them, and say the rest in your own words',
      'stories/small/corrections.yaml:3:11 [0].before: expected who says "one two three four five six seven" in the same sentence, got nobody; help: name the speaker as actors.yaml does',
    ]);
  });

  test('stands in a list', () => {
    expect(problems('date: 2026-01-11\n')).toEqual([
      'stories/small/corrections.yaml:1:1: expected a list, got a map; help: write [a, b], or a line with a hyphen for each',
    ]);
  });
});

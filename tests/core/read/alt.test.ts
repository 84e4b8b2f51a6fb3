import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from './input.ts';

/** The step on the crossing, with this after its layers; it stands in line 18. */
const withAlt = (alt: string): readonly [string, string] => [
  'layers: [sokolka, attempt]\n',
  `layers: [sokolka, attempt]\n    ${alt}\n`,
];
const problems = (alt: string): readonly string[] => problemsOf({ 'story.yaml': withAlt(alt) });
const AT = 'stories/small/story.yaml:18';
const LEAVE_OUT = 'help: leave alt out, and it is written from what the map shows';

describe("an author's text of what a map shows", () => {
  test('may be left out', () => {
    expect(storyOf().steps.map(({ alt }) => alt)).toEqual([null, null, null, null]);
  });

  test('is read in each of its languages', () => {
    const story = storyOf({ 'story.yaml': withAlt('alt: { en: Near Sokółka, pl: Koło Sokółka }') });
    expect(story.steps[1]?.alt).toEqual({ en: 'Near Sokółka', pl: 'Koło Sokółka' });
  });

  test('is not empty', () => {
    const empty = (where: string): string =>
      `${where}: expected words for what the map shows, got nothing; ${LEAVE_OUT}`;
    expect(problems('alt:')).toEqual([empty(`${AT}:9 steps[1].alt`)]);
    expect(problems('alt: ""')).toEqual([empty(`${AT}:10 steps[1].alt`)]);
    expect(problems('alt: { en: " " }')).toEqual([empty(`${AT}:16 steps[1].alt.en`)]);
    expect(problems('alt: { en: Sokółka, pl: "" }')).toEqual([empty(`${AT}:29 steps[1].alt.pl`)]);
  });

  test('is a text by language', () => {
    expect(problems('alt: Sokółka')).toEqual([
      `${AT}:10 steps[1].alt: expected a text by language, as { en: "…" }, got "Sokółka"; help: write { en: "…" } about it`,
    ]);
  });

  test('that holds a comma stands between quotation marks', () => {
    expect(problems('alt: { en: Near Sokółka, a town }')).toEqual([
      `${AT}:30 steps[1].alt: expected a language, as en, got "a town"; help: in { … }, put a text that holds a comma between quotation marks`,
    ]);
  });

  test('names something that its map shows', () => {
    expect(problems('alt: { en: A flight to Iraq }')).toEqual([
      `${AT}:10 steps[1].alt: expected words that name something on this step's map, got "A flight to Iraq"; help: it shows Sokółka, The border; leave alt out, and it is written from what the map shows`,
    ]);
  });

  test('names it in whole words', () => {
    expect(problems('alt: { en: Beyond all borders }')).toHaveLength(1);
    expect(problems('alt: { en: BEYOND THE BORDER }')).toEqual([]);
  });

  test('names it in each of its languages', () => {
    expect(problems('alt: { en: Sokółka, pl: Nic }')[0]).toContain('got "Nic"');
  });

  test('may name what only the held view fits', () => {
    const change = (alt: string): readonly string[] =>
      problemsOf({
        'story.yaml': ['view: { camera: { center: [28, 53.9], zoom: 9 } }', `view: hold\n    alt: { en: ${alt} }`],
      });
    expect(change('The border')).toEqual([]);
    expect(change('Sokółka is a stop of its route')).toEqual([]);
    expect(change('Baghdad')).toHaveLength(1);
  });

  test('may say anything of a bare view: only the plan knows which names it bears', () => {
    expect(problemsOf({ 'story.yaml': ['zoom: 4 } }', 'zoom: 4 } }\n    alt: { en: Eastern Europe }'] })).toEqual([]);
  });

  test('repeats no figure but those of the claims of its step', () => {
    expect(problems('alt: { en: About 500 people at the border }')).toEqual([]);
    expect(problems('alt: { en: 431 people at the border }')[0]).toMatch(
      /^stories\/small\/story\.yaml:18:10 steps\[1\]\.alt: expected a figure of .+, got "431"; help: 431 stands in 000\/passengers$/,
    );
  });

  test('quotes at most six words', () => {
    expect(problems('alt: { en: "The border, ‘as one two three of them all said’" }')).toContain(
      `${AT}:10 steps[1].alt: expected a quotation of at most 6 words, got 8; help: quote fewer of them, and say the rest in your own words`,
    );
  });
});

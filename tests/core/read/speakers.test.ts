import { describe, expect, test } from 'vitest';
import { namesActor, namesRole, wordsOf } from '../../../src/core/language/naming.ts';
import { sentencesOf } from '../../../src/core/language/sentences.ts';
import { NO_WORLD, wordsOfRole } from '../../../src/core/read/build/world.ts';
import type { ActorSpec } from '../../../src/core/read/specs/cast.ts';
import { problemsOf } from './input.ts';

const called = (sentence: string, name: string, ...variants: string[]): boolean =>
  namesActor(wordsOf(sentence), { name: { en: name }, variants } as unknown as ActorSpec);

describe('a speaker is named', () => {
  test('by name, in whatever order its words stand', () => {
    expect(called('The border committee of Belarus answers', "Belarus's border committee")).toBe(true);
    expect(called('The committee answers', "Belarus's border committee")).toBe(false);
  });

  test('by a variant', () => {
    expect(called('The committee answers', "Belarus's border committee", 'The committee')).toBe(true);
  });

  test('without the marks of another alphabet', () => {
    expect(called('Mijatović and Błaszczak speak', 'Dunja M', 'Mijatovic')).toBe(true);
    expect(called('Mijatović and Błaszczak speak', 'Mariusz B', 'Blaszczak')).toBe(true);
  });

  test('not by a part of a longer word', () => {
    expect(called('The European answer', 'EU')).toBe(false);
  });

  test('by role', () => {
    expect(namesRole(wordsOf('says the spokeswoman'), wordsOfRole(NO_WORLD, 'official'))).toBe(true);
    expect(namesRole(wordsOf('says the spokeswoman'), wordsOfRole(NO_WORLD, 'army'))).toBe(false);
  });
});

describe('a sentence', () => {
  const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  test('ends where another begins', () => {
    expect(split('One says. “Two” say? Three.')).toEqual(['One says. ', '“Two” say? ', 'Three.']);
  });

  test('does not end after an initial, a title or within a number', () => {
    for (const whole of ['J. Smith and Dr. Who had 3.5 each', 'At 5 p.m. Minsk time it left'])
      expect(split(whole)).toEqual([whole]);
  });
});

describe('words between quotation marks', () => {
  const quoting = (sentence: string): readonly string[] =>
    problemsOf({ 'text/en.md': ['At the [border]', `${sentence} At the [border]`] });
  const LINKED = '“[very many](claim:000/seen)”';

  test('have the speaker of the claim that they are linked to in their sentence', () => {
    expect(quoting('There were “[too many](claim:000/crowd)”, say the guards.')).toEqual([]);
    expect(quoting('There were “[too many](claim:000/crowd)”, says the minister.')).toEqual([
      'stories/small/text/en.md:7:12 crossing: expected who says "too many" in the same sentence, got nobody; help: name The border guard there',
    ]);
  });

  test('have the speaker in no other sentence', () => {
    expect(quoting('The guards speak. There were “[too many](claim:000/crowd)”.')).toHaveLength(1);
  });

  test('do not name their speaker themselves', () => {
    expect(quoting('It was “[the border guard](claim:000/crowd)”.')).toHaveLength(1);
  });

  test('of a report are told as the report’s', () => {
    expect(quoting(`There were ${LINKED}, one report says.`)).toEqual([]);
    expect(quoting(`There were ${LINKED}.`)[0]).toContain('help: name the report there');
  });

  test('that lean on no claim have anybody who speaks in the story', () => {
    expect(quoting('The minister is “sorry”.')).toEqual([]);
    expect(quoting('Somebody is “sorry”.')[0]).toContain('help: name the speaker as actors.yaml does');
  });

  test('have a speaker in a ledger, a note and a title too', () => {
    expect(problemsOf({ ledger: ['There was no attempt.', '“Nobody” came.'] })).toEqual([
      'seeds/000_abc.yaml:25:16 claims[1].statement: expected who says "Nobody" in the same sentence, got nobody; help: name The minister there',
    ]);
    expect(problemsOf({ 'story.yaml': ['text: { en: About 500 people }', 'text: { en: “Many” people }'] })[0]).toMatch(
      /^stories\/small\/story\.yaml:20:\d+ steps\[1]\.callouts\[0]\.text: /,
    );
    expect(problemsOf({ 'events.yaml': ['title: { en: An attempt }', 'title: { en: An “attempt” }'] })).toHaveLength(1);
  });

  test('are not looked into in a language whose names change their endings', () => {
    const polish =
      '## A {#start}\n\n## B {#crossing}\n\n[„Tak”](claim:000/crowd)\n\n## C {#flight}\n\n[431](claim:000/passengers)\n\n## D {#sources}\n';
    expect(problemsOf({ 'text/pl.md': polish })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const SEEN = [
  'figures: [{ words: dozens, unit: people }]\n',
  'figures: [{ words: dozens, unit: people }]\n    topic: size\n',
] as const;
const ACCUSED = ['stance: asserts\n    certainty: stated', 'stance: accuses\n    certainty: stated'] as const;
const UNHEARD = ['unheard: [', 'unheard: [{ side: belarus-russia, who: { en: The minister } }, '] as const;
const also = (words: string): readonly [string, string] => ['(claim:000/crowd).', `(claim:000/crowd); ${words}.`];
const note = (claim: string): readonly [string, string] => [
  'claim: 000/crowd }\n',
  `claim: 000/crowd }\n      - { at: border, text: { en: Others say otherwise }, claim: ${claim} }\n`,
];
const figure = (claim: string): readonly [string, string] => [
  '    callouts:\n',
  `    chart: { kind: rows, title: { en: Others }, claims: [000/crowd, ${claim}] }\n    callouts:\n`,
];

describe('a figure that others contest', () => {
  const RIVAL =
    'expected beside 000/crowd the figures of the others in step crossing, as size is disputed, got none of 000/seen; help: cite them in its prose, its chart or a callout';

  test('stands beside theirs', () => {
    expect(problemsOf({ ledger: SEEN })).toEqual([`stories/small/text/en.md:7:50 crossing: ${RIVAL}`]);
  });

  test('stands beside theirs in the prose, in a callout or in the chart', () => {
    expect(problemsOf({ ledger: SEEN, 'text/en.md': also('[dozens](claim:000/seen), one report says') })).toEqual([]);
    expect(problemsOf({ ledger: SEEN, 'story.yaml': note('000/seen') })).toEqual([]);
    expect(problemsOf({ ledger: SEEN, 'story.yaml': figure('000/seen') })).toEqual([]);
  });

  test('is found in a callout alone', () => {
    const prose = ['[about 500 people](claim:000/crowd)', '[nobody](claim:000/denial)'] as const;
    expect(problemsOf({ ledger: SEEN, 'text/en.md': prose })).toEqual([
      `stories/small/story.yaml:20:81 steps[1].callouts[0].claim: ${RIVAL}`,
    ]);
  });

  test('may stand alone where figures cannot be compared', () => {
    expect(problemsOf({ ledger: SEEN, 'topics.yaml': ['disputed', 'not-comparable'] })).toEqual([]);
  });

  test('may stand alone where the others have the same one, or another unit', () => {
    const like = (given: string): readonly [string, string] => [SEEN[0], `figures: [${given}]\n    topic: size\n`];
    for (const given of ['{ value: 500, unit: people, qualifier: about }', '{ words: dozens, unit: buses }'])
      expect(problemsOf({ ledger: like(given) }).join()).not.toContain('figures of the others');
  });
});

describe('an accusation', () => {
  const DENIED =
    'stories/small/text/en.md:7:50 crossing: expected the denial of 000/crowd in step crossing as well, got the accusation alone; help: cite 000/denial (minister) in its prose, its chart or a callout';

  test('stands beside its denial', () => {
    expect(problemsOf({ ledger: ACCUSED, 'story.yaml': UNHEARD })).toEqual([DENIED]);
  });

  test('stands beside it in the prose, in a callout or in the chart', () => {
    expect(problemsOf({ ledger: ACCUSED, 'text/en.md': also('[he denies it](claim:000/denial)') })).toEqual([]);
    expect(problemsOf({ ledger: ACCUSED, 'story.yaml': note('000/denial') })).toEqual([]);
    expect(problemsOf({ ledger: ACCUSED, 'story.yaml': figure('000/denial') })).toEqual([]);
  });

  test('has its denial in the same step', () => {
    const later = ['as [before]', '[he denies it](claim:000/denial), as [before]'] as const;
    expect(problemsOf({ ledger: ACCUSED, 'text/en.md': later, 'story.yaml': UNHEARD })).toEqual([DENIED]);
  });

  test('may stand alone where nobody denies it', () => {
    expect(
      problemsOf({
        ledger: [`stance: denies\n    kind: crossing\n    answers: [000/crowd]`, 'stance: denies\n    kind: crossing'],
      }),
    ).toEqual([]);
  });
});

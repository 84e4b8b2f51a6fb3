import { expect, test } from 'vitest';
import type { Phrase } from '../../../../src/core/language/en/overused-phrases.ts';
import { phrasesIn } from '../../../../src/core/language/en/overused-phrases.ts';
import { countText } from '../../../../src/core/read/prose/counts.ts';

const found = (text: string, phrase: Phrase): readonly string[] => phrasesIn(text, phrase).map(({ words }) => words);

test('no report is that by whatever name', () => {
  const text = 'No text says so, no other report does; no reports, no texts. Casino text. No textbook.';
  expect(found(text, 'no-report')).toEqual(['No text', 'no other report', 'no reports', 'no texts']);
});

test('so are one report and another', () => {
  expect(found('One report, one text, one other text, one reporter', 'one-report')).toEqual([
    'One report',
    'one text',
    'one other text',
  ]);
  expect(found('Another text and another\nreport; another reportage', 'another-report')).toEqual([
    'Another text',
    'another\nreport',
  ]);
});

test('a third and the verbs of saying are found as whole words', () => {
  expect(found('A third says it, a thirdly', 'a-third')).toEqual(['A third']);
  expect(found('They say, he says, she said; essay, saying', 'say')).toEqual(['say', 'says', 'said']);
});

test('prose is counted by step and as a whole, whatever its links lead to', () => {
  const text =
    '## One report {#start}\n\nNo [text says](claim:000/nothing) it.\n\n## B {#b}\n\nSo it was.\n\n## C {#c}\n';
  const { steps, all, phrases } = countText('x/en.md', text);
  expect(steps.map(({ step, words, sentences }) => [step, words, sentences])).toEqual([
    ['start', 4, 1],
    ['b', 3, 1],
    ['c', 0, 0],
  ]);
  expect(all).toMatchObject({ words: 7, sentences: 2 });
  expect(phrases).toEqual({ 'no-report': 1, 'one-report': 1, 'another-report': 0, 'a-third': 0, say: 1 });
});

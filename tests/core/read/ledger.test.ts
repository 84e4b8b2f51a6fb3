import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('a ledger', () => {
  test('counts lines from one', () => {
    expect(problemsOf({ ledger: ['line: 3', 'line: 0'] })).toEqual([
      'seeds/000_abc.yaml:7:11 claims[0].line: expected a whole number from 1 on, got 0; help: count from 1, without quotation marks',
    ]);
  });

  test('anchors a claim in a few words', () => {
    expect(problemsOf({ ledger: ['anchor: about 500 people', 'anchor: people'] })).toEqual([
      'seeds/000_abc.yaml:8:13 claims[0].anchor: expected an anchor of 2 to 6 words, got 1; help: take the fewest words that stand only once in the line',
    ]);
  });

  test('has a speaker for each claim', () => {
    expect(problemsOf({ ledger: ['says: [minister]', 'says: []'] })).toEqual([
      'seeds/000_abc.yaml:18:5 claims[1].says: expected who says it, got an empty list; help: an actor, or reporter',
    ]);
  });

  test('has a checksum', () => {
    expect(problemsOf({ ledger: ['0123456789abcdef', 'xyz'] })).toEqual([
      'seeds/000_abc.yaml:2:9 sha256: expected a SHA-256 of 64 hexadecimal digits, got "xyz0123456789abcdef0123456789abcdef0123456789abcdef"; help: as sha256sum gives it of the text',
    ]);
  });

  test('names the weekday of its day', () => {
    expect(problemsOf({ ledger: ['words: Wednesday', 'words: Thursday'] })).toEqual([
      'seeds/000_abc.yaml:17:11 claims[0].when: expected a Thursday, as the words have it, got 2021-11-17, a Wednesday; help: mend the day, or the words',
    ]);
  });

  test('names a weekday at all', () => {
    expect(problemsOf({ ledger: ['words: Wednesday', 'words: then'] })).toEqual([
      'seeds/000_abc.yaml:17:11 claims[0].when: expected words that name a weekday, got "then"; help: quote the weekday, or give another basis: relative, inferred',
    ]);
  });

  test('has the words of a day that is stated', () => {
    expect(problemsOf({ ledger: ['words: Wednesday, basis: weekday', 'basis: stated'] })).toEqual([
      'seeds/000_abc.yaml:17:11 claims[0].when: expected the words of the text, as the day is stated, got none; help: words: "…" as the text has them, or basis: inferred',
    ]);
  });

  test('is named after its text', () => {
    expect(problemsOf({ ledger: ['000_abc.txt', '000_abd.txt'] })).toEqual([
      'seeds/000_abc.yaml:1:7 file: expected the text that the ledger is named after, 000_abc.txt, got "000_abd.txt"; help: file is the name of the text as received',
    ]);
  });

  test('has no claim twice', () => {
    expect(problemsOf({ ledger: ['id: denial', 'id: crowd'], 'events.yaml': ['000/denial, ', ''] })).toEqual([
      'seeds/000_abc.yaml:18:9 claims[1].id: expected an id of its own, got "crowd", which stands in line 6; help: call one of the two otherwise',
    ]);
  });

  test('has one sort of number in a figure', () => {
    expect(problemsOf({ ledger: ['value: 500, unit', 'value: 500, words: many, unit'] })).toEqual([
      'seeds/000_abc.yaml:14:15 claims[0].figures[0]: expected one of value with qualifier, min with max, or words, got a map; help: as { value: 500, qualifier: about, unit: people }',
    ]);
  });

  test('has the qualifier of a value', () => {
    expect(problemsOf({ ledger: ['unit: people, qualifier: about', 'unit: people'] })).toEqual([
      'seeds/000_abc.yaml:14:15 claims[0].figures[0].qualifier: expected one of exact, about, at-least, more-than, nearly, got nothing; help: write one of these words as it stands here',
    ]);
  });

  test('has ranges that grow', () => {
    expect(problemsOf({ ledger: ['max: 300', 'max: 100'] })).toEqual([
      'seeds/000_abc.yaml:51:32 claims[4].figures[0].max: expected a number of 200 or more, got 100; help: write bare digits, without quotation marks',
    ]);
  });

  test('states only what its figures hold', () => {
    expect(problemsOf({ ledger: ['About 500 people tried', 'About 600 people tried'] })).toEqual([
      'seeds/000_abc.yaml:13:16 claims[0].statement: expected a figure of 000/crowd (about 500 people), got "about 600"; help: no claim has this figure: give the one that the claim has',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const ALONE = [
  '    statement: { en: There was no attempt. }\n    topic: size\n',
  '    statement: { en: There was no attempt. }\n',
] as const;
const ONLY_GUARD =
  'stories/small/topics.yaml:4:13 [0].relation: expected two speakers or more in a topic that is disputed, got only guard; help: call it one-voice, or give the claim of the other speaker this topic';

describe('a topic on which speakers disagree', () => {
  test('has two of them', () => {
    expect(problemsOf({ ledger: ALONE })).toEqual([ONLY_GUARD]);
  });

  test('has two of them where figures differ, too', () => {
    expect(problemsOf({ ledger: ALONE, 'topics.yaml': ['disputed', 'differing'] })[0]).toContain(
      'a topic that is differing, got only guard',
    );
  });

  test('has a claim at all', () => {
    const other =
      '- { id: other, title: { en: A }, question: { en: B? }, relation: disputed, sentence: { en: C. } }\n- id: size';
    expect(problemsOf({ 'topics.yaml': ['- id: size', other] })).toEqual([
      'stories/small/topics.yaml:1:66 [0].relation: expected two speakers or more in a topic that is disputed, got none; help: give the claims that it is about topic: other',
    ]);
  });

  test('may have two reporters, of two texts', () => {
    const text = (id: string): string =>
      `  - { id: ${id}, line: 1, anchor: so it was, says: reporter, stance: asserts, kind: crossing, statement: { en: So it was. }, topic: two }\n`;
    const second = `file: 001_x.txt\nsha256: ${'0123456789abcdef'.repeat(4)}\nlabel: { en: Another }\nshort: { en: the other }\nclaims:\n${text('it')}`;
    const topic =
      '- { id: two, title: { en: A }, question: { en: B? }, relation: differing, sentence: { en: C. } }\n- id: size';
    const changes = { 'topics.yaml': ['- id: size', topic], ledger: ['claims:\n', `claims:\n${text('it')}`] } as const;
    expect(problemsOf({ ...changes, 'seeds/001_x.yaml': second })).toEqual([]);
    expect(problemsOf(changes)[0]).toContain('got only the reporter of 000');
  });

  test('is left alone where a claim of it cannot be read', () => {
    expect(problemsOf({ ledger: ['    line: 4\n', '    line: none\n'] }).join()).not.toContain('two speakers');
  });

  test('may have one speaker where it is called so', () => {
    expect(problemsOf({ ledger: ALONE, 'topics.yaml': ['disputed', 'one-voice'] })).toEqual([]);
  });
});

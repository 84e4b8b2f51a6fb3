import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from './input.ts';

const second = (short: string): string =>
  `file: 001_x.txt\nsha256: ${'0123456789abcdef'.repeat(4)}\nlabel: { en: Another }\n${short}claims: []\n`;

describe('a report', () => {
  test('has a short name', () => {
    expect(storyOf().sources[0]?.short).toEqual({ en: 'the report' });
    expect(problemsOf({ 'seeds/001_x.yaml': second('') })).toEqual([
      'seeds/001_x.yaml:1:1 short: expected a text by language, as { en: "…" }, got nothing; help: write { en: "…" } about it',
    ]);
  });

  test('has it alone', () => {
    expect(problemsOf({ 'seeds/001_x.yaml': second('short: { en: the other report }\n') })).toEqual([]);
    expect(problemsOf({ 'seeds/001_x.yaml': second('short: { en: The report }\n') })).toEqual([
      'seeds/001_x.yaml:4:8 short: expected a short name of its own, got "The report", which is that of 000; help: call it by what it alone shows: a dateline, a caption',
    ]);
  });
});

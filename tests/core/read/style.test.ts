import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readTeaching } from '../../../src/core/read/read-teaching.ts';
import { type Changes, input, problemsOf, storyOf } from './input.ts';

const BEFORE = 'notice: { text: { en: It is sad. }, step: crossing, skip: flight }\n';
const styled = (style: string): Changes => ({ 'story.yaml': [BEFORE, `${BEFORE}style: ${style}\n`] });
const text = (from: string, to: string): Changes => ({ 'text/en.md': [from, to] });

test('a story that asks nothing of its style is held to nothing', () => {
  expect(problemsOf(text('At the', `Nobody says, no report says, ${'incomprehensibly '.repeat(90)}at the`))).toEqual(
    [],
  );
});

test('what is asked must be of a form that can be held', () => {
  expect(
    problemsOf(styled('{ words: [9, 3], grade: low, phrases: { most: 6, of: [no-reports] }, length: 3 }')),
  ).toEqual([
    'stories/small/story.yaml:11:17 style.words: expected the least and the most as [50, 100], got a list; help: the smaller number first',
    'stories/small/story.yaml:11:32 style.grade: expected a number from 0 to 20, got "low"; help: write bare digits, without quotation marks',
    'stories/small/story.yaml:11:62 style.phrases.of[0]: expected one of no-report, one-report, another-report, a-third, say, got "no-reports"; help: did you mean "no-report"?',
    'stories/small/story.yaml:11:77 style: expected one of the keys words, grade, steps, phrases, avoid, got "length"; help: take it out: nothing would read it',
  ]);
});

describe('the words of a step', () => {
  test('are as many as the story asks', () => {
    expect(problemsOf(styled('{ words: [9, 9] }'))).toEqual([]);
  });

  test('are not fewer', () => {
    expect(problemsOf({ ...styled('{ words: [9, 9] }'), ...text('as [before]', '[before]') })).toEqual([
      'stories/small/text/en.md:9:1 flight: expected 9 to 9 words in a step, got 8; help: tell more of it',
    ]);
  });

  test('are not more', () => {
    expect(problemsOf({ ...styled('{ words: [8, 8] }'), ...text('as [before]', '[before]') })).toEqual([
      'stories/small/text/en.md:5:1 crossing: expected 8 to 8 words in a step, got 9; help: leave out what the map, a figure or another step shows',
    ]);
  });
});

describe('the reading grade', () => {
  const HARD = 'Humanitarian considerations necessitated extraordinary authorisations. November 2021.';

  test('is held in every step, in the opening too', () => {
    expect(problemsOf({ ...styled('{ grade: 8 }'), ...text('November 2021.', HARD) })).toEqual([
      'stories/small/text/en.md:1:1 start: expected a reading grade of at most 8, got 36.3; help: its longest sentence has 5 words: "Humanitarian considerations necessitated extraordinary authorisations."',
    ]);
  });

  test('may be as high as is asked', () => {
    expect(problemsOf({ ...styled('{ grade: 8 }'), ...text('November 2021.', 'It was cold.') })).toEqual([]);
  });

  test('is of the English prose alone', () => {
    const polish = `## A {#start}\n\n${HARD}\n\n## B {#crossing}\n\n[Tak](claim:000/crowd)\n\n## C {#flight}\n\n[431](claim:000/passengers)\n\n## D {#sources}\n`;
    expect(
      problemsOf({ ...styled('{ grade: 8 }'), ...text('November 2021.', 'It was cold.'), 'text/pl.md': polish }),
    ).toEqual([]);
  });
});

describe('phrases', () => {
  const THREE = 'No text knows. One report does. Another report\n  says no. At the';
  const of = (most: number): Changes => ({
    ...styled(`{ phrases: { most: ${most}, of: [no-report, one-report, another-report] } }`),
    ...text('At the', THREE),
  });

  test('may stand as often as is asked, all together', () => {
    expect(problemsOf(of(3))).toEqual([]);
  });

  test('may not stand more often: the first that is too many is shown', () => {
    expect(problemsOf(of(1))).toEqual([
      'stories/small/text/en.md:7:16 crossing: expected at most 1 in the whole story of no-report, one-report, another-report, got 3, of which this is the first too many: "One report"; help: tell what happened, and who says so by name',
    ]);
  });

  test('count in headings', () => {
    expect(
      problemsOf({ ...styled('{ phrases: { most: 0, of: [say] } }'), ...text('## Where', '## They say where') })[0],
    ).toContain('stories/small/text/en.md:1:1 start: expected at most 0 in the whole story of say, got 1');
  });
});

describe('the number of steps', () => {
  test('may be what is asked', () => {
    expect(problemsOf(styled('{ steps: { least: 2, most: 4 } }'))).toEqual([]);
  });

  test('is counted between the opening and the end', () => {
    expect(problemsOf(styled('{ steps: { least: 3, most: 4 } }'))).toEqual([
      'stories/small/story.yaml:13:3 steps: expected at least 3 steps between the opening and the end, got 2; help: tell more, or divide a step that tells two things',
    ]);
  });

  test('is counted in the whole list', () => {
    expect(problemsOf(styled('{ steps: { least: 1, most: 3 } }'))).toEqual([
      'stories/small/story.yaml:30:9 steps[3].id: expected at most 3 steps in all, got 4; help: put steps together, or take some out',
    ]);
  });
});

describe('words that the story does not use', () => {
  const AVOID = styled('{ avoid: { words: [nobody, no one], instead: Say what is not told. } }');
  const said = (got: string, where: string): string =>
    `${where}: expected other words in the story's own voice, got "${got}"; help: Say what is not told.`;

  test('are refused in its prose', () => {
    expect(problemsOf({ ...AVOID, ...text('At the', 'Nobody knows. At the') })).toEqual([
      said('Nobody', 'stories/small/text/en.md:7:1 crossing'),
    ]);
    expect(problemsOf({ ...AVOID, ...text('At the', 'There was no\none. At the') })).toEqual([
      said('no one', 'stories/small/text/en.md:7:11 crossing'),
    ]);
  });

  test('are refused only as whole words', () => {
    expect(problemsOf({ ...AVOID, ...text('At the', 'No onerous nobodyness. At the') })).toEqual([]);
  });

  test('are refused in headings, titles, sentences and notes', () => {
    expect(problemsOf({ ...AVOID, ...text('## The attempt', '## Nobody') })).toEqual([
      said('Nobody', 'stories/small/text/en.md:5:1 crossing'),
    ]);
    expect(problemsOf({ ...AVOID, 'topics.yaml': ['another denies', 'nobody denies'] })).toEqual([
      said('nobody', 'stories/small/topics.yaml:5:13 [0].sentence'),
    ]);
    expect(problemsOf({ ...AVOID, 'events.yaml': ['An attempt }', 'By nobody }'] })).toHaveLength(1);
  });

  test('may stand where they are somebody else’s: linked to a claim, quoted, or in what a claim states', () => {
    expect(problemsOf({ ...AVOID, ...text('At the', '[Nobody](claim:000/denial) came. At the') })).toEqual([]);
    expect(
      problemsOf({ ...AVOID, ...text('At the', '“Nobody” [came](claim:000/denial), says the minister. At the') }),
    ).toEqual([]);
    expect(problemsOf({ ...AVOID, ledger: ['There was no attempt.', 'Nobody came.'] })).toEqual([]);
  });

  test('may not stand in our note to a claim', () => {
    const noted = [
      'statement: { en: There was no attempt. }',
      'statement: { en: None. }\n    note: { en: Nobody asks. }',
    ];
    expect(problemsOf({ ...AVOID, ledger: [noted[0] ?? '', noted[1] ?? ''] })).toEqual([
      said('Nobody', 'seeds/000_abc.yaml:26:11 claims[1].note'),
    ]);
  });

  test('are refused in what teachers say', () => {
    const notes = ['start', 'crossing', 'flight', 'sources']
      .map((step) => `- { step: ${step}, notes: [{ en: ${step === 'flight' ? 'Nobody counts.' : 'Look.'} }] }\n`)
      .join('');
    const lesson =
      'aims: [{ en: Read. }]\nlessons: [{ minutes: 1, parts: [{ step: start, minutes: 1 }] }]\nquestions: []\n';
    const files = input({ ...AVOID, 'teaching/lesson.yaml': lesson, 'teaching/notes.yaml': notes });
    const read = readTeaching(files, 'small', storyOf());
    expect(read.ok ? [] : read.problems.map(formatProblem).filter((problem) => problem.includes('own voice'))).toEqual([
      said('Nobody', 'stories/small/teaching/notes.yaml:3:27 [2].notes[0]'),
    ]);
  });

  test('hold none where the list is empty', () => {
    expect(
      problemsOf({ ...styled('{ avoid: { words: [], instead: Else. } }'), ...text('At the', 'Nobody at the') }),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadTeaching } from '../../../site/input/story-files.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readTeaching } from '../../../src/core/read/read-teaching.ts';
import { hasSpeakerNotes, type Teaching, withoutSpeakerNotes } from '../../../src/core/teaching.ts';
import { theStory } from '../../the-story.ts';
import { type Changes, input, problemsOf, storyOf } from './input.ts';

const LESSON = `aims:
  - { aim: { en: You can say who gives a figure. }, tasks: [how-many, count] }
lessons:
  - minutes: 10
    parts:
      - { step: start, minutes: 2 }
      - { pause: { en: Take a breath. }, minutes: 1 }
      - { step: crossing, minutes: 3 }
      - { exercise: count, minutes: 3, late: leave-out }
      - { reserve: { en: Ask. }, minutes: 1 }
questions:
  - id: how-many
    step: crossing
    text: { en: How many tried? }
    answer:
      text: { en: "About 500 people, the guard says." }
      step: crossing
      claims: [000/crowd]
exercises:
  - id: count
    title: { en: Who counts? }
    task: [{ en: Write it down. }]
    steps: [crossing]
    claims: [000/crowd]
    expected: [{ en: The guard. }]
map:
  - { place: sokolka }
  - { place: border, point: [24, 53.5] }
where:
  - { id: near, title: { en: Near }, bounds: [22, 52, 26, 55], places: [sokolka, border] }
care:
  - { en: Ask nobody to tell. }
names:
  - { name: Sokółka, said: so-KOOW-ka }
glossary:
  - { word: { en: border }, means: { en: Where one country ends. } }
`;
const NOTES = `- { step: start, notes: [{ en: Point at the map. }] }
- { step: crossing, notes: [{ en: "About 500 people, the guard says." }, { en: Ask who counts. }] }
- { step: flight, notes: [{ en: Follow the line. }] }
- { step: sources, notes: [{ en: Open a figure. }] }
`;

type Change = readonly [from: string, to: string];
const folder = (lesson: string | null, notes: string | null): Changes => ({
  'teaching/lesson.yaml': lesson,
  'teaching/notes.yaml': notes,
});

function read(lesson: string | null, notes: string | null) {
  return readTeaching(input(folder(lesson, notes)), 'small', storyOf());
}

function changed(text: string, [from, to]: Change): string {
  if (!text.includes(from)) throw new Error(`the text does not hold ${from}`);
  return text.replace(from, () => to);
}

const problemsIn = (result: ReturnType<typeof read>): readonly string[] =>
  result.ok ? [] : result.problems.map(formatProblem);
const inLesson = (...change: Change): readonly string[] => problemsIn(read(changed(LESSON, change), NOTES));
const inNotes = (...change: Change): readonly string[] => problemsIn(read(LESSON, changed(NOTES, change)));

function right(): Teaching {
  const result = read(LESSON, NOTES);
  if (!result.ok || result.teaching === null) throw new Error(problemsIn(result).join('\n'));
  return result.teaching;
}

describe('what teachers have beside a story', () => {
  test('may be nothing', () => {
    expect(readTeaching(input(), 'small', storyOf())).toEqual({ ok: true, teaching: null });
  });

  test('is read whole', () => {
    const { lessons, questions, exercises, speakerNotes, map, ...rest } = right();
    expect(lessons).toEqual([
      {
        minutes: 10,
        parts: [
          { kind: 'step', step: 'start', written: [], minutes: 2, isSpare: false },
          { kind: 'pause', text: { en: 'Take a breath.' }, minutes: 1, isSpare: false },
          { kind: 'step', step: 'crossing', written: [], minutes: 3, isSpare: false },
          { kind: 'exercise', exercise: 'count', minutes: 3, isSpare: true },
          { kind: 'reserve', text: { en: 'Ask.' }, minutes: 1, isSpare: false },
        ],
      },
    ]);
    expect(questions.map(({ answer }) => answer)).toEqual([
      { text: { en: 'About 500 people, the guard says.' }, step: 'crossing', claims: ['000/crowd'] },
    ]);
    expect(exercises.map(({ id, expected }) => [id, expected])).toEqual([['count', [{ en: 'The guard.' }]]]);
    expect([...speakerNotes.keys()]).toEqual(['start', 'crossing', 'flight', 'sources']);
    expect([...speakerNotes.values()].map((said) => said.length)).toEqual([1, 2, 1, 1]);
    expect(map.map(({ point }) => point)).toEqual([
      [23.5, 53.4],
      [24, 53.5],
    ]);
    expect(rest).toEqual({
      aims: [{ text: { en: 'You can say who gives a figure.' }, tasks: ['how-many', 'count'] }],
      where: [{ id: 'near', title: { en: 'Near' }, bounds: [22, 52, 26, 55], places: ['sokolka', 'border'] }],
      care: [{ en: 'Ask nobody to tell.' }],
      names: [{ name: 'Sokółka', said: 'so-KOOW-ka' }],
      glossary: [{ word: { en: 'border' }, means: { en: 'Where one country ends.' } }],
    });
  });

  test('belongs to the story’s folder, where no other name of a file does', () => {
    expect(problemsOf(folder(LESSON, NOTES))).toEqual([]);
    expect(problemsOf({ 'teaching/lessons.yaml': LESSON })).toEqual([
      expect.stringContaining('did you mean "teaching/lesson.yaml"?'),
    ]);
  });

  test('can be published without notes, answers and what is expected', () => {
    const told = withoutSpeakerNotes(right());
    expect([hasSpeakerNotes(right()), hasSpeakerNotes(told)]).toEqual([true, false]);
    const text = JSON.stringify([told, [...told.speakerNotes]]);
    for (const hidden of ['the guard says', 'The guard.', 'Point at']) expect(text).not.toContain(hidden);
    for (const kept of ['How many tried?', 'Write it down.', 'Ask nobody']) expect(text).toContain(kept);
  });

  test('is right for the story that we tell', () => {
    const result = loadTeaching(diskAt('.'), theStory());
    expect(problemsIn(result)).toEqual([]);
    const teaching = result.ok ? result.teaching : null;
    expect(teaching?.lessons.map(({ minutes }) => minutes)).toEqual([20, 45, 90]);
    expect(teaching?.exercises).toHaveLength(3);
  });
});

describe('a file of the folder', () => {
  test('is not left out', () => {
    expect(problemsIn(read(LESSON, null))).toEqual([
      'stories/small/teaching/notes.yaml:1:1: expected this file, got none; help: write it, if only as []: docs/making-a-story.md says what it holds',
    ]);
    expect(problemsIn(read(null, NOTES))).toEqual([
      expect.stringContaining('stories/small/teaching/lesson.yaml:1:1: expected this file, got none'),
    ]);
  });

  test('tells all of its mistakes at once, in the order of lines', () => {
    const twice = changed(changed(LESSON, ['minutes: 10', 'minutes: 12']), ['place: sokolka', 'place: sokolk']);
    expect(problemsIn(read(twice, changed(NOTES, ['step: flight', 'step: fligth'])))).toEqual([
      expect.stringMatching(/^stories\/small\/teaching\/lesson\.yaml:4:14 /),
      expect.stringMatching(/^stories\/small\/teaching\/lesson\.yaml:27:14 .*did you mean "sokolka"/),
      expect.stringMatching(/^stories\/small\/teaching\/notes\.yaml:1:1: expected notes for step flight, got none/),
      expect.stringMatching(/^stories\/small\/teaching\/notes\.yaml:3:11 .*did you mean "flight"/),
    ]);
  });
});

describe('a lesson', () => {
  test('takes as many minutes as it says', () => {
    expect(inLesson('crossing, minutes: 3', 'crossing, minutes: 4')).toEqual([
      'stories/small/teaching/lesson.yaml:4:14 lessons[0].minutes: expected parts of 10 minutes in all, got 11; help: take 1 out',
    ]);
    expect(inLesson('crossing, minutes: 3', 'crossing, minutes: 1')).toEqual([
      expect.stringContaining('got 8; help: give out 2 more'),
    ]);
  });

  test('has whole minutes', () => {
    expect(inLesson('crossing, minutes: 3', 'crossing, minutes: 2.5')).toEqual([
      expect.stringContaining('lessons[0].parts[2].minutes: expected a whole number from 1 on, got 2.5'),
    ]);
  });

  test('takes steps and exercises that there are', () => {
    expect(inLesson('{ step: crossing, m', '{ step: crosing, m')).toEqual([
      'stories/small/teaching/lesson.yaml:8:17 lessons[0].parts[2].step: expected the id of a step, got "crosing"; help: did you mean "crossing"?',
    ]);
    expect(inLesson('exercise: count', 'exercise: counts')).toEqual([
      'stories/small/teaching/lesson.yaml:9:21 lessons[0].parts[3].exercise: expected the id of an exercise, got "counts"; help: did you mean "count"?',
    ]);
  });

  test('takes no step twice', () => {
    expect(inLesson('- { exercise: count, m', '- { step: crossing, m')).toEqual([
      expect.stringContaining(
        ':9:17 lessons[0].parts[3].step: expected each step once in a lesson, got "crossing" again',
      ),
      expect.stringContaining(':9:17 lessons[0].parts[3].step: expected a pause before step crossing'),
    ]);
  });

  test('goes forward in the story', () => {
    expect(inLesson('{ step: start, m', '{ step: flight, m')).toEqual([
      'stories/small/teaching/lesson.yaml:8:17 lessons[0].parts[2].step: expected the steps in the story\'s order, got "crossing" after "flight"; help: a lesson may leave steps out, but goes forward',
    ]);
  });

  test('has a pause before the step of which the notice warns', () => {
    expect(inLesson('{ pause: { en: Take a breath. }, m', '{ exercise: count, m')).toEqual([
      'stories/small/teaching/lesson.yaml:8:17 lessons[0].parts[2].step: expected a pause before step crossing, of which the notice warns, got none; help: write { pause: { en: "…" }, minutes: 1 } before it: what comes, and that it may be left out',
    ]);
  });

  test('is made of steps, exercises and pauses', () => {
    expect(inLesson('{ exercise: count, m', '{ film: count, m')).toEqual([
      expect.stringContaining(
        'lessons[0].parts[3]: expected a step, an exercise, a pause, a map or a reserve, with its minutes, got a map',
      ),
    ]);
  });

  test('has time for what is read and written in a step', () => {
    expect(inLesson('crossing, minutes: 3 }', 'crossing, minutes: 2, write: [how-many] }')).toEqual([
      expect.stringContaining('got 9; help: give out 1 more'),
      expect.stringMatching(/expected 3 minutes for reading \d+ words and 1 written answers, got 2/),
    ]);
    expect(inLesson('crossing, minutes: 3 }', 'crossing, minutes: 3, write: [how-much] }')).toEqual([
      expect.stringContaining('expected the id of a question on step crossing, got "how-much"'),
    ]);
  });

  test('keeps a reserve', () => {
    expect(inLesson('{ reserve: { en: Ask. }, m', '{ step: flight, m')).toEqual([
      expect.stringContaining('lessons[0].minutes: expected a reserve in the lesson of 10 minutes, got none'),
    ]);
  });

  test('is the only one of its length', () => {
    const second =
      '  - { minutes: 10, parts: [{ step: start, minutes: 9 }, { reserve: { en: Ask. }, minutes: 1 }] }\nquestions:';
    expect(inLesson('questions:', second)).toEqual([
      expect.stringContaining(
        ':11:16 lessons[1].minutes: expected a lesson of another length, got a second of 10 minutes',
      ),
    ]);
  });
});

describe('an aim', () => {
  test('has its task in a lesson', () => {
    expect(inLesson('tasks: [how-many, count]', 'tasks: [map]')).toEqual([
      expect.stringContaining('aims[0].aim: expected a task for each aim in one of the lessons, got none for'),
    ]);
    expect(inLesson('tasks: [how-many, count]', 'tasks: [how-many, how-much]')).toEqual([
      expect.stringContaining('expected the id of a question, an exercise or the map, got "how-much"'),
    ]);
  });
});

describe('a question', () => {
  test('finds its answer’s claims in the step that it names', () => {
    expect(inLesson('step: crossing\n      claims', 'step: flight\n      claims')).toEqual([
      'stories/small/teaching/lesson.yaml:18:16 questions[0].answer.claims[0]: expected a claim that step flight cites, got "000/crowd"; help: it stands in step crossing',
    ]);
    expect(inLesson('claims: [000/crowd]', 'claims: [000/crowd, 000/denial]')).toEqual([
      expect.stringContaining('got "000/denial"; help: no step cites it: take another'),
    ]);
  });

  test('names steps and claims that there are', () => {
    expect(inLesson('claims: [000/crowd]', 'claims: [000/crowds]')).toEqual([
      expect.stringContaining('expected the id of a claim, got "000/crowds"; help: did you mean "000/crowd"?'),
    ]);
    expect(inLesson('    step: crossing\n    text', '    step: crosing\n    text')).toEqual([
      expect.stringContaining('questions[0].step: expected the id of a step, got "crosing"'),
    ]);
  });

  test('and its answer have words', () => {
    expect(inLesson('{ en: How many tried? }', '{ en: " " }')).toEqual([
      expect.stringContaining('questions[0].text.en: expected text, got " "; help: write some words'),
    ]);
    expect(inLesson('claims: [000/crowd]', 'claims: []')).toEqual([
      expect.stringContaining('questions[0].answer.claims: expected one or more, got a list'),
    ]);
  });

  test('has an answer with no figure but those of its claims', () => {
    expect(inLesson('About 500 people, the guard says.', 'About 400 people, the guard says.')).toEqual([
      expect.stringContaining(
        'questions[0].answer.text: expected a figure of 000/crowd (about 500 people), got "about 400"',
      ),
    ]);
  });

  test('has an id of its own', () => {
    const again =
      '  - { id: how-many, step: start, text: { en: Who? }, answer: { text: { en: They. }, step: crossing, claims: [000/crowd] } }\nexercises:';
    expect(inLesson('exercises:', again)).toEqual([
      expect.stringContaining('expected an id of its own, got "how-many", which stands in line 12'),
    ]);
  });
});

describe('an exercise', () => {
  test('leans on claims that one of its steps cites', () => {
    expect(inLesson('steps: [crossing]', 'steps: [flight, sources]')).toEqual([
      expect.stringContaining('exercises[0].claims[0]: expected a claim that one of the steps flight, sources cites'),
    ]);
  });

  test('says what may be expected', () => {
    expect(inLesson('expected: [{ en: The guard. }]', 'expected: []')).toEqual([
      expect.stringContaining('exercises[0].expected: expected one or more, got a list'),
    ]);
  });
});

describe('a mark of the blank map', () => {
  test('stands where its place is, and else where it says', () => {
    expect(inLesson('{ place: sokolka }', '{ place: sokolka, point: [23, 53] }')).toEqual([
      expect.stringContaining('map[0].point: expected no point, as sokolka is known as town, got one'),
    ]);
    expect(inLesson(', point: [24, 53.5] }', ' }')).toEqual([
      expect.stringContaining('map[1].place: expected a point for the number of border, which is known as stretch'),
    ]);
  });
});

describe('a map of “where is …?”', () => {
  test('asks for places that there are', () => {
    expect(inLesson('places: [sokolka, border]', 'places: [sokolka, bordr]')).toEqual([
      expect.stringContaining(
        'where[0].places[1]: expected the id of a place, got "bordr"; help: did you mean "border"?',
      ),
    ]);
  });

  test('asks for no place that nobody can find, or that is drawn as another one is', () => {
    expect(inLesson('places: [sokolka, border]', 'places: [sokolka, border, sokolka]')).toEqual([
      expect.stringContaining(
        'expected a place that is drawn apart from the others, got sokolka, which is drawn as sokolka is',
      ),
    ]);
    expect(inLesson('places: [sokolka, border]', 'places: []')).toEqual([
      expect.stringContaining('where[0].places: expected one or more'),
    ]);
  });

  test('holds what it asks for', () => {
    expect(inLesson('bounds: [22, 52, 26, 55]', 'bounds: [30, 52, 36, 55]')).toContainEqual(
      expect.stringContaining("expected a place within the map's bounds, got sokolka, which lies outside"),
    );
  });

  test('has bounds from west to east and from south to north', () => {
    expect(inLesson('bounds: [22, 52, 26, 55]', 'bounds: [22, 52, 26]')).toEqual([
      expect.stringContaining('expected bounds as [west, south, east, north]'),
    ]);
    expect(inLesson('bounds: [22, 52, 26, 55]', 'bounds: [26, 52, 22, 55]')).toEqual([
      expect.stringContaining('expected bounds that lie from west to east'),
    ]);
    expect(inLesson('bounds: [22, 52, 26, 55]', 'bounds: [22, 52, 26, 95]')).toEqual([expect.stringContaining('95')]);
  });
});

describe('notes', () => {
  test('stand for every step', () => {
    expect(inNotes('- { step: flight, notes: [{ en: Follow the line. }] }\n', '')).toEqual([
      'stories/small/teaching/notes.yaml:1:1: expected notes for step flight, got none; help: write { step: flight, notes: [{ en: "…" }] }: what to point at, what pupils ask, what no text says',
    ]);
  });

  test('stand for each step once', () => {
    expect(inNotes('step: sources', 'step: flight')).toEqual([
      expect.stringContaining('expected notes for step sources, got none'),
      expect.stringContaining(':4:11 [3].step: expected notes once for each step, got more for "flight"'),
    ]);
  });

  test('have words, and no figure that their step does not cite', () => {
    expect(inNotes('{ en: Follow the line. }', '{ en: "" }')).toEqual([
      expect.stringContaining('[2].notes[0].en: expected text, got ""'),
    ]);
    expect(inNotes('Follow the line.', 'Some 900 people.')).toEqual([
      expect.stringContaining('[2].notes[0]: expected a figure of 000/passengers'),
    ]);
  });

  test('quote at most six words', () => {
    expect(inNotes('Follow the line.', 'He said “one of them was not there at all”.')).toEqual([
      expect.stringContaining('[2].notes[0]: expected a quotation of at most 6 words, got 8'),
    ]);
  });
});

// What teachers say keeps the story's rules: few quoted words, and no figure that nobody gave.

import { citedBy } from '../../evidence/citations.ts';
import { quotationsIn } from '../../language/words.ts';
import type { Story, Text } from '../../story.ts';
import type { FigureCheck } from '../build/figures.ts';
import { checkLabel } from '../build/figures.ts';
import type { Problems } from '../problem.ts';
import type { Avoid } from '../specs/style.ts';
import type { LessonFile, NotesSpec } from '../specs/teaching.ts';
import type { Located } from '../yaml/schema.ts';
import { checkAvoidedIn } from './avoided.ts';
import { checkLength } from './quotations.ts';

export function checkTeachingWords(
  lesson: LessonFile | null,
  notes: readonly NotesSpec[],
  story: Story,
  check: FigureCheck,
  avoid: Avoid | null,
): void {
  const told = lesson === null ? [] : [...fromLesson(lesson, story)];
  const noted = notes.flatMap(({ step, notes: texts }) => texts.map((text) => ({ text, refs: refsOf(story, step) })));
  for (const { text, refs } of [...told, ...noted]) {
    checkLabel(text, refs, check);
    checkQuoted(text, check.problems);
    checkAvoidedIn(text, avoid, check.problems);
  }
}

interface Said {
  readonly text: Located<Text>;
  /** The claims that its figures must be of. */
  readonly refs: readonly string[];
}

function* fromLesson(
  { aims, care, questions, exercises, lessons, where, glossary }: LessonFile,
  story: Story,
): Generator<Said> {
  for (const text of [...aims.map(({ aim }) => aim), ...care, ...where.map(({ title }) => title)])
    yield { text, refs: [] };
  for (const { word, means } of glossary) for (const text of [word, means]) yield { text, refs: [] };
  for (const { parts } of lessons) for (const part of parts) if ('text' in part) yield { text: part.text, refs: [] };
  for (const { step, text, answer } of questions) {
    yield { text, refs: refsOf(story, step) };
    yield { text: answer.text, refs: answer.claims.map(({ value }) => value) };
  }
  for (const { title, task, statements, expected, claims } of exercises)
    for (const text of [title, ...task, ...statements, ...expected])
      yield { text, refs: claims.map(({ value }) => value) };
}

/** What a step cites in any language. */
function refsOf(story: Story, { value }: Located<string>): readonly string[] {
  const step = story.steps.find(({ id }) => id === value);
  if (step === undefined) return [];
  return [...new Set(Object.keys(story.prose).flatMap((lang) => [...citedBy(story, step, lang)]))];
}

function checkQuoted({ value, at }: Located<Text>, problems: Problems): void {
  for (const quotation of Object.values(value).flatMap(quotationsIn)) checkLength(quotation, at, problems);
}

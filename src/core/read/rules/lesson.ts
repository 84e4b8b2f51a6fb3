// A lesson takes steps in the story's order, and as many minutes as it says.
import { plainText } from '../../cite/plain.ts';
import type { StepId } from '../../ids.ts';
import { toldIn } from '../../prose.ts';
import type { Story } from '../../story.ts';
import type { Lesson, LessonPart } from '../../teaching.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { LessonFile, LessonSpec, PartSpec } from '../specs/teaching.ts';

export function buildLesson(
  spec: LessonSpec,
  file: LessonFile,
  names: Names,
  story: Story,
  problems: Problems,
): Lesson {
  checkMinutes(spec, problems);
  checkOrder(spec, story, problems);
  checkPause(spec, story, problems);
  checkReserve(spec, problems);
  const exercises = new Set(file.exercises.map(({ id }) => id.value));
  return {
    minutes: spec.minutes.value,
    parts: spec.parts.map((part): LessonPart => {
      const stretch = { minutes: part.minutes, isSpare: part.late !== null };
      if (part.kind === 'step') {
        checkTime(part, file, story, problems);
        return { kind: 'step', step: names.step(part.step), written: part.write.map(({ value }) => value), ...stretch };
      }
      if (part.kind !== 'exercise') return { kind: part.kind, text: part.text.value, ...stretch };
      const { value, at } = part.exercise;
      if (!exercises.has(value)) problems.unknown(at, 'an exercise', value, exercises);
      return { kind: 'exercise', exercise: value, ...stretch };
    }),
  };
}

function checkMinutes({ minutes, parts }: LessonSpec, problems: Problems): void {
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum !== minutes.value)
    problems.report(
      minutes.at,
      `expected parts of ${minutes.value} minutes in all, got ${sum}`,
      sum > minutes.value ? `take ${sum - minutes.value} out` : `give out ${minutes.value - sum} more`,
    );
}

/** A lesson without time kept back runs late with the first question. */
function checkReserve({ minutes, parts }: LessonSpec, problems: Problems): void {
  if (parts.some(({ kind }) => kind === 'reserve')) return;
  problems.report(
    minutes.at,
    `expected a reserve in the lesson of ${minutes.value} minutes, got none`,
    'write { reserve: { en: "…" }, minutes: 3 }: what to do with it when it is left',
  );
}

const READING = 180; // words in a minute
const WRITING = 2; // minutes for an answer of three lines

/** A step has time for what is read in it and for what is written about it. */
function checkTime(part: StepPart, { questions }: LessonFile, story: Story, problems: Problems): void {
  const { value, at } = part.step;
  const own = questions.filter(({ step }) => step.value === value).map(({ id }) => id.value);
  for (const { value: asked, at: where } of part.write)
    if (!own.includes(asked)) problems.unknown(where, `a question on step ${value}`, asked, new Set(own));
  const words = toldIn(story.prose['en']?.[value as StepId])
    .map(plainText)
    .join(' ')
    .split(/\s+/).length;
  const needed = Math.ceil(words / READING) + part.write.length * WRITING;
  if (part.minutes >= needed) return;
  problems.report(
    at,
    `expected ${needed} minutes for reading ${words} words and ${part.write.length} written answers, got ${part.minutes}`,
    'give it more, or have fewer answers written',
  );
}

type StepPart = Extract<PartSpec, { readonly kind: 'step' }>;

function checkOrder({ parts }: LessonSpec, { steps }: Story, problems: Problems): void {
  const place = new Map<string, number>(steps.map(({ id }, index) => [id, index]));
  let last: StepPart | null = null;
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.kind !== 'step') continue;
    const { value, at } = part.step;
    const index = place.get(value);
    if (index === undefined) continue; // unknown: reported where it is built
    const before: number = last === null ? -1 : (place.get(last.step.value) ?? -1);
    if (seen.has(value))
      problems.report(
        at,
        `expected each step once in a lesson, got ${JSON.stringify(value)} again`,
        'put its minutes together',
      );
    else if (index < before)
      problems.report(
        at,
        `expected the steps in the story's order, got ${JSON.stringify(value)} after ${JSON.stringify(last?.step.value)}`,
        'a lesson may leave steps out, but goes forward',
      );
    else last = part;
    seen.add(value);
  }
}

/** Before the step of which the story's notice warns there is a breath. */
function checkPause({ parts }: LessonSpec, { meta }: Story, problems: Problems): void {
  const { notice } = meta;
  if (notice === null) return;
  parts.forEach((part, index) => {
    if (part.kind !== 'step' || part.step.value !== notice.step) return;
    if (parts[index - 1]?.kind === 'pause') return;
    problems.report(
      part.step.at,
      `expected a pause before step ${notice.step}, of which the notice warns, got none`,
      'write { pause: { en: "…" }, minutes: 1 } before it: what comes, and that it may be left out',
    );
  });
}

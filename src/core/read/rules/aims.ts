// Every aim is worked on in a lesson.
import { MAP_TASK } from '../../teaching.ts';
import type { Problems } from '../problem.ts';
import type { LessonFile, LessonSpec } from '../specs/teaching.ts';

/** What pupils do in a lesson: questions, exercises, and the map. */
function* tasksOf({ parts }: LessonSpec, { questions }: LessonFile): Generator<string> {
  for (const part of parts)
    if (part.kind === 'map') yield MAP_TASK;
    else if (part.kind === 'exercise') yield part.exercise.value;
    else if (part.kind === 'step')
      for (const { id, step } of questions) if (step.value === part.step.value) yield id.value;
}

export function checkAims(file: LessonFile, problems: Problems): void {
  const all = new Set([
    MAP_TASK,
    ...file.questions.map(({ id }) => id.value),
    ...file.exercises.map(({ id }) => id.value),
  ]);
  for (const { tasks } of file.aims)
    for (const { value, at } of tasks)
      if (!all.has(value)) problems.unknown(at, 'a question, an exercise or the map', value, all);
  const done = new Set(file.lessons.flatMap((lesson) => [...tasksOf(lesson, file)]));
  for (const { aim, tasks } of file.aims)
    if (!tasks.some(({ value }) => done.has(value)))
      problems.report(
        aim.at,
        `expected a task for each aim in one of the lessons, got none for ${JSON.stringify(aim.value['en'])}`,
        `put one of these in: ${tasks.map(({ value }) => value).join(', ')}`,
      );
}

import type { StepId } from '../../core/ids.ts';
import { exerciseScreen, pauseBefore } from '../../core/present/course.ts';
import { WHERE_PATH } from '../../core/quiz/where.ts';
import { stepAfter } from '../../core/step-after.ts';
import type { Story, Text } from '../../core/story.ts';
import type { Lesson, LessonPart, Teaching } from '../../core/teaching.ts';
import type { LessonPlans } from './lesson.ts';

/** A screen of a lesson that is no step of the story: a breath before what is hard to hear, or work on the sources. */
export interface Interlude {
  readonly id: string;
  readonly kind: 'pause' | 'exercise' | 'map' | 'reserve';
  /** null: it has no title of its own. */
  readonly title: Text | null;
  readonly texts: readonly Text[];
  /** What is to be judged, one by one. */
  readonly statements: readonly Text[];
  /** Where one may go on instead of what a pause stands before; null: nowhere else. */
  readonly past: StepId | null;
  /** Where the same stands for a pupil's own device, from the site's root. */
  readonly address: string;
}

/** The step that a pause stands before. */
const nextStep = (after: readonly LessonPart[]): StepId | null => {
  const next = after.find(({ kind }) => kind === 'step');
  return next?.kind === 'step' ? next.step : null;
};

function idOf(part: LessonPart, after: readonly LessonPart[]): string {
  switch (part.kind) {
    case 'step':
      return part.step;
    case 'exercise':
      return exerciseScreen(part.exercise);
    case 'pause':
      return pauseBefore(nextStep(after) ?? 'end');
    case 'map':
      return 'map-exercise';
    case 'reserve':
      return 'reserve';
    default:
      return part satisfies never;
  }
}

const idsOf = ({ parts }: Lesson): readonly (readonly [id: string, part: LessonPart, after: readonly LessonPart[]])[] =>
  parts.map((part, index) => {
    const after = parts.slice(index + 1);
    return [idOf(part, after), part, after];
  });

/** Past the step that a pause stands before: the one after it in the story, or where its notice leads. */
function pastOf(after: readonly LessonPart[], story: Story): StepId | null {
  const before = nextStep(after);
  const past = before === null ? null : stepAfter(story, before);
  return past === before ? null : past;
}

/** A part of a lesson as a screen; null: it is a step, or an exercise that there is none of. */
function interludeOf(
  part: LessonPart,
  id: string,
  after: readonly LessonPart[],
  story: Story,
  teaching: Teaching,
): Interlude | null {
  const plain = { id, title: null, statements: [], past: null };
  switch (part.kind) {
    case 'step':
      return null;
    case 'pause':
      return { ...plain, kind: 'pause', texts: [part.text], past: pastOf(after, story), address: '' };
    case 'map':
    case 'reserve':
      return { ...plain, kind: part.kind, texts: [part.text], address: part.kind === 'map' ? WHERE_PATH : '' };
    case 'exercise': {
      const exercise = teaching.exercises.find((each) => each.id === part.exercise);
      if (exercise === undefined) return null;
      const address = `class/exercise/${exercise.id}/`;
      const { title, task, statements } = exercise;
      return { ...plain, kind: 'exercise', title, texts: task, statements, address };
    }
    default:
      return part satisfies never;
  }
}

/** The screens that lessons have beside the story's steps, each once. */
export function interludesOf(story: Story, teaching: Teaching | null): readonly Interlude[] {
  const found = new Map<string, Interlude>();
  for (const lesson of teaching?.lessons ?? [])
    for (const [id, part, after] of idsOf(lesson)) {
      const interlude = teaching === null ? null : interludeOf(part, id, after, story, teaching);
      if (interlude !== null && !found.has(id)) found.set(id, interlude);
    }
  return [...found.values()];
}

/** The screens and minutes of each lesson: all that the wall may know of it. */
export const plansOf = (teaching: Teaching | null): LessonPlans =>
  Object.fromEntries(
    (teaching?.lessons ?? []).map((lesson) => [
      String(lesson.minutes),
      idsOf(lesson).map(([id, { minutes, isSpare }]) => [id, minutes, isSpare] as const),
    ]),
  );

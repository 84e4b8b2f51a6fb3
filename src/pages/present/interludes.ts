import type { StepId } from '../../core/ids.ts';
import type { Story, Text } from '../../core/story.ts';
import type { Lesson, LessonPart, Teaching } from '../../core/teaching.ts';
import type { LessonPlans } from './lesson.ts';

/** A screen of a lesson that is no step of the story: a breath before what is hard to hear, or work on the sources. */
export interface Interlude {
  readonly id: string;
  /** null: a pause, which has no title of its own. */
  readonly title: Text | null;
  readonly texts: readonly Text[];
  /** Where one may go on instead: past the step that a pause stands before; null: nowhere else. */
  readonly past: StepId | null;
  /** Where the same stands for a pupil's own device, from the site's root. */
  readonly address: string;
}

/** A pause is called by the step that it stands before. */
function idOf(part: LessonPart, after: readonly LessonPart[]): string {
  switch (part.kind) {
    case 'step':
      return part.step;
    case 'exercise':
      return `exercise-${part.exercise}`;
    case 'pause': {
      const next = after.find(({ kind }) => kind === 'step');
      return `pause-${next?.kind === 'step' ? next.step : 'end'}`;
    }
    default:
      return part satisfies never;
  }
}

const idsOf = ({ parts }: Lesson): readonly (readonly [id: string, part: LessonPart])[] =>
  parts.map((part, index) => [idOf(part, parts.slice(index + 1)), part]);

/** The screens that lessons have beside the story's steps, each once. */
export function interludesOf(story: Story, teaching: Teaching | null): readonly Interlude[] {
  const found = new Map<string, Interlude>();
  const { step, skip } = story.meta.notice;
  for (const lesson of teaching?.lessons ?? [])
    for (const [id, part] of idsOf(lesson)) {
      if (part.kind === 'step' || found.has(id)) continue;
      if (part.kind === 'pause') {
        const past = id === `pause-${step}` ? (story.steps.find((each) => each.id === skip)?.id ?? null) : null;
        found.set(id, { id, title: null, texts: [part.text], past, address: '' });
        continue;
      }
      const exercise = teaching?.exercises.find((each) => each.id === part.exercise);
      if (exercise === undefined) continue;
      const address = `class/exercise/${exercise.id}/`;
      found.set(id, { id, title: exercise.title, texts: exercise.task, past: null, address });
    }
  return [...found.values()];
}

/** The screens and minutes of each lesson: all that the wall may know of it. */
export const plansOf = (teaching: Teaching | null): LessonPlans =>
  Object.fromEntries(
    (teaching?.lessons ?? []).map((lesson) => [
      String(lesson.minutes),
      idsOf(lesson).map(([id, { minutes }]) => [id, minutes] as const),
    ]),
  );

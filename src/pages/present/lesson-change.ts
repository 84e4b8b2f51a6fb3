import { placeIn } from '../../core/present/course.ts';
import type { Shared, Shown } from '../../core/present/shared.ts';
import { type LessonPlans, screensOf } from './lesson.ts';

/** What choosing a lesson changes: it goes on from where the other one was. */
export function lessonChange(
  plans: LessonPlans,
  lesson: string,
  state: Shared,
  story: readonly string[],
): Partial<Shown> {
  const before = screensOf(plans, state.lesson, story);
  const step = placeIn(screensOf(plans, lesson, story), state.step, before, story);
  return step === state.step ? { lesson } : { lesson, step, down: 0 };
}

import type { Teaching } from '../../core/teaching.ts';
import type { LessonPlans } from './lesson.ts';

/** The steps and minutes of each lesson, which is all that the wall may know of it. Other parts lengthen the step before. */
export function plansOf(teaching: Teaching | null): LessonPlans {
  return Object.fromEntries(
    (teaching?.lessons ?? []).map(({ minutes, parts }) => {
      const plan: [string, number][] = [];
      for (const part of parts) {
        const before = plan.at(-1);
        if (part.kind === 'step') plan.push([part.step, part.minutes]);
        else if (before !== undefined) before[1] += part.minutes;
      }
      return [String(minutes), plan];
    }),
  );
}

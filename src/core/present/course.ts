import type { Shown } from './shared.ts';

const PAUSE = 'pause-';
const EXERCISE = 'exercise-';

/** A pause is named by the step that it stands before. */
export const pauseBefore = (step: string): string => `${PAUSE}${step}`;

/** The screen of an exercise. */
export const exerciseScreen = (exercise: string): string => `${EXERCISE}${exercise}`;

/** What is left out with a screen: before a pause the step of which it warns, else the screen itself. */
export const leftWith = (screen: string, ids: readonly string[]): string => {
  const after = screen.startsWith(PAUSE) ? screen.slice(PAUSE.length) : '';
  return ids.includes(after) ? after : screen;
};

/** Whether a screen is gone through: it is not left out, nor is it the pause before what is. */
const isGone = (id: string, { out }: Pick<Shown, 'out'>, ids: readonly string[]): boolean =>
  !out.includes(id) && !out.includes(leftWith(id, ids));

/** The screen after another one (1) or before it (−1), past what is left out; null at the ends. */
export function screenBeside(ids: readonly string[], at: Pick<Shown, 'step' | 'out'>, by: 1 | -1): string | null {
  const from = ids.indexOf(at.step);
  if (from < 0) return null;
  const way = by > 0 ? ids.slice(from + 1) : ids.slice(0, from).reverse();
  return way.find((id) => isGone(id, at, ids)) ?? null;
}

/** Leaves out what is shown, or what the pause that is shown stands before, and goes on past it. */
export function leaveOut(ids: readonly string[], { step, out }: Pick<Shown, 'step' | 'out'>): Partial<Shown> {
  const left = [...new Set([...out, leftWith(step, ids)])];
  return { out: left, step: screenBeside(ids, { step, out: left }, 1) ?? step };
}

/** Leaves out a screen that is still to come, or takes it in again. */
export const toggleOut = (screen: string, ids: readonly string[], { out }: Pick<Shown, 'out'>): readonly string[] => {
  const what = leftWith(screen, ids);
  return out.includes(what) ? out.filter((id) => id !== what) : [...out, what];
};

/** Goes to a screen: who asks for what was left out has it again. */
export const goTo = (step: string, { out }: Pick<Shown, 'out'>): Partial<Shown> => ({
  step,
  down: 0,
  ...(out.includes(step) ? { out: out.filter((id) => id !== step) } : {}),
});

/**
 * Where a lesson is entered from a screen of another one: at the same screen, else at the first of those which came
 * after it, in the other lesson and then in the story.
 */
export function placeIn(
  ids: readonly string[],
  step: string,
  before: readonly string[],
  story: readonly string[],
): string {
  if (ids.includes(step)) return step;
  const after = before.slice(Math.max(0, before.indexOf(step)));
  const told = after.find((id) => story.includes(id)) ?? step;
  const found = [...after, ...story.slice(Math.max(0, story.indexOf(told)))].find((id) => ids.includes(id));
  return found ?? ids.at(-1) ?? step;
}

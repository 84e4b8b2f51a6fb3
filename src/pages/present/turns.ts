import { goTo, leaveOut, screenBeside } from '../../core/present/course.ts';
import type { Act } from '../../core/present/keys.ts';
import { onward, type Seen } from '../../core/present/scrolled.ts';
import type { Rehearsal } from './presenter-sync.ts';

/** The screens that a window goes through, and what it knows of the wall. */
export interface Course {
  readonly rehearsal: Rehearsal;
  /** The screens that are gone through, in order. */
  readonly ids: () => readonly string[];
  /** How much a wall shows of the screen that is shown; null: there is a wall, and it has not said so yet. */
  readonly seen: () => Seen | null;
}

export const TURNS = ['on', 'back', 'next', 'previous', 'first', 'last'] as const satisfies readonly Act[];
export type Turn = (typeof TURNS)[number];

/** What turns a presentation, the same in every window of it. */
export function turns({ rehearsal, ids, seen }: Course): Readonly<Record<Turn, () => void>> {
  const { state, change } = rehearsal;
  const to = (step: string | null | undefined): void => {
    if (step !== null && step !== undefined) change({ step, down: 0 });
  };
  const turn = (by: 1 | -1): void => to(screenBeside(ids(), state(), by));
  const scrollOrTurn = (by: 1 | -1): void => {
    const sight = seen();
    const next = sight === null ? null : onward(ids(), state(), sight, by, rehearsal.left);
    if (next !== null) change(next);
  };
  return {
    on: () => scrollOrTurn(1),
    back: () => scrollOrTurn(-1),
    next: () => turn(1),
    previous: () => turn(-1),
    first: () => to(ids().at(0)),
    last: () => to(ids().at(-1)),
  };
}

/** A screen by its name, where it is one of those that are gone through. */
export function go({ rehearsal, ids }: Course, step: string): void {
  if (ids().includes(step)) rehearsal.change(goTo(step, rehearsal.state()));
}

/** Leaves out what is shown, or what the pause that is shown stands before. */
export function leave({ rehearsal, ids }: Course): void {
  rehearsal.change(leaveOut(ids(), rehearsal.state()));
}

/** What a link within the page asks for: to leave out what is shown, or to go to a screen. False: it is no such link. */
export function followLink(course: Course, target: Element): boolean {
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (link === null) return false;
  if (link.closest('.notice, [data-leave]') === null) go(course, link.hash.slice(1));
  else leave(course);
  return true;
}

import type { Course } from '../present/turns.ts';

export interface Presses {
  /** Does an act; false where this window has no use for it. */
  act(name: string): boolean;
  /** The wall has said what it shows: what was pressed before that is done now. */
  settle(): void;
}

/** A press of "on" or "back" waits until the wall has said how much of a new step it shows: none goes past what is unseen. */
export function pressesOf(course: Course, perform: (name: string) => boolean): Presses {
  let waiting: readonly string[] = [];
  return {
    act(name) {
      if ((name === 'on' || name === 'back') && course.seen() === null) {
        waiting = [...waiting, name];
        return true;
      }
      waiting = [];
      return perform(name);
    },
    settle() {
      while (waiting.length > 0 && course.seen() !== null) {
        const [first = '', ...others] = waiting;
        waiting = others;
        perform(first);
      }
    },
  };
}

/** What covers the screen: nothing, or one colour. */
export const BLANKS = ['none', 'black', 'white'] as const;
export type Blank = (typeof BLANKS)[number];

/** Counts go round, so that each has a next one: after this comes 1. A window that knows nothing yet has 0. */
export const MAX_COUNT = 1_000_000;

/** What of a presentation is changed together, and shown by all of its windows. */
export interface Shown {
  readonly step: string;
  readonly blank: Blank;
  /** The lesson that is gone through, by its minutes; '' for the whole story. */
  readonly lesson: string;
  /** Where in the step the upper edge of the wall is, as a share of the step's height: 0 at its top, 1 for its end. */
  readonly down: number;
  /** Screens that are left out: turning goes past them. */
  readonly out: readonly string[];
}

/** Where a presentation is. All windows of it show the same, and each may change it. */
export interface Shared extends Shown {
  /** How often it was changed, by whom last: of two states the later counts, of two equally late ones the greater name. */
  readonly count: number;
  readonly from: string;
}

/** Whether one count follows another on the shorter way round, as serial numbers do (RFC 1982). */
function follows(a: number, b: number): boolean {
  if (a === 0 || b === 0) return b === 0;
  return (a - b + MAX_COUNT) % MAX_COUNT < MAX_COUNT / 2;
}

export function isLater(a: Shared, b: Shared): boolean {
  return a.count === b.count ? a.from > b.from : follows(a.count, b.count);
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** The state after a window changed it. While the screen is blank no step is turned or scrolled, unless a lesson is chosen. */
export function changed(state: Shared, by: string, change: Partial<Shown>): Shared {
  const held = state.blank !== 'none' && change.lesson === undefined;
  const { step, down } = held ? state : { step: change.step ?? state.step, down: change.down ?? state.down };
  const next = { ...state, ...change, step, down: step === state.step ? down : (change.down ?? 0) };
  const same =
    next.step === state.step &&
    next.blank === state.blank &&
    next.lesson === state.lesson &&
    next.down === state.down &&
    sameList(next.out, state.out);
  return same ? state : { ...next, count: (state.count % MAX_COUNT) + 1, from: by };
}

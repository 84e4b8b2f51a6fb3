/** What covers the screen: nothing, or one colour. */
export const BLANKS = ['none', 'black', 'white'] as const;
export type Blank = (typeof BLANKS)[number];

/** Counts go round, so that each has a next one: after this comes 1. A window that knows nothing yet has 0. */
export const MAX_COUNT = 1_000_000;

/** Where a presentation is. All windows of it show the same, and each may change it. */
export interface Shared {
  /** How often it was changed, by whom last: of two states the later counts, of two equally late ones the greater name. */
  readonly count: number;
  readonly from: string;
  readonly step: string;
  readonly blank: Blank;
}

/** Whether one count follows another on the shorter way round, as serial numbers do (RFC 1982). */
function follows(a: number, b: number): boolean {
  if (a === 0 || b === 0) return b === 0;
  return (a - b + MAX_COUNT) % MAX_COUNT < MAX_COUNT / 2;
}

export function isLater(a: Shared, b: Shared): boolean {
  return a.count === b.count ? a.from > b.from : follows(a.count, b.count);
}

/** The state after a window changed it. While the screen is blank nothing moves but the blank itself. */
export function changed(state: Shared, by: string, change: Partial<Pick<Shared, 'step' | 'blank'>>): Shared {
  const moves = change.step !== undefined && change.step !== state.step && state.blank === 'none';
  const step = moves ? (change.step ?? state.step) : state.step;
  const blank = change.blank ?? state.blank;
  if (step === state.step && blank === state.blank) return state;
  return { count: (state.count % MAX_COUNT) + 1, from: by, step, blank };
}

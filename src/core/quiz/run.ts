import type { At, WhereMap } from './where.ts';

/** What was answered to a question: a point of the map in its pixels; null: it was asked to be shown. */
export type Answer = At | null;

/** How far somebody has come on one map. What is asked now is told by the answers: the first that has none. */
export interface Run {
  /** Where the cross stands, in pixels of the map. */
  readonly cross: At;
  readonly answers: readonly Answer[];
  /** Whether the last answer is still being looked at. */
  readonly told: boolean;
}

export type Act =
  | { readonly kind: 'cross'; readonly at: At }
  | { readonly kind: 'move'; readonly by: At }
  | { readonly kind: 'answer' }
  | { readonly kind: 'show' }
  | { readonly kind: 'next' }
  | { readonly kind: 'again' };

type AskedMap = Pick<WhereMap, 'width' | 'height' | 'asked'>;

const within = ({ width, height }: AskedMap, [x, y]: At): At => [
  Math.min(width, Math.max(0, x)),
  Math.min(height, Math.max(0, y)),
];

export const begun = ({ width, height }: AskedMap): Run => ({
  cross: [width / 2, height / 2],
  answers: [],
  told: false,
});

/** The question that is asked or being told of, by its number from 0; null: all are answered. */
export function questionOf({ answers, told }: Run, { asked }: AskedMap): number | null {
  const index = told ? answers.length - 1 : answers.length;
  return index < asked.length ? index : null;
}

/** What an act makes of a run. What makes no sense in it changes nothing. */
export function acted(run: Run, act: Act, sheet: AskedMap): Run {
  const asking = !run.told && questionOf(run, sheet) !== null;
  switch (act.kind) {
    case 'cross':
      return asking ? { ...run, cross: within(sheet, act.at) } : run;
    case 'move': {
      const [x, y] = run.cross;
      return asking ? { ...run, cross: within(sheet, [x + act.by[0], y + act.by[1]]) } : run;
    }
    case 'answer':
      return asking ? { ...run, answers: [...run.answers, run.cross], told: true } : run;
    case 'show':
      return asking ? { ...run, answers: [...run.answers, null], told: true } : run;
    case 'next':
      return run.told ? { ...run, told: false } : run;
    case 'again':
      return begun(sheet);
  }
}

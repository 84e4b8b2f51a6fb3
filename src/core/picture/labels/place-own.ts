// The names that are the story's own, with those that a step's map has to bear.
import type { Label } from './label.ts';
import type { Owed } from './owed.ts';
import { type Candidate, type Ground, isBeside, isInView, isOnLine, placeLabels } from './place-labels.ts';

const TRIES = 6; // of placing what is owed, in each size
const OTHERS = 1000; // more than any priority
const ASTRAY = 0.1; // a country's name beside its land: all that is named is named first
const CROSSING = 0.2; // a name over a line
const OWED = 100; // a name that is owed and not there, against the name of a mark: two marks may be one dot

export const isWritten = (labels: readonly Label[], { candidates }: Owed): boolean =>
  labels.some(({ name }) => candidates.some(({ id }) => id === name));

/**
 * The story's own names. Where one that is owed finds no room, all are placed anew with it before the others, which have
 * more places to choose from, and then in smaller letters; the try that leaves out the fewest stands.
 */
export function placeOwn(marks: readonly Candidate[], owed: readonly Owed[], ground: Ground): readonly Label[] {
  const own = [...marks, ...owed.flatMap(({ candidates }) => candidates)];
  const isAstray = (label: Label): boolean =>
    own.some((each) => each.id === label.name && label.kind === each.kind && isBeside(each, label, ground));
  let best: readonly Label[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const isTight of [false, true]) {
    const first = new Set<string>(isTight ? owed.flatMap(({ candidates }) => candidates.map(({ id }) => id)) : []);
    for (let tries = 0; tries < TRIES && (least >= OWED || !isTight); tries += 1) {
      const inTurn = own.map((each) => (first.has(each.id) ? { ...each, priority: each.priority - OTHERS } : each));
      const labels = placeLabels(inTurn, ground, isTight);
      const late = owed.filter((each) => !isWritten(labels, each));
      const astray = labels.filter(isAstray).map(({ name }) => name);
      const unmarked = marks.filter(({ id }) => !labels.some(({ name }) => name === id));
      const crossing = labels.filter((label) => isOnLine(label, ground));
      const cost = late.length * OWED + unmarked.length + astray.length * ASTRAY + crossing.length * CROSSING;
      if (cost < least) [best, least] = [labels, cost];
      const before = first.size;
      for (const id of [...late.flatMap(({ candidates }) => candidates.map((each) => each.id)), ...astray])
        first.add(id);
      if (first.size === before) break; // the same order would be tried again
    }
  }
  return best;
}

/** What is owed of what a view shows: a country or town that lies beside it is not. A place that the prose links is. */
export const owedInView = (owed: readonly Owed[], ground: Ground): readonly Owed[] =>
  owed.filter(({ place, candidates }) => place !== null || candidates.some((each) => isInView(each, ground)));

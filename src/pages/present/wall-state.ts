import { topFor } from '../../core/present/scrolled.ts';
import type { Deck } from './deck.ts';
import { keptIn } from './kept.ts';
import type { Rehearsal } from './presenter-sync.ts';

/** What was left out before a reload. */
export const keptOut = keptIn<readonly string[]>('out', (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null,
);

const NEAR = 0.004; // of a step's height: a browser scrolls to whole pixels

/** Tells the other windows where a hand has scrolled the wall. */
export function scrolledByHand(deck: Deck, rehearsal: Rehearsal): void {
  const { top, share } = deck.seen();
  if (share < 1 && Math.abs(top - topFor(rehearsal.state().down, share)) > NEAR) rehearsal.change({ down: top });
}

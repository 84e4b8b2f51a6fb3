import { figuresIn } from '../language/figures.ts';
import type { Claim } from '../story.ts';

const ANY = { names: [], counted: () => true } as const; // inside a citation a number is no year and no part of a name

/** Whether words that cite a claim say a figure of it: "around 500 people" does, "most of them from abroad" does not. */
export function saysQuantity(words: string, claim: Pick<Claim, 'figures'> | undefined): boolean {
  return claim !== undefined && claim.figures.length > 0 && figuresIn(words, 'en', ANY).length > 0;
}

import { citations, citedBy } from '../evidence/citations.ts';
import type { ClaimRef } from '../ids.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';

export type FootnoteNumbers = ReadonlyMap<ClaimRef, number>;

const numbered = (refs: Iterable<ClaimRef>): FootnoteNumbers =>
  new Map([...refs].map((ref, index) => [ref, index + 1]));

/** For each claim that the story cites, the number of its note on paper: in the order in which the sources list them. */
export function footnoteNumbers(story: Story, lang: string): FootnoteNumbers {
  const cited = citations(story, lang);
  return numbered(story.sources.flatMap(({ claims }) => claims.map(({ ref }) => ref)).filter((ref) => cited.has(ref)));
}

/** The same for a step that stands alone: in the order in which it cites them. */
export function stepFootnoteNumbers(story: Story, step: Step, lang: string): FootnoteNumbers {
  return numbered(citedBy(story, step, lang));
}

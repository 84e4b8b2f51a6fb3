import { citations, citedBy } from '../evidence/citations.ts';
import type { ClaimRef } from '../ids.ts';
import type { Step, Story } from '../story.ts';

export type NoteNumbers = ReadonlyMap<ClaimRef, number>;

const numbered = (refs: Iterable<ClaimRef>): NoteNumbers => new Map([...refs].map((ref, index) => [ref, index + 1]));

/** For each claim that the story cites, the number of its note on paper: in the order in which the sources list them. */
export function noteNumbers(story: Story, lang: string): NoteNumbers {
  const cited = citations(story, lang);
  return numbered(story.sources.flatMap(({ claims }) => claims.map(({ ref }) => ref)).filter((ref) => cited.has(ref)));
}

/** The same for a step that stands alone: in the order in which it cites them. */
export function stepNoteNumbers(story: Story, step: Step, lang: string): NoteNumbers {
  return numbered(citedBy(story, step, lang));
}

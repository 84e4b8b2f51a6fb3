import type { ClaimRef } from '../ids.ts';
import type { Step } from '../step.ts';
import type { Correction, Story } from '../story.ts';
import { citedBy } from './citations.ts';

/** What was corrected in a step: in its own words, or in a claim that it cites where no step is named. */
export function correctionsOfStep(story: Story, step: Step, lang: string): readonly Correction[] {
  if (story.corrections.length === 0) return [];
  const cited = citedBy(story, step, lang);
  return story.corrections.filter((one) =>
    one.step === null ? one.claim !== null && cited.has(one.claim) : one.step === step.id,
  );
}

export function correctionsOfClaim(story: Story, ref: ClaimRef): readonly Correction[] {
  return story.corrections.filter(({ claim }) => claim === ref);
}

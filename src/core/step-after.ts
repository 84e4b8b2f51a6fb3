import type { StepId } from './ids.ts';
import type { Story } from './story.ts';

/**
 * Where the story goes on for whoever leaves a step out: where its notice leads past it, else the next step; after the last
 * that one itself.
 */
export function stepAfter({ meta: { notice }, steps }: Pick<Story, 'meta' | 'steps'>, step: StepId): StepId {
  if (step === notice?.step) return notice.skip;
  return steps[steps.findIndex(({ id }) => id === step) + 1]?.id ?? step;
}

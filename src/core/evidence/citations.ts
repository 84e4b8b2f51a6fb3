import type { ClaimRef } from '../ids.ts';
import { type Inline, toldIn } from '../prose.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';

function collect(inlines: readonly Inline[], found: Set<ClaimRef>): void {
  for (const inline of inlines) {
    if (inline.kind === 'claim') found.add(inline.claim);
    if ('children' in inline) collect(inline.children, found);
  }
}

/** What a step cites, in the order in which it does: in prose, then in its chart, then in its callouts. */
export function citedBy(story: Story, step: Step, lang: string): ReadonlySet<ClaimRef> {
  const found = new Set<ClaimRef>();
  for (const paragraph of toldIn(story.prose[lang]?.[step.id])) collect(paragraph, found);
  for (const ref of step.chart?.claims ?? []) found.add(ref);
  for (const callout of step.callouts) found.add(callout.claim);
  return found;
}

/** For each claim, the ids of the steps that cite it, in the order of the story: in prose, in a chart or in a callout. */
export function citations(story: Story, lang: string): ReadonlyMap<ClaimRef, readonly string[]> {
  const steps = new Map<ClaimRef, string[]>();
  for (const step of story.steps)
    for (const ref of citedBy(story, step, lang)) steps.set(ref, [...(steps.get(ref) ?? []), step.id]);
  return steps;
}

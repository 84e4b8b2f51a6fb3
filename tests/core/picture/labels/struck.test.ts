import { describe, expect, test } from 'vitest';
import { projection } from '../../../../src/core/geo.ts';
import { calloutBox } from '../../../../src/core/picture/labels/callouts.ts';
import { labelBox } from '../../../../src/core/picture/labels/label.ts';
import { leaderBoxes } from '../../../../src/core/picture/labels/leader.ts';
import { type Plan, planStory } from '../../../../src/core/picture/plan.ts';
import { overlaps } from '../../../../src/core/picture/viewport.ts';
import { MAPS } from '../../all-maps.ts';
import { realNames, realStory } from '../../real-story.ts';

const story = realStory();
const names = realNames();

/** Names that a leader runs through, at a step's rest. */
function struck(plan: Plan, index: number): readonly string[] {
  const step = plan.steps[index];
  if (step === undefined) throw new Error(`no step ${index}`);
  const at = projection(step.camera, plan.viewport.width, plan.viewport.height);
  const labels = Object.keys(step.labels).flatMap((id) => plan.labels.get(id) ?? []);
  return Object.keys(step.callouts).flatMap((id) => {
    const callout = plan.callouts.get(id);
    if (callout === undefined) return [];
    const point = at(callout.at);
    const leader = leaderBoxes(calloutBox(callout, point), point);
    return labels
      .filter((label) => label.angle === 0 && leader.some((box) => overlaps(box, labelBox(label, at(label.at)))))
      .map(({ text }) => `${step.id}: ${text}, by “${callout.lines.join(' ')}”`);
  });
}

describe.each(MAPS)('%s', (_, view) => {
  const plan = planStory(story, view, names);

  test('has no name through which a leader runs', () => {
    expect(plan.steps.flatMap((_step, index) => struck(plan, index))).toEqual([]);
  });
});

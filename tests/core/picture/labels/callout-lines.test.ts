import { describe, expect, test } from 'vitest';
import { type Pixel, projection, toWorld } from '../../../../src/core/geo.ts';
import { calloutBox } from '../../../../src/core/picture/labels/callouts.ts';
import { type Outline, outlinesOf } from '../../../../src/core/picture/outlines.ts';
import { type Plan, planStory } from '../../../../src/core/picture/plan.ts';
import { drawnPart } from '../../../../src/core/picture/route.ts';
import { grow } from '../../../../src/core/picture/viewport.ts';
import { MAPS } from '../../all-maps.ts';
import { realNames, realStory } from '../../real-story.ts';
import { crosses } from './crosses.ts';

const story = realStory();
const names = realNames();
const outlines = outlinesOf(names);
const short = 4; // pixels that the words keep inside their box

type Lines = readonly (readonly Pixel[])[];

/** Callouts of a step's rest whose words lie on a heavy line, or on a thin one that they do not break. */
function crossings(plan: Plan, index: number): readonly string[] {
  const { width, height } = plan.viewport;
  const step = plan.steps[index];
  const told = story.steps[index];
  if (step === undefined || told === undefined) throw new Error(`no step ${index}`);
  const at = projection(step.camera, width, height);
  const drawn = (some: readonly Outline[]): Lines => some.map(({ points }) => points.map(at));
  const routes = told.routes.flatMap((id) => plan.routes.get(id) ?? []);
  // On a dimmed ground it is as pale as any other outline, which words break.
  const lit = (told.dim ? [] : Object.keys(step.layers)).flatMap((id) => plan.emphasis.get(id)?.a3 ?? []);
  const heavy: Readonly<Record<string, Lines>> = {
    'the border': [names.border.map((point) => at(toWorld(point)))],
    'a route': routes.map((route) => drawnPart(route, 1).map(at)),
    'the outline of a country that it tells of': lit.flatMap((a3) => drawn(outlines.lands.get(a3) ?? [])),
  };
  const thin = drawn(outlines.all);
  return Object.keys(step.callouts).flatMap((id) => {
    const callout = plan.callouts.get(id);
    if (callout === undefined) return [];
    const words = grow(calloutBox(callout, at(callout.at)), -short / 2);
    const on = (lines: Lines): boolean => lines.some((line) => crosses(line, words));
    const what = Object.keys(heavy).filter((each) => on(heavy[each] ?? []));
    if (!callout.overLine && on(thin)) what.push('an outline that it does not break');
    return what.map((each) => `${step.id}: ${callout.lines.join(' ')} on ${each}`);
  });
}

describe.each(MAPS)('%s', (_, view) => {
  const plan = planStory(story, view, names);

  test('has no callout upon the border, a route or a country’s outline; a thin one in the crowd of a far map is broken', () => {
    expect(plan.steps.flatMap((_step, index) => crossings(plan, index))).toEqual([]);
  });
});

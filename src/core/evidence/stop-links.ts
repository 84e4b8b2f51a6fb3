import type { PlaceId } from '../ids.ts';
import { type Inline, type StepProse, toldIn } from '../prose.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';

type PlaceLink = Extract<Inline, { kind: 'place' }>;

function links(inlines: readonly Inline[]): readonly PlaceLink[] {
  return inlines.flatMap((inline) => [
    ...(inline.kind === 'place' ? [inline] : []),
    ...('children' in inline ? links(inline.children) : []),
  ]);
}

/** The first link to each stop that stands after the one to the stop before; null where the prose does not name them so. */
function inOrder(stops: readonly PlaceId[], found: readonly PlaceLink[]): readonly PlaceLink[] | null {
  const named: PlaceLink[] = [];
  let from = 0;
  for (const stop of stops) {
    const index = found.findIndex(({ place }, i) => i >= from && place === stop);
    const link = found[index];
    if (link === undefined) return null;
    named.push(link);
    from = index + 1;
  }
  return named;
}

/**
 * The links of a step's prose that name, one after another, the stops of a route that the step is the first to show: as
 * their lines are read, the map's line comes to the stops. Of several such routes the first.
 */
export function stopLinks(story: Story, step: Step, prose: StepProse): ReadonlySet<Inline> {
  const before = story.steps[story.steps.indexOf(step) - 1]?.routes ?? [];
  const found = toldIn(prose).flatMap(links);
  for (const id of step.routes) {
    const route = before.includes(id) ? undefined : story.routes.get(id);
    const named = route === undefined ? null : inOrder(route.stops, found);
    if (named !== null) return new Set(named);
  }
  return new Set();
}

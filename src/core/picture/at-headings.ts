import { drawingsOf } from './features.ts';
import type { Frame } from './frame-types.ts';
import type { MapStep, MapStory } from './map-story.ts';
import { DRAWN } from './position.ts';

const GONE = 1 / 6; // of its opacity: half-way from one picture to the other, what leaves is as pale as what comes

/** A step as it stands at its heading, before it becomes what it rests with. */
function atHeading(step: MapStep): MapStep {
  const { enter } = step;
  if (enter === null) return step;
  if (enter.view === null) return { ...step, layers: [...step.layers, ...enter.layers] };
  return { ...step, view: enter.view, layers: enter.layers, routes: [], drawings: [], callouts: [] };
}

/** A story each of whose steps is what it enters with: what a key tells of while a map shows that. */
export const atHeadings = (story: MapStory): MapStory => ({ ...story, steps: story.steps.map(atHeading) });

const idsOf = (story: MapStory, step: MapStep): readonly string[] => {
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  return [...marks, ...shapes, ...emphasis].map(({ id }) => id);
};

/** Whether a map still shows what its step enters with alone. */
export function isAtHeading(
  story: MapStory,
  { step: { index, progress }, layers }: Pick<Frame, 'step' | 'layers'>,
): boolean {
  const step = story.steps[index];
  if (step === undefined || step.enter === null || progress >= DRAWN) return false;
  const own = new Set(idsOf(story, step));
  return idsOf(story, atHeading(step)).some((id) => !own.has(id) && (layers[id] ?? 0) > GONE);
}

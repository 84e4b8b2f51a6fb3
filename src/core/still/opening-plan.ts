import type { Gazetteer } from '../picture/gazetteer.ts';
import type { MapStory } from '../picture/map-story.ts';
import { type Plan, planStory } from '../picture/plan.ts';
import type { OpeningCrop } from './opening.ts';
import { OPENING_VIEWS } from './opening-views.ts';

/** The plan of the opening's picture: of towns it names the story's and those that the author asks for, and no others. */
export function planOpening(story: MapStory, crop: OpeningCrop, gazetteer: Gazetteer): Plan {
  const steps = story.steps.slice(0, 2); // a plan has a way from a step to the next
  const asked = new Set(steps[0]?.labels.show);
  const names = gazetteer.names.filter(({ kind, id, text }) => kind !== 'town' || asked.has(id) || asked.has(text));
  return planStory({ ...story, steps }, OPENING_VIEWS[crop], { ...gazetteer, names });
}

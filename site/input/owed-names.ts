import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import type { At, Problem } from '../../src/core/read/problem.ts';
import { MAPS } from '../../src/core/windows.ts';

/** Names that a step's map owes and does not show, each with the maps that lack it. `at` says where a step is written. */
export function unnamedIn(map: MapStory, gazetteer: Gazetteer, at: (step: string) => At): readonly Problem[] {
  const missing = new Map<string, Map<string, string[]>>();
  for (const [name, viewport] of MAPS)
    for (const { id, unnamed } of planStory(map, viewport, gazetteer).steps) {
      const ofStep = missing.get(id) ?? new Map<string, string[]>();
      for (const owed of unnamed) ofStep.set(owed, [...(ofStep.get(owed) ?? []), name]);
      if (ofStep.size > 0) missing.set(id, ofStep);
    }
  return [...missing].flatMap(([id, ofStep]) =>
    [...ofStep].map(
      ([owed, maps]): Problem => ({
        ...at(id),
        message: `expected the map of step ${id} to name ${owed}, got no room for it in ${maps.join(', ')}`,
        help: 'fit the view to fewer places, draw fewer, or link the place in another step',
      }),
    ),
  );
}

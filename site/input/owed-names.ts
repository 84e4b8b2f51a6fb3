import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import type { Disk } from './disk.ts';
import { mapViewport } from './map-boxes.ts';
import { SIZES } from './sizes.ts';

/** Maps that every step is checked in: those of windows at nine sizes, which are the page's stills too. */
export const MAPS: readonly (readonly [string, Viewport])[] = SIZES.map(
  ([width, height]) => [`a window of ${width} × ${height}`, mapViewport(width, height)] as const,
);

/** Names that a step's map owes and does not show, each with the maps that lack it. */
export function unnamedIn(map: MapStory, gazetteer: Gazetteer, disk: Disk, slug: string): readonly Problem[] {
  const missing = new Map<string, Map<string, string[]>>();
  for (const [name, viewport] of MAPS)
    for (const { id, unnamed } of planStory(map, viewport, gazetteer).steps) {
      const ofStep = missing.get(id) ?? new Map<string, string[]>();
      for (const owed of unnamed) ofStep.set(owed, [...(ofStep.get(owed) ?? []), name]);
      if (ofStep.size > 0) missing.set(id, ofStep);
    }
  const file = `stories/${slug}/story.yaml`;
  const lines = missing.size === 0 ? [] : disk.readFile(file).split('\n');
  return [...missing].flatMap(([id, ofStep]) => {
    const line =
      1 +
      Math.max(
        0,
        lines.findIndex((each) => each.trim() === `- id: ${id}`),
      );
    return [...ofStep].map(
      ([owed, maps]): Problem => ({
        file,
        line,
        column: 1,
        path: `steps[${id}]`,
        message: `expected the map of step ${id} to name ${owed}, got no room for it in ${maps.join(', ')}`,
        help: 'fit the view to fewer places, draw fewer, or link the place in another step',
      }),
    );
  });
}

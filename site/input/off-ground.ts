// No view may be moved in silence but one that still holds its places, and none may show more than the file of its level.
import { allEvents } from '../../src/core/picture/all-events.ts';
import { cameraAsked, holdsPlaces } from '../../src/core/picture/camera/cameras.ts';
import { withinReach } from '../../src/core/picture/camera/reach.ts';
import { levelLeft } from '../../src/core/picture/level-extents.ts';
import { LEVEL_ZOOMS } from '../../src/core/picture/levels.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import type { At, Problems } from '../../src/core/read/problem.ts';
import type { Whereabouts } from '../../src/core/read/whereabouts.ts';
import type { Story } from '../../src/core/story.ts';
import { MAPS } from './owed-names.ts';

/** Reports the views of steps, and that of all events together, which the ground of the map does not hold. */
export function offGround(story: Story, map: MapStory, written: Whereabouts, problems: Problems): void {
  // A view that follows from the places is no author's: it is held on the ground wherever they lie.
  const isMade = (step: string): boolean => written.made.includes(step);
  checkViews(map, (step) => written.views.get(step) ?? written.title, problems, isMade);
  if (story.parts.events)
    checkViews(
      allEvents(story, map),
      () => written.places,
      problems,
      () => true,
    );
}

function checkViews(
  map: MapStory,
  at: (step: string) => At,
  problems: Problems,
  isMade: (step: string) => boolean,
): void {
  for (const step of map.steps) {
    const isHeld = isMade(step.id);
    const found = MAPS.flatMap(([name, viewport]) => {
      const asked = cameraAsked(map, step, viewport);
      if (asked === null) return [];
      const { width, height } = viewport;
      const camera = withinReach(asked, width, height);
      const isMoved = camera !== asked && !holdsPlaces(map, step, camera, viewport);
      if (isMoved && !isHeld) return [{ name, level: 'far' as const }];
      const level = levelLeft(camera, width, height);
      return level === null ? [] : [{ name, level }];
    });
    const [first] = found;
    if (first === undefined) continue;
    const whole = found.length === MAPS.length ? 'every map' : found.map(({ name }) => name).join(', ');
    if (first.level === 'far')
      problems.report(
        at(step.id),
        `expected a view that lies on the ground of the map, got one that reaches beyond it in ${whole}`,
        'move it, look closer, or fit fewer places: the map would be moved in silence',
      );
    else
      problems.report(
        at(step.id),
        `expected a view that the ${first.level} level of the basemap holds, drawn from zoom ${LEVEL_ZOOMS[first.level][0]}, got one that reaches beyond it in ${whole}`,
        `give it a ${at(step.id).file.endsWith('.md') ? 'zoom' : 'maxZoom'} below ${LEVEL_ZOOMS[first.level][0]}: close up the map is drawn in a part of Europe only`,
      );
  }
}

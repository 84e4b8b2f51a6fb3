// No view may be moved in silence but one that still holds its places, and none may show more than the file of its level.
import { allEvents } from '../../src/core/picture/all-events.ts';
import { bordersOf } from '../../src/core/picture/border.ts';
import { cameraAsked, holdsPlaces } from '../../src/core/picture/camera/cameras.ts';
import { DEEPEST } from '../../src/core/picture/camera/zoom-limits.ts';
import { LEVEL_ZOOMS, type Level } from '../../src/core/picture/levels.ts';
import { leavesTiles, levelLeft, withinReach } from '../../src/core/picture/map-ground.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import type { At, Problems } from '../../src/core/read/problem.ts';
import type { Whereabouts } from '../../src/core/read/whereabouts.ts';
import type { Story } from '../../src/core/story.ts';
import { MAPS } from '../../src/core/windows.ts';

/** Reports the views of steps, and that of all events together, which the ground of the map does not hold. */
export function offGround(story: Story, map: MapStory, written: Whereabouts, problems: Problems): void {
  // A view that follows from the places is no author's: it is held on the ground wherever they lie.
  const isMade = (step: string): boolean => written.made.includes(step);
  const { slug } = story.meta;
  checkViews(slug, map, (step) => written.views.get(step) ?? written.title, problems, isMade);
  if (story.parts.events)
    checkViews(
      slug,
      allEvents(story, map),
      () => written.places,
      problems,
      () => true,
    );
}

/** What of the ground a view leaves, on one of the maps. */
interface Left {
  readonly name: string;
  readonly level: Level | 'tiles';
}

function checkViews(
  slug: string,
  map: MapStory,
  at: (step: string) => At,
  problems: Problems,
  isMade: (step: string) => boolean,
): void {
  // The border is drawn on the region's own ground alone.
  const makes =
    bordersOf(map).length > 0 ? '' : `run npm run geodata -- ${slug}, which makes the map that is missing, or `;
  const deeper = (step: string): string => (at(step).file.endsWith('.md') ? 'zoom' : 'maxZoom');
  for (const step of map.steps) {
    const isHeld = isMade(step.id);
    const found = MAPS.flatMap(([name, viewport]): readonly Left[] => {
      const asked = cameraAsked(map, step, viewport);
      if (asked === null) return [];
      const { width, height } = viewport;
      const camera = withinReach(map.ground, asked, width, height);
      const isMoved = camera !== asked && !holdsPlaces(map, step, camera, viewport);
      if (isMoved && !isHeld) return [{ name, level: 'far' }];
      if (leavesTiles(map.ground, camera, width, height)) return [{ name, level: 'tiles' }];
      const level = levelLeft(map.ground, camera, width, height);
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
    else if (first.level === 'tiles')
      problems.report(
        at(step.id),
        `expected a view within the story's own tiles, got one that reaches beyond them in ${whole}`,
        `cut them wider, or give it a ${deeper(step.id)} of at most ${DEEPEST.story}, as deep as the ground of the map goes`,
      );
    else
      problems.report(
        at(step.id),
        `expected a view within the part of the map that is drawn as close as zoom ${LEVEL_ZOOMS[first.level][0]} and closer, got one that reaches beyond it in ${whole}`,
        `${makes}give it a ${deeper(step.id)} below ${LEVEL_ZOOMS[first.level][0]}`,
      );
  }
}

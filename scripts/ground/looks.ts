// The cameras of a story's steps in the maps of every window that is checked.

import { cameraAsked } from '../../src/core/picture/camera/cameras.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { MAPS } from '../../src/core/windows.ts';
import type { Look } from './boxes.ts';

/** What each step looks at, and what it enters with: as the story asks for it, whatever ground lies there. */
export const looksOf = (map: MapStory): readonly Look[] =>
  map.steps.flatMap((step) => {
    const entered = step.enter?.view ?? null;
    const views = entered === null ? [step] : [step, { ...step, view: entered }];
    return views.flatMap((each) =>
      MAPS.flatMap(([, size]): Look[] => {
        const camera = cameraAsked(map, each, size);
        return camera === null ? [] : [{ camera, size }];
      }),
    );
  });

import type { Camera } from '../core/geo.ts';
import type { MapStory } from '../core/picture/map-story.ts';
import type { Viewport } from '../core/picture/viewport.ts';
import type { PageCrop } from '../core/still/crops.ts';
import { fittedCamera } from '../core/still/fitted-camera.ts';

type Counting = typeof import('../core/still/still-cameras.ts');

interface StillPoses {
  readonly counting: Promise<Counting>;
  /** The camera with which a step's still stands in a viewport; null: not counted yet. */
  at(crop: PageCrop, step: number, viewport: Viewport): Camera | null;
}

/** Where stills look. No text waits for it, and no still: until `came` is called there is no scale. */
export function stillPoses(story: MapStory, came: () => void): StillPoses {
  const counting = import('../core/still/still-cameras.ts');
  const cameras = new Map<PageCrop, readonly Camera[]>(); // as they are asked for: most readers never start a map
  let count: Counting['stillCameras'] | null = null;
  counting.then(
    ({ stillCameras }) => {
      count = stillCameras;
      came();
    },
    (why: unknown) => console.warn('map:', why),
  );
  return {
    counting,
    at(crop, step, { width, height }) {
      if (count === null) return null;
      if (!cameras.has(crop)) cameras.set(crop, count(story, crop));
      const camera = cameras.get(crop)?.[step];
      return camera === undefined ? null : fittedCamera(camera, crop, width, height);
    },
  };
}

import type { Camera } from '../geo.ts';
import { camerasOf } from '../picture/camera/cameras.ts';
import type { MapStory } from '../picture/map-story.ts';
import { CROPS, type PageCrop } from './crops.ts';
import { flatStory } from './flat.ts';

/** The camera of each step's still in a crop. */
export const stillCameras = (story: MapStory, crop: PageCrop): readonly Camera[] =>
  camerasOf(flatStory(story), CROPS[crop]);

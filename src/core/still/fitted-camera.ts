import type { Camera } from '../geo.ts';
import { fittedScale, type PageCrop } from './crops.ts';

/** The camera of a still as it stands in a box that it is fitted into: both have their middle in the same place. */
export function fittedCamera(camera: Camera, crop: PageCrop, width: number, height: number): Camera {
  return { ...camera, zoom: camera.zoom + Math.log2(fittedScale(crop, width, height)) };
}

import type { Camera } from '../geo.ts';
import { coverScale, type PageCrop } from './crops.ts';

/** The camera of a still as it stands in a box that it covers: both have their middle in the same place. */
export function coveringCamera(camera: Camera, crop: PageCrop, width: number, height: number): Camera {
  return { center: camera.center, zoom: camera.zoom + Math.log2(coverScale(crop, width, height)) };
}

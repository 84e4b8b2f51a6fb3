import type { PageCrop } from '../src/core/still/crops.ts';

/** The window whose map a still is. */
export const WINDOWS: Readonly<Record<PageCrop, readonly [width: number, height: number]>> = {
  small: [320, 568],
  phone: [390, 844],
  tablet: [820, 1180],
  laptop: [1024, 768],
  desk: [1440, 900],
  wall: [2560, 1440],
};

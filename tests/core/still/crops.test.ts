import { describe, expect, it } from 'vitest';
import { mapViewport } from '../../../site/input/map-boxes.ts';
import { CROPS, fittedScale, PAGE_CROPS, type PageCrop } from '../../../src/core/still/crops.ts';

/** The window whose map a still is. */
const WINDOWS: Readonly<Record<PageCrop, readonly [width: number, height: number]>> = {
  small: [320, 568],
  phone: [390, 844],
  tablet: [820, 1180],
  laptop: [1024, 768],
  desk: [1440, 900],
  wall: [2560, 1440],
};

describe('a still of the page', () => {
  it.each(PAGE_CROPS)('is the live map’s very viewport in a window of its size: %s', (crop) => {
    expect(mapViewport(...WINDOWS[crop])).toEqual(CROPS[crop]);
  });

  it.each(PAGE_CROPS)('is shown whole in a box of any shape, and as large as that lets it be: %s', (crop) => {
    const { width, height } = CROPS[crop];
    expect(fittedScale(crop, width, height)).toBe(1);
    expect(fittedScale(crop, width * 2, height)).toBe(1);
    expect(fittedScale(crop, width, height / 2)).toBe(0.5);
  });
});

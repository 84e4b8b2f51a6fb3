import { describe, expect, it } from 'vitest';
import { CROPS, fittedScale, PAGE_CROPS } from '../../../src/core/still/crops.ts';
import { mapViewport } from '../../../src/core/windows.ts';
import { WINDOWS } from '../../still-windows.ts';

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

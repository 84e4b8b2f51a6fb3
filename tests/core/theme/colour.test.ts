import { describe, expect, it } from 'vitest';
import { ciede2000, distance, hueApart, oklch, over } from '../../../src/core/theme/colour-vision.ts';
import { contrast } from '../../../src/core/theme/contrast.ts';

describe('what the themes are measured with', () => {
  it('knows the contrast of black and white, of a colour and itself, and of a grey that just fails', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#123456', '#123456')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('lays a colour over another as a map does', () => {
    expect(over('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(over('#123456', '#abcdef', 1)).toBe('#123456');
    expect(over('#123456', '#abcdef', 0)).toBe('#abcdef');
  });

  // Pairs from the table of Sharma, Wu and Dalal, one for each branch of the mean hue.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('measures a distance as the table does: %j to %j', (one, two, expected) => {
    expect(ciede2000(one, two)).toBeCloseTo(expected, 4);
  });

  it('sees red and green that are equally light as far apart, and a colour-blind eye sees them near', () => {
    expect(distance('#c04040', '#608000')).toBeGreaterThan(40);
    expect(distance('#c04040', '#608000', 'deuteranopia')).toBeLessThan(20);
  });

  it('knows lightness, chroma and hue as their table has them, and counts hues round the circle', () => {
    expect(oklch('#ffffff').lightness).toBeCloseTo(1, 3);
    expect(oklch('#ff0000').chroma).toBeCloseTo(0.258, 3);
    expect(oklch('#ff0000').hue).toBeCloseTo(29.2, 1);
    expect(oklch('#0000ff').hue).toBeCloseTo(264.1, 1);
    expect(hueApart('#ff0000', '#ff00ff')).toBeCloseTo(29.2 + 360 - 328.4, 0);
  });
});

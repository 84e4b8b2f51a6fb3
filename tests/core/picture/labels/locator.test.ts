import { describe, expect, test } from 'vitest';
import type { Camera, Pixel } from '../../../../src/core/geo.ts';
import { CORNERS, cornerBox, cornerId, freeCorner, LOCATOR_SIZE } from '../../../../src/core/picture/labels/locator.ts';
import type { Box, Viewport } from '../../../../src/core/picture/viewport.ts';
import { NO_INSETS, viewport } from '../../fixtures.ts';

const SMALL: Camera = { center: [23.4, 52.6], zoom: 2.7 };
const near: Camera = { center: [23.5, 53.4], zoom: 7 };
const corner = (
  overrides: { camera?: Camera; view?: Viewport; occupied?: readonly Box[]; avoid?: readonly Pixel[] } = {},
) =>
  freeCorner(
    SMALL,
    overrides.camera ?? near,
    overrides.view ?? viewport(),
    overrides.occupied ?? [],
    overrides.avoid ?? [],
  )?.id;
const at = (id: (typeof CORNERS)[number]): Box => cornerBox(id, viewport());

describe('the small map that says where the large one is', () => {
  test('stands at the lower right', () => {
    expect(corner()).toBe('locator:bottom-right');
    // 1000 − 18 − 138 from the left, 800 − 18 − 138 from the top
    expect(at('bottom-right')).toEqual({ x: 844, y: 644, width: LOCATOR_SIZE, height: LOCATOR_SIZE });
  });

  test('stands above the furniture at the foot', () => {
    const view = viewport({ padding: { ...NO_INSETS, bottom: 60 } });
    expect(cornerBox('bottom-left', view)).toEqual({ x: 18, y: 584, width: LOCATOR_SIZE, height: LOCATOR_SIZE });
  });

  test('gives way to what is written there, to furniture, and to the border', () => {
    expect(corner({ occupied: [at('bottom-right')] })).toBe('locator:top-left');
    expect(corner({ view: viewport({ obstacles: [at('bottom-right')] }) })).toBe('locator:top-left');
    expect(corner({ avoid: [{ x: 900, y: 700 }] })).toBe('locator:top-left');
  });

  test('is not drawn where every corner is taken', () => {
    expect(corner({ occupied: CORNERS.map(at) })).toBeUndefined();
  });

  test('is needed from zoom 6 on, and is a stamp on a map narrower than 640 px', () => {
    expect(corner({ camera: { ...near, zoom: 5.99 } })).toBeUndefined();
    expect(corner({ camera: { ...near, zoom: 6 } })).toBe('locator:bottom-right');
    const [narrow, wide] = [viewport({ width: 639, textScale: 0.9 }), viewport({ width: 640 })];
    // 639 − 10 − 56 from the left, 800 − 10 − 56 from the top
    expect(cornerBox('bottom-right', narrow)).toEqual({ x: 573, y: 734, width: 56, height: 56 });
    expect(cornerBox('bottom-right', wide).width).toBe(LOCATOR_SIZE);
    for (const view of [narrow, wide]) expect(corner({ view })).toBe('locator:bottom-right');
    expect(corner({ view: narrow, avoid: [{ x: 600, y: 760 }] }), 'in a free corner alone').toBe('locator:top-left');
  });

  test('is not drawn for a map of somewhere that it does not show', () => {
    expect(corner({ camera: { center: [37.6, 55.7], zoom: 6.5 } })).toBeUndefined(); // Moscow
    expect(corner({ camera: { center: [21, 52.2], zoom: 6.5 } })).toBe('locator:bottom-right'); // Warsaw
  });

  test('is not drawn on a map too low to hold it', () => {
    expect(corner({ view: viewport({ height: 150 }) })).toBeUndefined();
  });

  test('has one id for each corner, so that it stays while steps agree', () => {
    expect(new Set(CORNERS.map(cornerId)).size).toBe(4);
  });
});

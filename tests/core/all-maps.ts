import type { Viewport } from '../../src/core/picture/viewport.ts';
import { EXPORT_CROPS } from '../../src/core/still/crops.ts';
import { EXPORT_PICTURES, sheetViewport } from '../../src/core/still/export-pictures.ts';
import { mapViewport, SIZES } from '../../src/core/windows.ts';
import { frameViewport } from '../../src/pages/iframe/map-viewport.ts';
import { presentViewport } from '../../src/pages/present/map-viewport.ts';

type Map = readonly [string, Viewport];

/** Every shape that a map of the story has: in the page, as a still, on a wall, in somebody's page and as a sheet. */
export const MAPS: readonly Map[] = [
  ...SIZES.map(([width, height]): Map => [`a window of ${width} × ${height}`, mapViewport(width, height)]),
  ...[1, 1.5, 2].map(
    (wall): Map => [`a wall’s map, ${wall} times a projector’s`, presentViewport(740 * wall, 680 * wall)],
  ),
  ...([320, 480, 640] as const).map(
    (width): Map => [`a frame’s map, ${width} wide`, frameViewport(width, width * 0.72)],
  ),
  ...EXPORT_CROPS.map((crop): Map => [`the ${crop} sheet`, sheetViewport(EXPORT_PICTURES[crop], 4)]),
];

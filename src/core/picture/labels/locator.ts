import { type Camera, type Pixel, project } from '../../geo.ts';
import { type Box, grow, inside, overlaps, seenBox, type Viewport } from '../viewport.ts';

const NARROW = 640; // pixels, as COMPACT_MAP of the page: a narrower map has no room for more than a stamp
/** From this zoom on, a small map says where the large one is. */
const LOCATOR_ZOOM = 6;
/** Side of the locator, pixels, and of the stamp that stands for it on a narrow map. */
export const LOCATOR_SIZE = 138;
const STAMP_SIZE = 62; // where letters have a desk's size: 56 on a phone
export const locatorSize = ({ width, textScale }: Viewport): number =>
  width < NARROW ? Math.round(STAMP_SIZE * textScale) : LOCATOR_SIZE;
const MARGIN_PX = { locator: 18, stamp: 10 } as const;

export const CORNERS = ['bottom-right', 'top-left', 'bottom-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];
export const cornerId = (corner: Corner): string => `locator:${corner}`;
export const isCorner = (id: string): boolean => CORNERS.some((corner) => cornerId(corner) === id);

export function cornerBox(corner: Corner, viewport: Viewport): Box {
  const [vertical, horizontal] = corner.split('-');
  const { x, y, width } = seenBox(viewport);
  const { height, padding } = viewport;
  const size = locatorSize(viewport);
  const margin = size === LOCATOR_SIZE ? MARGIN_PX.locator : MARGIN_PX.stamp;
  return {
    x: x + (horizontal === 'left' ? margin : width - margin - size),
    y: vertical === 'top' ? y + margin : height - padding.bottom - margin - size,
    width: size,
    height: size,
  };
}

/** Whether the middle of the large map lies in the small one. */
function isShown({ center }: Camera, small: Camera): boolean {
  const { x, y } = project(center, small, LOCATOR_SIZE, LOCATOR_SIZE);
  return Math.min(x, y) > 0 && Math.max(x, y) < LOCATOR_SIZE;
}

/**
 * The first corner where the locator hides nothing that the step tells of; null where there is none or no need. `small` is
 * its own camera.
 */
export function freeCorner(
  small: Camera,
  camera: Camera,
  viewport: Viewport,
  occupied: readonly Box[],
  avoid: readonly Pixel[],
): { id: string; box: Box } | null {
  if (viewport.locator === false || camera.zoom < LOCATOR_ZOOM || !isShown(camera, small)) return null;
  for (const corner of CORNERS) {
    const box = grow(cornerBox(corner, viewport), 6);
    if (!inside(box, seenBox(viewport))) continue;
    if ([...occupied, ...viewport.obstacles].some((other) => overlaps(box, other))) continue;
    if (avoid.some((p) => overlaps(box, { x: p.x, y: p.y, width: 1, height: 1 }))) continue;
    return { id: cornerId(corner), box };
  }
  return null;
}

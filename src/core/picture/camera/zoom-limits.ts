import type { Precision } from '../../story.ts';

/** How far from straight above a view may look, degrees: what the engine can. */
export const STEEPEST = 60;

/**
 * The deepest zooms that the basemap is made for: of a step, and of a reader who moves the map. Of an author's own tiles: of
 * any, and how far they are drawn beyond their own, stretched.
 */
export const DEEPEST = { story: 9.5, reader: 10, tiles: 16, stretched: 1 } as const;

/**
 * How deep a camera may look at a place. Deeper, the map is empty, and its emptiness would claim what nobody knows:
 * the data hold few towns and no roads.
 */
export const ZOOM_LIMIT: Readonly<Record<Precision, number>> = {
  country: 5,
  area: 8,
  stretch: 8.5,
  town: 9.5,
  exact: 11,
  unknown: 5,
};

/** How deep at a place on a ground of such a depth: what is known to the metre may be seen as close as there is a map. */
export const zoomLimit = (precision: Precision, deepest: number): number =>
  precision === 'exact' ? Math.max(ZOOM_LIMIT.exact, deepest) : ZOOM_LIMIT[precision];

import type { Precision } from '../../story.ts';

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

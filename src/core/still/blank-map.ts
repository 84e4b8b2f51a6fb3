import type { Viewport } from '../picture/viewport.ts';
import type { Place } from '../story.ts';

/** Where the build writes the map for pupils to fill in, from the site's root. */
export const BLANK_MAP = 'class/map.svg';

/** Its size in CSS pixels, with the line of its credit below the map. Small, so that its numbers are large in a phone. */
export const BLANK_MAP_SIZE = { width: 540, height: 430, credit: 24 } as const;

/** How much larger its file is. */
export const BLANK_MAP_SCALE = 1.78;

const EDGE = 10; // CSS pixels of air about the outermost number

export const BLANK_MAP_VIEWPORT: Viewport = {
  width: BLANK_MAP_SIZE.width,
  height: BLANK_MAP_SIZE.height - BLANK_MAP_SIZE.credit,
  padding: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE },
  obstacles: [],
  compact: true, // less air: numbers are smaller than names
  textScale: 1,
};

/** A town has a round mark where it is; what is larger has a square one, somewhere on it. */
export const isTown = ({ where }: Place): boolean => 'point' in where;

/**
 * Widths at which something is laid out otherwise, CSS pixels: each the first of the larger kind. Media and container
 * queries know no custom properties, so style sheets and markup repeat these numbers; tests/styles/breakpoints.test.ts
 * lets them have no others.
 */
export const TABLET = 640; // of windows: from here a desk's layout in a flat one; on less a phone's in any
export const DESK = 900; // a desk's layout in any window
export const WIDE = 1700; // the opening's picture has larger letters

/** Of windows. */
export const WINDOW_WIDTHS = {
  small: 420, // on less, words are cut short and frames go to the window's edge
  card: 480, // a frame's card lies; on less it stands
  frame: 560, // a frame has its picture beside its text, or as wide as the flow
  clocks: 600, // the speaker's clocks stand in one row
  tablet: TABLET,
  tools: 700, // the wall has room for all of its tools
  question: 800, // what is said of a map stands beside it
  desk: DESK,
  large: 1100, // the title is set at its full size
  roomy: 1300, // a desk's still; on less a laptop's
  wide: WIDE,
  wall: 2000, // all is read from further away
} as const;

export const COMPACT_MAP = 640; // on less, a map has a phone's buttons and letters
export const WALL_MAP = 1501; // it is read from further away

/** Of a map's own box, which is not as wide as the window. */
export const MAP_WIDTHS = {
  pad: 360, // the pad stands in one row
  compact: COMPACT_MAP,
  wall: WALL_MAP,
} as const;

/** Of a figure, whose column is narrow in a wide window too. */
export const FIGURE_WIDTHS = {
  columns: 340, // a value stands beside its words
  wide: 400, // and two sides beside each other
} as const;

/** Windows with the map beside the text. Everything that asks for a desk's layout asks for these. */
export const DESK_MEDIA = `(min-width: ${DESK}px), (min-width: ${TABLET}px) and (min-aspect-ratio: 4 / 3)`;

/** The basemap comes in three files, each drawn over a range of zooms. */
export const LEVELS = ['far', 'middle', 'near'] as const;
export type Level = (typeof LEVELS)[number];

/** Zooms at which a level is drawn: from the first, below the second. */
export const LEVEL_ZOOMS: Readonly<Record<Level, readonly [from: number, below: number]>> = {
  far: [0, 5],
  middle: [5, 7],
  near: [7, 24],
};

export function levelAt(zoom: number): Level {
  return LEVELS.find((level) => zoom < LEVEL_ZOOMS[level][1]) ?? 'near';
}

/** The basemap comes in three files, each drawn over a range of zooms. */
export const LEVELS = ['far', 'middle', 'near'] as const;
export type Level = (typeof LEVELS)[number];

/** Zooms at which a level is drawn: from the first, below the second. */
export const LEVEL_ZOOMS: Readonly<Record<Level, readonly [from: number, below: number]>> = {
  far: [0, 5],
  middle: [5, 7],
  near: [7, 24],
};

/** Bands and shapes have a width on the ground; each set is made for a range of zooms and lies in one level. */
export interface WidthSet {
  readonly level: Level;
  readonly from: number;
  readonly below: number;
}

function sets(...cuts: readonly number[]): readonly WidthSet[] {
  return cuts.slice(0, -1).map((from, index) => ({ level: levelAt(from), from, below: cuts[index + 1] ?? from }));
}

export function levelAt(zoom: number): Level {
  return LEVELS.find((level) => zoom < LEVEL_ZOOMS[level][1]) ?? 'near';
}

// The same cuts as in the files of public/geo; a test holds them together.
export const BAND_SETS: readonly WidthSet[] = sets(0, 5, 6, 7, 8.5, 24);
export const STRETCH_SETS: readonly WidthSet[] = sets(0, 4, 5, 6, 7, 8, 9, 24);
/** An area keeps its true size, so it has no set of its own where it is too small to hatch. */
export const AREA_SETS: readonly WidthSet[] = sets(4, 5, 7, 24);

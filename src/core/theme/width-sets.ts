import { HATCHED_FROM } from '../picture/features.ts';
import { type Level, levelAt } from '../picture/levels.ts';

/** Bands and shapes have a width on the ground; each set is made for a range of zooms and lies in one level. */
export interface WidthSet {
  readonly level: Level;
  readonly from: number;
  readonly below: number;
}

function sets(...cuts: readonly number[]): readonly WidthSet[] {
  return cuts.slice(0, -1).map((from, index) => ({ level: levelAt(from), from, below: cuts[index + 1] ?? from }));
}

// The same cuts as in the files of public/geo; a test holds them together.
export const BAND_SETS: readonly WidthSet[] = sets(0, 5, 6, 7, 8.5, 24);
export const STRETCH_SETS: readonly WidthSet[] = sets(0, 4, 5, 6, 7, 8, 9, 24);
/** An area keeps its true size, so it has no set of its own where it is too small to hatch. */
export const AREA_SETS: readonly WidthSet[] = sets(HATCHED_FROM, 5, 7, 24);

/** A slip of an author's in the small story of input.ts, and all that is then said. */
export interface Mistake {
  readonly mistake: string;
  readonly file: string;
  /** The words that it takes the place of; without them it is the whole file. */
  readonly from?: string;
  readonly to: string;
  /** As it is printed: file, line, column, words. */
  readonly says: readonly string[];
}

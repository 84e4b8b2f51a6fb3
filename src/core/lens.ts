/** What the reader asked to see. Plain and serialisable; the empty lens shows the story as it was written. */
export interface Lens {
  /** Id of the place that text or map point at. */
  readonly lit: string | null;
}

export const PLAIN_LENS: Lens = { lit: null };

import type { Voice } from './story.ts';

/** What the reader asked to see. Plain and serialisable; the empty lens shows the story as it was written. */
export interface Lens {
  /** Id of the place that text or map point at. */
  readonly lit: string | null;
  /** The side according to whom the map is drawn; null: everybody. */
  readonly voice: Voice | null;
}

export const PLAIN_LENS: Lens = { lit: null, voice: null };

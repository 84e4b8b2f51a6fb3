import type { KindId, VoiceId } from '../ids.ts';

/** Which of the story's events the reader asked to see; null asks for all of that sort. */
export interface EventFilter {
  /** The side according to whom the map is drawn. */
  readonly voice: VoiceId | null;
  readonly kind: KindId | null;
  /** The number of a text. */
  readonly text: string | null;
  /** YYYY-MM-DD, or BEFORE: what was before the time axis begins. */
  readonly day: string | null;
}

export const BEFORE = 'before';

/** What the reader asked to see. Plain and serialisable; the empty lens shows the story as it was written. */
export interface Lens extends EventFilter {
  /** Id of the place that text or map point at. */
  readonly highlight: string | null;
  /** Whether the text marks every citation clearly; else it reads as prose does. */
  readonly sources: boolean;
}

export const NO_FILTER: EventFilter = { voice: null, kind: null, text: null, day: null };
export const PLAIN_LENS: Lens = { ...NO_FILTER, highlight: null, sources: false };

const KEYS = ['voice', 'kind', 'text', 'day'] as const satisfies readonly (keyof EventFilter)[];

export const sameFilter = (a: EventFilter, b: EventFilter): boolean => KEYS.every((key) => a[key] === b[key]);

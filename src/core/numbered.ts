export interface Numbered {
  readonly step: number;
  readonly of: number;
}

/**
 * Which step of how many one stands at, for whoever counts them. Neither the opening nor the sources are one: there it is
 * null.
 */
export function numbered(index: number, count: number): Numbered | null {
  const of = count - 2;
  return index < 1 || index > of ? null : { step: index, of };
}

/** The number of a step among a story's, by its id. */
export const numberedIn = (story: readonly string[], id: string): Numbered | null =>
  numbered(story.indexOf(id), story.length);

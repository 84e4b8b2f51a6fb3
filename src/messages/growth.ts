/** What a frame remembers of the heights that it asked for. */
interface Growth {
  readonly width: number;
  readonly height: number;
  /** How often in a row it asked for more, at one width. */
  readonly rises: number;
}

export const UNGROWN: Growth = { width: 0, height: 0, rises: 0 };

const MAX_RISES = 12; // rises in a row at one width: pictures and faces that come late make two or three

/**
 * Whether a frame asks for its height, and what it remembers then. A height that rises and rises is one that chases
 * itself, since the frame grows by what it asks for: it is not asked for any more until the width changes.
 */
export function asked(before: Growth, width: number, height: number): { readonly now: Growth; readonly ask: boolean } {
  if (width !== before.width) return { now: { width, height, rises: 0 }, ask: true };
  if (height === before.height) return { now: before, ask: false };
  const rises = height > before.height ? before.rises + 1 : 0;
  if (rises > MAX_RISES) return { now: before, ask: false };
  return { now: { width, height, rises }, ask: true };
}

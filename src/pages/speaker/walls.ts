import { ALL_SEEN, type Seen, topFor } from '../../core/present/scrolled.ts';
import type { Shared } from '../../core/present/shared.ts';
import type { WallSign } from '../../messages/presenter-sync.ts';

/** How often walls are asked for a sign of life, milliseconds, and how many times one may be silent. */
export const ASK_MS = 700;
const SILENT = 2;

/** The walls of a presentation, as far as they answer. They are asked, since a page out of sight has no clock of its own. */
export interface Walls {
  /** A wall has said what it shows. */
  heard(wall: WallSign): void;
  gone(from: string): void;
  /** Asks them all; those that have not answered for too long are taken for closed. */
  ask(): void;
  /** Whether one is there. */
  any(): boolean;
  /** What the class sees of the screen, on the wall that shows least; null: a wall is there and has not said so yet. */
  seen(state: Shared): Seen | null;
}

export function wallsAsked(ask: () => void): Walls {
  const walls = new Map<string, { readonly wall: WallSign; readonly unanswered: number }>();
  return {
    heard: (wall) => void walls.set(wall.from, { wall, unanswered: 0 }),
    gone: (from) => void walls.delete(from),
    ask() {
      for (const [from, { wall, unanswered }] of walls)
        if (unanswered >= SILENT) walls.delete(from);
        else walls.set(from, { wall, unanswered: unanswered + 1 });
      ask();
    },
    any: () => walls.size > 0,
    seen({ step, down }) {
      if (walls.size === 0) return ALL_SEEN;
      const shares = [...walls.values()].flatMap(({ wall }) => (wall.step === step ? [wall.share] : []));
      if (shares.length === 0) return null;
      const share = Math.min(...shares);
      return { top: topFor(down, share), share };
    },
  };
}

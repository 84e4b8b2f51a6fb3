import type { OpenSession } from '../../messages/presenter-sync.ts';
import type { Rehearsal } from '../present/presenter-sync.ts';
import { type LinkState, linkStatus } from './link-status.ts';
import { ASK_MS, type Walls } from './walls.ts';

const SILENCE_MS = 1500; // after which no presentation is taken to answer

interface Input {
  readonly walls: Walls;
  readonly rehearsal: Rehearsal;
  /** Whether the address names the presentation; else one of the same lesson is looked for. */
  readonly named: boolean;
  /** The lesson that the address asks for; '' for none. */
  readonly lesson: string;
  readonly wall: () => string;
  readonly speaker: (open: OpenSession) => string;
  /** Called where another presentation was joined, and where walls came or went. */
  readonly changed: () => void;
}

export interface Link {
  /** A presentation has told that it is open. */
  open(open: OpenSession): void;
  /** A wall has answered or gone. */
  draw(): void;
}

/** Keeps the speaker's window joined to its wall, and says when it is not. */
export function linkOf({ walls, rehearsal, named, lesson, wall, speaker, changed }: Input): Link {
  const others = new Map<string, OpenSession>();
  let had = false; // a wall has answered before
  let waited = false;
  const status = linkStatus({ wall, speaker });

  function stateNow(): LinkState {
    if (!rehearsal.joined) return 'apart';
    if (walls.any()) return 'follows';
    return had ? 'lost' : waited ? 'alone' : 'waiting';
  }
  function draw(): void {
    had ||= walls.any();
    status(stateNow(), [...others.values()]);
    changed();
  }
  setInterval(() => {
    walls.ask();
    draw();
  }, ASK_MS);
  setTimeout(() => {
    waited = true;
    draw();
  }, SILENCE_MS);
  return {
    open(open) {
      if (open.session === rehearsal.session()) return;
      const mine = !named && !walls.any() && (lesson === '' || open.lesson === lesson);
      if (mine) rehearsal.join(open.session);
      else others.set(open.session, open);
      draw();
    },
    draw,
  };
}

import { type Blank, changed, isLater, type Shared, type Shown } from '../../core/present/shared.ts';
import type { OpenSession, PresenterMessage, WallSign } from '../../messages/presenter-sync.ts';
import { type Line, lineTo, storyChannel } from './channel.ts';
import { freshName } from './session.ts';

export interface Rehearsal {
  state(): Shared;
  /** Changes what all windows show. */
  change(change: Partial<Shown>): void;
  /** Shows all windows where the speaker points; null: nowhere. */
  point(at: readonly [lon: number, lat: number] | null): void;
  /** Asks who else is there, and where the presentation is. */
  ask(): void;
  /** Says what this wall shows. */
  sign(): void;
  /** Goes over to another presentation. */
  join(session: string): void;
  session(): string;
  /** Where each step was when it was left, as a share of its height. */
  readonly left: ReadonlyMap<string, number>;
  /** Whether this browser can join windows at all. */
  readonly joined: boolean;
}

interface Wishes {
  /** The site's root, so that two copies of a site on one host are two presentations. */
  readonly root: string;
  readonly story: string;
  readonly session: string;
  /** Where this window begins. `count` 0: it knows nothing yet, and follows whoever answers. */
  readonly start: Shown & Pick<Shared, 'count'>;
  /** Steps that there are: a window of another version of the story may speak of others. */
  readonly steps: ReadonlySet<string>;
  readonly onState: (state: Shared) => void;
  readonly onPoint?: (at: readonly [lon: number, lat: number] | null) => void;
  /** What this window shows on a wall; the speaker's window is none. */
  readonly wall?: () => Omit<WallSign, 'from'>;
  readonly onWall?: (wall: WallSign) => void;
  readonly onBye?: (from: string) => void;
  /** A presentation is open, this one or another. */
  readonly onOpen?: (open: OpenSession) => void;
}

/** Joins the windows of one presentation in this browser: each may lead, the last to do so is followed. */
export function rehearse(wishes: Wishes): Rehearsal {
  const { root, story, start, steps, wall } = wishes;
  const from = freshName();
  const left = new Map<string, number>();
  let session = wishes.session;
  let state: Shared = { ...start, from };

  function take(next: Shared): void {
    if (next === state) return;
    if (next.step !== state.step) left.set(state.step, state.down);
    state = next;
    wishes.onState(state);
  }

  const saySign = (): void => {
    if (wall !== undefined) line.say({ type: 'wall', wall: { from, ...wall() } });
  };
  const sayOpen = (): void => {
    if (wall !== undefined) lobby.say({ type: 'here', open: { session, lesson: state.lesson } });
  };

  function hear(said: PresenterMessage): void {
    if (said.type === 'hello') {
      line.say({ type: 'state', state });
      saySign();
    } else if (said.type === 'state') {
      if (!steps.has(said.state.step)) return;
      if (isLater(said.state, state)) take(said.state);
      else if (isLater(state, said.state)) line.say({ type: 'state', state }); // it has missed something
    } else if (said.type === 'point') wishes.onPoint?.(said.at);
    else if (said.type === 'wall') wishes.onWall?.(said.wall);
    else if (said.type === 'bye') wishes.onBye?.(said.from);
  }

  const lobby = lineTo(storyChannel(root, story), (said) => {
    if (said.type === 'who') sayOpen();
    else if (said.type === 'here') wishes.onOpen?.(said.open);
  });
  const lineOf = (name: string): Line => lineTo(`${storyChannel(root, story)} ${name}`, hear);
  let line = lineOf(session);
  const ask = (): void => line.say({ type: 'hello', from });
  if (wall !== undefined) {
    window.addEventListener('pagehide', () => line.say({ type: 'bye', from }));
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) ask();
    });
  } else lobby.say({ type: 'who' });
  sayOpen();
  ask();

  return {
    joined: line.open,
    left,
    session: () => session,
    state: () => state,
    change(change) {
      const next = changed(state, from, change);
      if (next === state) return;
      take(next);
      line.say({ type: 'state', state: next });
    },
    point: (at) => line.say({ type: 'point', at }),
    ask,
    sign: saySign,
    join(name) {
      line.close();
      session = name;
      line = lineOf(name);
      state = { ...state, count: 0 };
      ask();
    },
  };
}

/** Covers the screen with a colour, or uncovers it where it has that colour. */
export function toggleBlank(rehearsal: Rehearsal, blank: Exclude<Blank, 'none'>): void {
  rehearsal.change({ blank: rehearsal.state().blank === blank ? 'none' : blank });
}

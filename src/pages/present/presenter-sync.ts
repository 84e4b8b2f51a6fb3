import { type Blank, changed, isLater, type Shared } from '../../core/present/shared.ts';
import { type PresenterMessage, parsePresenterMessage, posted } from '../../messages/presenter-sync.ts';

export interface Rehearsal {
  state(): Shared;
  /** Changes what all windows show. */
  change(change: Partial<Pick<Shared, 'step' | 'blank'>>): void;
  /** Shows all windows where the speaker points; null: nowhere. */
  point(at: readonly [lon: number, lat: number] | null): void;
  /** Whether this browser can join windows at all. */
  readonly joined: boolean;
}

interface Wishes {
  /** The site's root, so that two copies of a site on one host are two presentations. */
  readonly root: string;
  readonly story: string;
  /** Where this window begins. `count` 0: it knows nothing yet, and follows whoever answers. */
  readonly start: Pick<Shared, 'step' | 'blank' | 'count'>;
  /** Steps that there are: a window of another version of the story may speak of others. */
  readonly steps: ReadonlySet<string>;
  readonly onState: (state: Shared) => void;
  readonly onPoint?: (at: readonly [lon: number, lat: number] | null) => void;
  /** Another window answered. */
  readonly onOther?: () => void;
}

/** Names windows apart. It keeps no secret: who can read the channel is of the site. */
const nameOf = (): string => Math.random().toString(36).slice(2, 10) || 'window';

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null; // a page opened as a file may have none
  }
}

/** Joins the windows of one presentation in this browser: each may lead, the last to do so is followed. */
export function rehearse({ root, story, start, steps, onState, onPoint, onOther }: Wishes): Rehearsal {
  const from = nameOf();
  const channel = channelOf(`borderline ${new URL(root).pathname} ${story}`);
  let state: Shared = { ...start, from };
  const say = (said: PresenterMessage): void => channel?.postMessage(posted(said));

  function take(next: Shared): void {
    if (next === state) return;
    state = next;
    onState(state);
  }

  channel?.addEventListener('message', ({ data }) => {
    const said = parsePresenterMessage(data);
    if (said === null) return;
    onOther?.();
    switch (said.type) {
      case 'hello':
        say({ type: 'state', state });
        break;
      case 'state':
        if (!steps.has(said.state.step)) break;
        if (isLater(said.state, state)) take(said.state);
        else if (isLater(state, said.state)) say({ type: 'state', state }); // it has missed something
        break;
      case 'point':
        onPoint?.(said.at);
        break;
      default:
        said satisfies never;
    }
  });
  say({ type: 'hello', from });

  return {
    joined: channel !== null,
    state: () => state,
    change(change) {
      const next = changed(state, from, change);
      if (next === state) return;
      take(next);
      say({ type: 'state', state });
    },
    point: (at) => say({ type: 'point', at }),
  };
}

/** Covers the screen with a colour, or uncovers it where it has that colour. */
export function toggleBlank(rehearsal: Rehearsal, blank: Exclude<Blank, 'none'>): void {
  rehearsal.change({ blank: rehearsal.state().blank === blank ? 'none' : blank });
}

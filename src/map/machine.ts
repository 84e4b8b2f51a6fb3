/** Why there is no live map: the device draws none, files did not come, nothing came in time, or it took the map away. */
export type Reason = 'device' | 'files' | 'slow' | 'context';

/**
 * The live map's life. Each engine is an attempt of its own, and `attempt` counts them: an event of another one changes
 * nothing.
 */
export type MapState =
  | { readonly is: 'off'; readonly attempt: number }
  /** Files are on their way. `late`: for longer than a reader waits without a word. */
  | { readonly is: 'starting'; readonly attempt: number; readonly late: boolean }
  /** An engine is open, and has drawn no land yet. `rebuilt`: it stands in for one whose context did not come back. */
  | { readonly is: 'drawing'; readonly attempt: number; readonly rebuilt: boolean }
  /** `handoff`: it takes over from the still, which lies over it for a moment. */
  | { readonly is: 'live'; readonly attempt: number; readonly rebuilt: boolean; readonly handoff: boolean }
  | { readonly is: 'lost'; readonly attempt: number; readonly rebuilt: boolean }
  /** `open`: the engine stands all the same, since the ground is missing at the present zoom only. */
  | {
      readonly is: 'failed';
      readonly attempt: number;
      readonly rebuilt: boolean;
      readonly reason: Reason;
      readonly open: boolean;
    };

export type MapEvent =
  | { readonly type: 'wanted' }
  | { readonly type: 'unwanted' }
  /** The engine's files and the ground of the first camera are here. */
  | { readonly type: 'ready'; readonly attempt: number }
  /** There is land on the screen. `still`: a still of this very picture stands over it. */
  | { readonly type: 'land'; readonly attempt: number; readonly still: boolean }
  | { readonly type: 'handedOff'; readonly attempt: number }
  /** The level that the camera looks at did not come. */
  | { readonly type: 'gap'; readonly attempt: number }
  | { readonly type: 'lost'; readonly attempt: number }
  | { readonly type: 'restored'; readonly attempt: number }
  | { readonly type: 'broken'; readonly attempt: number; readonly reason: Reason }
  /** The time that this state may take has run out. */
  | { readonly type: 'overdue'; readonly attempt: number };

export type Effect =
  | { readonly do: 'fetch'; readonly attempt: number }
  | { readonly do: 'open'; readonly attempt: number }
  | { readonly do: 'close' }
  | { readonly do: 'handOff'; readonly attempt: number };

export type Next = readonly [state: MapState, effects: readonly Effect[]];

export const OFF: MapState = { is: 'off', attempt: 0 };

/** Milliseconds of being looked at that a state may take; null: as long as it likes. */
const TIME_LIMIT_MS: Readonly<Record<MapState['is'], number | null>> = {
  off: null,
  starting: 12_000,
  drawing: 12_000,
  live: null,
  lost: 2000,
  failed: null,
};

/** The time limit of a state: who has been told that the map is late waits for it without being told again. */
export const timeLimit = (state: MapState): number | null =>
  state.is === 'starting' && state.late ? null : TIME_LIMIT_MS[state.is];

function start(state: MapState): Next {
  const attempt = state.attempt + 1;
  const fetched: Effect = { do: 'fetch', attempt };
  return [{ is: 'starting', attempt, late: false }, isOpen(state) ? [{ do: 'close' }, fetched] : [fetched]];
}

function fail(state: MapState, rebuilt: boolean, reason: Reason): Next {
  const { attempt } = state;
  return [{ is: 'failed', attempt, rebuilt, reason, open: false }, isOpen(state) ? [{ do: 'close' }] : []];
}

/** A context that does not come back: another engine, once; then the stills have to do. */
function giveUp(state: Extract<MapState, { is: 'lost' }>): Next {
  if (state.rebuilt) return fail(state, true, 'context');
  const attempt = state.attempt + 1;
  return [{ is: 'drawing', attempt, rebuilt: true }, [{ do: 'close' }, { do: 'open', attempt }]];
}

const isOpen = (state: MapState): boolean =>
  state.is === 'drawing' || state.is === 'live' || state.is === 'lost' || (state.is === 'failed' && state.open);

/** What follows from an event, and what is to be done for it. What means nothing in a state leaves it, the same object. */
export function next(state: MapState, event: MapEvent): Next {
  const same: Next = [state, []];
  switch (event.type) {
    case 'wanted':
      if (state.is === 'off') return start(state);
      // A device that draws no map draws none when it is asked again; what did not come may come now.
      return state.is === 'failed' && state.reason !== 'device' ? start(state) : same;
    case 'unwanted':
      return state.is === 'off'
        ? same
        : [{ is: 'off', attempt: state.attempt }, isOpen(state) ? [{ do: 'close' }] : []];
    default:
      return event.attempt === state.attempt ? within(state, event) : same;
  }
}

function within(state: MapState, event: Exclude<MapEvent, { readonly type: 'wanted' | 'unwanted' }>): Next {
  const same: Next = [state, []];
  const { attempt } = state;
  const rebuilt = 'rebuilt' in state && state.rebuilt;
  switch (event.type) {
    case 'ready':
      return state.is === 'starting' ? [{ is: 'drawing', attempt, rebuilt: false }, [{ do: 'open', attempt }]] : same;
    case 'land': {
      if (state.is !== 'drawing' && !(state.is === 'failed' && state.open)) return same;
      const handoff = event.still;
      return [{ is: 'live', attempt, rebuilt, handoff }, handoff ? [{ do: 'handOff', attempt }] : []];
    }
    case 'handedOff':
      return state.is === 'live' && state.handoff ? [{ ...state, handoff: false }, []] : same;
    case 'gap':
      return state.is === 'live' || state.is === 'drawing'
        ? [{ is: 'failed', attempt, rebuilt, reason: 'files', open: true }, []]
        : same;
    case 'lost':
      return isOpen(state) && state.is !== 'lost' ? [{ is: 'lost', attempt, rebuilt }, []] : same;
    case 'restored':
      return state.is === 'lost' ? [{ is: 'drawing', attempt, rebuilt }, []] : same;
    case 'broken':
      // What goes wrong under a map that stands does not end it.
      return state.is === 'starting' || state.is === 'drawing' ? fail(state, rebuilt, event.reason) : same;
    case 'overdue':
      if (state.is === 'starting') return state.late ? same : [{ ...state, late: true }, []];
      if (state.is === 'drawing') return fail(state, rebuilt, 'slow');
      return state.is === 'lost' ? giveUp(state) : same;
    default:
      event satisfies never;
      return same;
  }
}

/** What a page says of its map in `data-map`; a still stands in its place at 'static' and 'lost'. */
export const shownAs = ({ is }: MapState): 'live' | 'lost' | 'static' =>
  is === 'live' || is === 'lost' ? is : 'static';

/** What a reader is to be told; null: nothing. */
export function missing(state: MapState): Reason | null {
  if (state.is === 'failed') return state.reason;
  return state.is === 'starting' && state.late ? 'slow' : null;
}

/** Whether asking for the map can bring one, or already has. */
export const mayStand = (state: MapState): boolean => !(state.is === 'failed' && state.reason === 'device');

/** Why a file is not in the pack. */
export type Why = 'not-found' | 'refused' | 'unreachable' | 'digest' | 'room';

export interface Failure {
  readonly path: string;
  readonly why: Why;
}

/** What was found in the browser's storage when it was looked at. */
export interface Found {
  readonly missing: readonly string[];
  /** Stored files whose bytes are not what they should be. */
  readonly corrupted: readonly string[];
  /** Whether an earlier build is stored whole. */
  readonly earlier: boolean;
  /** Whether this browser was prepared once, as far as it remembers. */
  readonly once: boolean;
  /** How many files this build has. */
  readonly of: number;
  /** Whether the worker is there to answer. */
  readonly worker: boolean;
}

/** Why nothing can be stored at all. */
export type Unable = 'insecure' | 'unsupported' | 'framed' | 'unlisted' | 'storage';

/** What the page that prepares a class has to say. Every state but the first and `storing` has a button that leads on. */
export type PackState =
  | { readonly is: 'looking' }
  | { readonly is: 'unable'; readonly why: Unable }
  | { readonly is: 'nothing' }
  | { readonly is: 'removed' }
  /** It was prepared, and the browser or somebody has emptied its storage since. */
  | { readonly is: 'cleared' }
  /** A download did not come to its end. */
  | { readonly is: 'interrupted'; readonly missing: readonly string[]; readonly of: number }
  | { readonly is: 'corrupted'; readonly corrupted: readonly string[] }
  /** An earlier build is whole and serves; there is a newer one. */
  | { readonly is: 'newer' }
  | { readonly is: 'storing'; readonly done: number; readonly failures: readonly Failure[] }
  /** The last download left files out; an earlier build may serve all the same. */
  | { readonly is: 'failed'; readonly failures: readonly Failure[]; readonly earlier: boolean }
  /** The browser has no room for it. */
  | { readonly is: 'full'; readonly failures: readonly Failure[]; readonly earlier: boolean }
  /** Every file is there, and the worker that would answer is not. */
  | { readonly is: 'unregistered' }
  | { readonly is: 'ready' };

export type PackEvent =
  | { readonly is: 'unable'; readonly why: Unable }
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'begun' }
  | { readonly is: 'stored'; readonly bytes: number }
  | { readonly is: 'missed'; readonly failure: Failure }
  | { readonly is: 'ended'; readonly worker: boolean; readonly earlier: boolean }
  | { readonly is: 'removed' };

/** What the storage's state means for a teacher. */
export function stateOf(found: Found): PackState {
  const { missing, corrupted, earlier, once, of, worker } = found;
  if (corrupted.length > 0) return { is: 'corrupted', corrupted };
  if (missing.length === 0) return worker ? { is: 'ready' } : { is: 'unregistered' };
  if (earlier) return { is: 'newer' };
  if (missing.length < of) return { is: 'interrupted', missing, of };
  return once ? { is: 'cleared' } : { is: 'nothing' };
}

/** The state after an event. What comes while nothing is being stored, late, changes nothing. */
export function nextState(state: PackState, event: PackEvent): PackState {
  if (event.is === 'unable') return event;
  if (event.is === 'removed') return { is: 'removed' };
  if (event.is === 'found') return state.is === 'storing' ? state : stateOf(event.found);
  if (event.is === 'begun') return { is: 'storing', done: 0, failures: [] };
  if (state.is !== 'storing') return state;
  if (event.is === 'stored') return { ...state, done: state.done + event.bytes };
  if (event.is === 'missed') return { ...state, failures: [...state.failures, event.failure] };
  const { failures } = state;
  const { earlier } = event;
  if (failures.some(({ why }) => why === 'room')) return { is: 'full', failures, earlier };
  if (failures.length > 0) return { is: 'failed', failures, earlier };
  return event.worker ? { is: 'ready' } : { is: 'unregistered' };
}

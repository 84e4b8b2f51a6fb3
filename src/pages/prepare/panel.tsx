import type { JSX } from 'preact';
import { bytesOf, type Pack } from '../../core/pack/file-list.ts';
import type { Failure, PackState } from '../../core/pack/state.ts';
import { EN_PREPARE } from '../../strings/prepare.ts';

const { store, states, unable, why, tryIt } = EN_PREPARE;
const MANY = 20; // names that are listed; a class needs no hundred

interface Props {
  readonly state: PackState;
  readonly pack: Pack | null;
  /** Bytes that the browser would still store for this site; null: it does not say. */
  readonly free: number | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly press: () => void;
  readonly remove: () => void;
}

function said(state: PackState): string {
  if (state.is === 'unable') return unable[state.why];
  if (state.is === 'interrupted') return states.interrupted(state.missing.length, state.of);
  if (state.is === 'corrupted') return states.corrupted(state.corrupted.length);
  if (state.is === 'failed') return states.failed(state.failures.length);
  return states[state.is];
}

function buttonOf({ is }: PackState): string | null {
  if (is === 'looking' || is === 'unable') return null;
  if (is === 'storing') return store.busy;
  if (is === 'nothing' || is === 'removed') return store.press;
  if (is === 'newer') return store.update;
  if (is === 'corrupted') return store.mend;
  if (is === 'ready' || is === 'cleared') return store.again;
  return store.goOn;
}

function Names({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="texts" id="prepare-names">
        {lines.slice(0, MANY).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MANY ? <li>…</li> : null}
      </ul>
    </>
  );
}

const lineOf = ({ path, why: reason }: Failure): string => `${path}: ${why[reason]}`;

/** What is stored, how far it is, what went wrong and what can be done about it. */
export function Panel({ state, pack, free, root, press, remove }: Props): JSX.Element {
  const of = pack === null ? 0 : bytesOf(pack.files);
  const button = buttonOf(state);
  const stored = state.is !== 'nothing' && state.is !== 'removed' && state.is !== 'looking' && state.is !== 'unable';
  const failures = 'failures' in state ? state.failures : [];
  const tight = free !== null && free < of && (state.is === 'nothing' || state.is === 'removed');
  return (
    <div data-state={state.is}>
      {pack === null ? null : <p id="prepare-size">{store.size(pack.files.length, of)}</p>}
      {tight ? <p class="notice">{store.room(free)}</p> : null}
      <p class="notice" role="status" id="prepare-status">
        {said(state)}
      </p>
      {state.is === 'storing' ? (
        <p>
          <progress max={of} value={state.done} aria-label={store.progressLabel} /> {store.progress(state.done, of)}
        </p>
      ) : null}
      {state.is === 'ready' ? <p>{tryIt}</p> : null}
      <p>
        {button === null ? null : (
          // It keeps the focus while it has nothing to do.
          <button
            type="button"
            class="embed-button"
            id="prepare-press"
            aria-disabled={state.is === 'storing'}
            onClick={press}
          >
            {button}
          </button>
        )}
        {stored && state.is !== 'storing' ? (
          <button type="button" class="embed-button" id="prepare-remove" onClick={remove}>
            {store.remove}
          </button>
        ) : null}
        {state.is === 'ready' || state.is === 'newer' ? <a href={root}>{store.open}</a> : null}
      </p>
      {'earlier' in state && state.earlier ? <p>{states.earlier}</p> : null}
      {failures.length > 0 ? <Names heading={store.failures} lines={failures.map(lineOf)} /> : null}
      {state.is === 'interrupted' ? <Names heading={store.missing} lines={state.missing} /> : null}
      {state.is === 'corrupted' ? <Names heading={store.missing} lines={state.corrupted} /> : null}
    </div>
  );
}

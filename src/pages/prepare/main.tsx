import '../../app/translatable.ts';
import { render } from 'preact';
import { requireElement } from '../../app/require-element.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { PACK_FILE } from '../../core/pack/contents.ts';
import type { Pack } from '../../core/pack/file-list.ts';
import { nextState, type PackEvent, type PackState, type Unable } from '../../core/pack/state.ts';
import { empty, fill, listOf, look, serves, servesOthers } from './keep-pack.ts';
import { Panel } from './panel.tsx';
import { bringWorker, dropWorker, hadWorker, hasWorker } from './worker.ts';

const host = requireElement('prepare');
const { root = '../../', ground = './' } = document.documentElement.dataset;
const home = new URL(root, location.href.replace(/[?#].*$/, '')).href; // of the story
const scope = new URL(ground, home).href;
const shelf = { scope, folder: home.slice(scope.length) };

let state: PackState = { is: 'looking' };
let pack: Pack | null = null;
let free: number | null = null;

function show(): void {
  render(
    <Panel
      state={state}
      pack={pack}
      free={free}
      root={root}
      press={() => void prepare()}
      remove={() => void remove()}
    />,
    host,
  );
}

function happen(event: PackEvent): void {
  state = nextState(state, event);
  show();
}

/** What keeps this page from storing anything, before the storage is touched. */
function unable(): Unable | null {
  if (window.top !== window) return 'framed';
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window ? null : 'unsupported';
}

/** A disk that is full is no refusal: the reader can make room and go on. */
const isFull = (why: unknown): boolean => why instanceof DOMException && why.name === 'QuotaExceededError';

const refused = (why: unknown): void => {
  console.warn('storage:', why);
  happen({ is: 'unable', why: 'storage' });
};

async function lookAround(): Promise<void> {
  const why = unable();
  if (why !== null) return happen({ is: 'unable', why });
  pack = await listOf(shelf);
  if (pack === null) return happen({ is: 'unable', why: 'unlisted' });
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  free = quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  const worker = await hasWorker(scope);
  const once = (await hadWorker(scope)) && !(await servesOthers(shelf));
  happen({ is: 'found', found: { ...(await look(pack, shelf)), worker, once } });
}

async function prepare(): Promise<void> {
  if (state.is === 'storing') return;
  happen({ is: 'begun' });
  // A browser that promises to keep it keeps it when the disk is full. Some ask; the answer is not waited for.
  void navigator.storage?.persist?.().catch(() => false);
  try {
    pack = (await listOf(shelf)) ?? pack;
    if (pack === null) return happen({ is: 'unable', why: 'unlisted' });
    const worker = bringWorker(scope);
    await fill(pack, shelf, {
      stored: ({ bytes }) => happen({ is: 'stored', bytes }),
      missed: ({ path }, why) => happen({ is: 'missed', failure: { path, why } }),
    });
    happen({ is: 'ended', worker: await worker, earlier: await serves(shelf) });
  } catch (why) {
    if (!isFull(why)) return refused(why);
    happen({ is: 'missed', failure: { path: PACK_FILE, why: 'room' } });
    happen({ is: 'ended', worker: false, earlier: await serves(shelf).catch(() => false) });
  }
}

async function remove(): Promise<void> {
  try {
    await empty(shelf);
    if (!(await servesOthers(shelf))) await dropWorker(scope);
    happen({ is: 'removed' });
    host.querySelector('button')?.focus(); // the one that was pressed is gone
  } catch (why) {
    refused(why);
  }
}

show();
lookAround().catch(refused);
markScripts('ran');

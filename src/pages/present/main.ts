import '../../app/translatable.ts';
import { requireElement } from '../../app/require-element.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import type { Act } from '../../core/present/keys.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { type Actions, actionsOf } from './actions.ts';
import { keptBlank } from './blank-cover.ts';
import { type Deck, deckOf } from './deck.ts';
import { dialogsIn, type Screen } from './dialogs.tsx';
import { hideIdleCursor } from './idle-cursor.ts';
import { refusesFrames } from './in-frame.ts';
import { inkLayer } from './ink-layer.ts';
import { lessonIn } from './lesson.ts';
import { onKeys } from './listen-keys.ts';
import { wallMap } from './live-map.ts';
import { say } from './message.ts';
import { type Rehearsal, rehearse } from './presenter-sync.ts';
import { sharedView } from './shared-view.ts';
import { shortcutSwitch } from './shortcuts.ts';
import { keepAwake } from './wake.ts';

// The story on a wall: one step at a time, by keys, clicker, buttons or the speaker's window.

const page = document.documentElement;
const host = requireElement('present');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');

/** A step as the dialogs list it. */
const screenOf = (deck: Deck, id: string): Screen => ({
  id,
  at: deck.numbered(id),
  heading: requireElement(`${id}-heading`).textContent ?? '',
  words: requireElement(id).querySelector('.present-text')?.textContent ?? '',
  picture: requireElement(id).querySelector<HTMLImageElement>('.present-map img')?.src ?? null,
});

/**
 * Where the pupils' own devices find the site: a copy in a folder is found on no other device, so that they are sent to
 * where it came from. null: there is no such place.
 */
const reachableRoot = (): string | null =>
  location.protocol === 'file:'
    ? (document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null)
    : root;

/** The address of a step, from the site's root. */
const addressOf = (id: string, first: string): string =>
  requireElement(id).dataset['address'] ?? (id === first ? '' : `#${id}`);

/** Buttons of the page, links to its steps, and addresses typed or gone back to. */
function onClicksAndHash(deck: Deck, rehearsal: Rehearsal, actions: Actions): void {
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined && act in actions) actions[act as Act]();
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link === null) return;
    event.preventDefault();
    rehearsal.change({ step: link.hash.slice(1) });
  });
  requireElement('blank').addEventListener('click', () => rehearsal.change({ blank: 'none' }));
  window.addEventListener('hashchange', () => {
    const step = deck.named(location.hash);
    if (step !== null) rehearsal.change({ step });
  });
}

function present(): void {
  const deck = deckOf(requireElement('deck'), lessonIn(host, location.search));
  const first = deck.ids[0] ?? '';
  const shortcuts = shortcutSwitch();
  const reachable = reachableRoot();
  const go = (step: string): void => rehearsal.change({ step });
  const map = wallMap({
    root,
    module: page.dataset['live'],
    go,
    missing: () => say(EN_PRESENT.stills),
    drawn: () => ink.draw(),
  });
  const ink = inkLayer({ sight: map.sight, pointed: (at) => rehearsal.point(at) });
  const view = sharedView({ host, deck, map, ink });
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    steps: new Set(deck.ids),
    start: { step: deck.named(location.hash) ?? first, blank: keptBlank(), count: 1 },
    onState: view.show,
    onPoint: ink.pointAt,
  });
  const dialogs = dialogsIn(requireElement('dialogs'), {
    screens: deck.ids.map((id) => screenOf(deck, id)),
    here: () => rehearsal.state().step,
    seen: view.seen,
    go,
    address: (id) => (reachable === null ? null : `${reachable}${addressOf(id, first)}`),
    shortcuts: shortcuts.on,
    setShortcuts: shortcuts.set,
  });
  const speaker = `${root}speaker/${location.search}`;
  const actions = actionsOf({ host, speaker, deck, map, ink, rehearsal, dialogs });

  onKeys({ shortcuts: shortcuts.on, dialogs, act: (act) => actions[act]() });
  onClicksAndHash(deck, rehearsal, actions);
  requireElement('bar').hidden = false;
  page.dataset['presenting'] = '';
  hideIdleCursor();
  keepAwake();
  view.show(rehearsal.state());
}

if (!refusesFrames(host)) present();
markScripts('ran');

import '../../app/translatable.ts';
import { requireElement } from '../../app/require-element.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { numberedIn } from '../../core/numbered.ts';
import { placeIn } from '../../core/present/course.ts';
import type { Act } from '../../core/present/keys.ts';
import type { Shown } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { type Actions, actionsOf } from './actions.ts';
import { keptBlank } from './blank-cover.ts';
import { type Deck, deckOf } from './deck.ts';
import { dialogsIn, type Screen } from './dialogs.tsx';
import { hideIdleCursor } from './idle-cursor.ts';
import { refusesFrames } from './in-frame.ts';
import { inkLayer } from './ink-layer.ts';
import { lessonNamed, plansIn, screensOf } from './lesson.ts';
import { lessonChange } from './lesson-change.ts';
import { onKeys } from './listen-keys.ts';
import { wallMap } from './live-map.ts';
import { say } from './message.ts';
import { rehearse } from './presenter-sync.ts';
import { freshName, searchOf, sessionIn } from './session.ts';
import { sharedView } from './shared-view.ts';
import { shortcutSwitch } from './shortcuts.ts';
import { type Course, followLink, go } from './turns.ts';
import { keepAwake } from './wake.ts';
import { keptOut, scrolledByHand } from './wall-state.ts';

// The story on a wall: one step at a time, by keys, clicker, buttons or the speaker's window.

const page = document.documentElement;
const host = requireElement('present');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');

/** On a disk a folder is no page: an address names the file in it. */
const speakerPage = (): string => `${root}speaker/${location.protocol === 'file:' ? 'index.html' : ''}`;

/** A step as the dialogs list it. */
const screenOf = (story: readonly string[], id: string): Screen => ({
  id,
  at: numberedIn(story, id),
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
function onClicksAndHash(
  deck: Deck,
  course: Course,
  actions: Actions,
  word: (link: HTMLAnchorElement) => boolean,
): void {
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined && act in actions) actions[act as Act]();
    const link = event.target.closest<HTMLAnchorElement>('#deck a');
    if (link === null) return;
    if (followLink(course, link) || word(link)) event.preventDefault();
    else link.target = '_blank'; // beside the wall, which is still there when one comes back
  });
  requireElement('blank').addEventListener('click', () => course.rehearsal.change({ blank: 'none' }));
  window.addEventListener('hashchange', () => {
    const step = deck.named(location.hash);
    if (step !== null) go(course, step);
  });
}

/** Where the presentation begins: what the address asks for, and what covered the screen before a reload. */
function startOf(deck: Deck, lesson: string, ids: readonly string[]): Shown & { readonly count: number } {
  const asked = deck.named(location.hash);
  const step = asked === null ? (ids[0] ?? '') : placeIn(ids, asked, deck.story, deck.story);
  return { step, lesson, blank: keptBlank(), down: 0, out: keptOut.get() ?? [], count: 1 };
}

function present(): void {
  const plans = plansIn(host);
  const deck = deckOf(requireElement('deck'), () => scrolledByHand(deck, rehearsal));
  const lesson = lessonNamed(plans, location.search);
  const session = sessionIn(location.search) ?? freshName();
  const first = deck.story[0] ?? '';
  const shortcuts = shortcutSwitch();
  const reachable = reachableRoot();
  const map = wallMap({
    root,
    module: page.dataset['live'],
    go: (step) => go(course, step),
    missing: () => say(EN_PRESENT.stills),
    drawn: () => ink.draw(),
  });
  const ink = inkLayer({ sight: map.sight, pointed: (at) => rehearsal.point(at) });
  const ids = (): readonly string[] => screensOf(plans, rehearsal.state().lesson, deck.story);
  const view = sharedView({ host, deck, map, ink, ids, session });
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    session,
    steps: new Set(deck.all),
    start: startOf(deck, lesson, screensOf(plans, lesson, deck.story)),
    onState(state) {
      view.show(state);
      keptOut.set(state.out);
      rehearsal.sign();
    },
    onPoint: ink.pointAt,
    wall: () => ({ step: rehearsal.state().step, share: deck.seen().share }),
  });
  const course: Course = { rehearsal, ids, seen: deck.seen };
  const dialogs = dialogsIn(requireElement('dialogs'), {
    screens: () => ids().map((id) => screenOf(deck.story, id)),
    here: () => rehearsal.state().step,
    seen: view.seen,
    go: (step) => go(course, step),
    lessons: Object.keys(plans),
    lesson: () => rehearsal.state().lesson,
    setLesson: (name) => rehearsal.change(lessonChange(plans, name, rehearsal.state(), deck.story)),
    address: (id) => (reachable === null ? null : `${reachable}${addressOf(id, first)}`),
    shortcuts: shortcuts.on,
    setShortcuts: shortcuts.set,
  });
  const speaker = (): string => `${speakerPage()}${searchOf('', rehearsal.state().lesson, session)}`;
  const again = (): void => view.show(rehearsal.state());
  const actions = actionsOf({ host, speaker, course, again, map, ink, rehearsal, dialogs });

  onKeys({ shortcuts: shortcuts.on, dialogs, act: (act) => actions[act]() });
  onClicksAndHash(deck, course, actions, dialogs.word);
  requireElement('bar').hidden = false;
  page.dataset['presenting'] = '';
  page.dataset['theme'] = 'light';
  hideIdleCursor();
  keepAwake();
  view.show(rehearsal.state());
}

if (!refusesFrames(host)) present();
markScripts('ran');

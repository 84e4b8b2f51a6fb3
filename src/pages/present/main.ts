import { writeAddress } from '../../app/address.ts';
import { part } from '../../app/part.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { type Act, actOf } from '../../core/present/keys.ts';
import type { Blank, Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { deckOf } from './deck.ts';
import { type DialogName, dialogsIn } from './dialogs.tsx';
import { refusesFrames } from './in-frame.ts';
import { inkLayer, type Tool } from './ink-layer.ts';
import { keptIn } from './kept.ts';
import { lessonIn } from './lesson.ts';
import { wallMap } from './live-map.ts';
import { rehearse } from './rehearsal.ts';
import { openSpeaker } from './speaker-window.ts';
import { keepAwake } from './wake.ts';

// The story on a wall: one step at a time, by keys, clicker, buttons or the speaker's window.

const t = EN_PRESENT;
const page = document.documentElement;
const host = part('present');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
const REPEAT = 250; // milliseconds: a key that is held turns no faster

function present(): void {
  const deck = deckOf(part('deck'), lessonIn(host, location.search));
  const first = deck.ids[0] ?? '';
  const keptBlank = keptIn<Blank>('blank', (value) => (value === 'black' || value === 'white' ? value : null));
  const keptShortcuts = keptIn<boolean>('shortcuts', (value) => (typeof value === 'boolean' ? value : null));
  let shortcuts = keptShortcuts.get() ?? true;
  /** Where other devices find the site: a copy in a folder is found on no other, so that they are sent to where it came from. */
  const reachable =
    location.protocol === 'file:'
      ? (document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null)
      : root;
  let acted = 0;
  let furthest = 0; // the last step that this window has shown

  const map = wallMap({
    root,
    module: page.dataset['live'],
    go: (step) => go(step),
    missing: () => say(t.stills),
    drawn: () => ink.draw(),
  });
  const ink = inkLayer({ sight: map.sight, pointed: (at) => rehearsal.point(at) });
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    steps: new Set(deck.ids),
    start: { step: deck.named(location.hash) ?? first, blank: keptBlank.get() ?? 'none', count: 1 },
    onState: show,
    onPoint: (at) => ink.pointAt(at),
  });
  const dialogs = dialogsIn(part('dialogs'), {
    screens: deck.ids.map((id) => ({
      id,
      heading: part(`${id}-heading`).textContent ?? '',
      words: part(id).querySelector('.present-text')?.textContent ?? '',
      picture: part(id).querySelector<HTMLImageElement>('.present-map img')?.src ?? null,
    })),
    here: () => rehearsal.state().step,
    seen: (id) => deck.ids.indexOf(id) <= furthest,
    go,
    address: (id) =>
      reachable === null ? null : `${reachable}${part(id).dataset['address'] ?? (id === first ? '' : `#${id}`)}`,
    shortcuts: () => shortcuts,
    setShortcuts(on) {
      shortcuts = on;
      keptShortcuts.set(on);
    },
  });

  function say(text: string): void {
    part('message').textContent = text;
    setTimeout(() => {
      if (part('message').textContent === text) part('message').textContent = '';
    }, 8000);
  }

  function go(step: string): void {
    rehearsal.change({ step });
  }

  function show({ step, blank }: Shared): void {
    deck.show(step);
    const index = deck.index();
    furthest = Math.max(furthest, index);
    part('at').textContent = t.at(index + 1, deck.ids.length);
    for (const [act, off] of [
      ['previous', index === 0],
      ['next', index === deck.ids.length - 1],
    ] as const)
      host.querySelector(`[data-act="${act}"]`)?.setAttribute('aria-disabled', String(off));
    map.show(step, deck.map(step));
    ink.over(deck.map(step));
    page.dataset['step'] = step;
    writeAddress({ hash: step });
    const cover = part('blank');
    if (cover.dataset['blank'] !== blank) {
      if (cover.dataset['blank'] !== undefined) part('said').textContent = t.blank[blank];
      cover.dataset['blank'] = blank;
      cover.hidden = blank === 'none';
      keptBlank.set(blank);
    }
  }

  const to = (index: number): void => {
    const id = deck.ids[index];
    if (id !== undefined) go(id);
  };
  const turn = (by: 1 | -1): void => to(deck.index() + by);
  const scrollOrTurn = (by: 1 | -1): void => {
    if (rehearsal.state().blank !== 'none' || !deck.scroll(by)) turn(by);
  };
  const cover = (blank: Blank): void => rehearsal.change({ blank: rehearsal.state().blank === blank ? 'none' : blank });
  /** Takes a tool into the hand, or puts it down. */
  function take(tool: Tool): void {
    if (map.sight() === null) say(t.toolNone);
    else {
      ink.use(ink.tool() === tool ? 'none' : tool);
      for (const each of ['pen', 'pointer'] as const)
        host.querySelector(`[data-act="${each}"]`)?.setAttribute('aria-pressed', String(ink.tool() === each));
      say(t.tools[ink.tool()]);
    }
  }
  const dialog = (name: DialogName) => (): void => dialogs.toggle(name);

  const ACTIONS: Readonly<Record<Act, () => void>> = {
    on: () => scrollOrTurn(1),
    back: () => scrollOrTurn(-1),
    next: () => turn(1),
    previous: () => turn(-1),
    first: () => to(0),
    last: () => to(deck.ids.length - 1),
    black: () => cover('black'),
    white: () => cover('white'),
    jump: dialog('jump'),
    overview: dialog('overview'),
    help: dialog('help'),
    code: dialog('code'),
    text: () => page.toggleAttribute('data-map-alone'),
    names() {
      if (map.sight() === null) say(t.toolNone);
      else say(page.toggleAttribute('data-names-off') ? t.names.off : t.names.on);
    },
    pen: () => take('pen'),
    pointer: () => take('pointer'),
    undo: ink.undo,
    clear: ink.clear,
    fullscreen: wholeScreen,
    speaker() {
      const address = `${root}speaker/${location.search}`;
      if (openSpeaker(address)) return;
      say(`${t.blocked} `);
      const link = document.createElement('a');
      Object.assign(link, { href: address, target: '_blank', textContent: t.blockedLink });
      part('message').append(link);
    },
  };

  window.addEventListener(
    'keydown',
    (event) => {
      const { target, repeat, timeStamp } = event;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
      const act = actOf(event, shortcuts);
      if (act === null) return;
      const pressed = event.key === ' ' && target instanceof Element && target.closest('button, a, summary');
      if (pressed) return; // the space bar presses what has the focus
      if (dialogs.open() && act !== 'fullscreen') {
        if (act === 'help' || act === 'overview' || act === 'jump' || act === 'code') event.preventDefault();
        else return; // a dialog has its own arrows
      }
      event.preventDefault();
      event.stopPropagation(); // the map under the focus must not move
      if (repeat && timeStamp - acted < REPEAT) return;
      acted = timeStamp;
      ACTIONS[act]();
    },
    { capture: true },
  );
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined && act in ACTIONS) ACTIONS[act as Act]();
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link === null) return;
    event.preventDefault();
    go(link.hash.slice(1));
  });
  part('blank').addEventListener('click', () => rehearsal.change({ blank: 'none' }));
  window.addEventListener('hashchange', () => {
    const asked = deck.named(location.hash);
    if (asked !== null) go(asked);
  });

  part('bar').hidden = false;
  page.dataset['presenting'] = '';
  page.dataset['theme'] = 'light';
  hideIdleCursor();
  keepAwake();
  show(rehearsal.state());
}

function wholeScreen(): void {
  const done = document.fullscreenElement === null ? page.requestFullscreen?.() : document.exitFullscreen();
  done?.catch(() => undefined); // refused: the page goes on as it is
}

/** The pointer goes when it rests, and comes back when it moves. */
function hideIdleCursor(): void {
  let timer = 0;
  const wake = (): void => {
    delete page.dataset['idle'];
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      page.dataset['idle'] = '';
    }, 3000);
  };
  window.addEventListener('pointermove', wake);
  wake();
}

if (!refusesFrames(host)) present();
markScripts('ran');

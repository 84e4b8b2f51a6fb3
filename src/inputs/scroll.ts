import { ADDRESS_DELAY_MS, addressNow, entryState, keepInEntry, writeAddress } from '../app/address.ts';
import { type Position, position, stepAt } from '../core/picture/position.ts';
import { readHash, type Target, writeHash } from '../core/scroll/hash.ts';
import { type Knots, positionAt, type StepBox, scrollAt, type TextWindow, tieKnots } from '../core/scroll/knots.ts';
import { bindStops } from '../core/scroll/stops.ts';
import type { PlayheadStore } from '../playhead/playhead.ts';
import { hearScrolls } from './hear-scrolls.ts';

export interface ScrollInput {
  readonly steps: readonly HTMLElement[];
  readonly store: PlayheadStore;
  /** The part of the window that text runs through, measured now. */
  readonly textWindow: () => TextWindow;
  /** Called with the index of a step that the reader jumped to, by a link or the browser's own Back. */
  readonly onJump?: (index: number) => void;
}

export interface ScrollDriver {
  /** Scrolls to a position at once. */
  seek(to: Position): void;
  /** Scrolls by pixels for the page's own sake, to be taken back: map and address go on to say where the reader is. */
  shift(by: number): void;
  /** Measures again, and keeps the reader where they were: the position, not the pixel. */
  measure(): void;
  /** Ties positions to a page that has got longer or shorter beyond its steps: the pixel stays, as nothing read has moved. */
  tieEnd(): void;
  /** Whether the page stands where it was put, and not where the reader scrolled it. */
  isPut(): boolean;
}

/** The text of a step, from the top of its heading, date and all, to the bottom of its last line, in document pixels. */
function boxOf(step: HTMLElement): StepBox {
  const { top, bottom } = (step.querySelector('.step-text') ?? step).getBoundingClientRect();
  return { heading: top + window.scrollY, lastLine: bottom + window.scrollY };
}

/**
 * The lines of a step that name the stops of its route: where they end, in document pixels. None of a text that is off the
 * screen and not laid out yet: asked for, it would be laid out at once. When it is, the knots are tied anew.
 */
function stopsOf(step: HTMLElement): readonly number[] {
  const links = [...step.querySelectorAll('[data-stop]')];
  return links.every((link) => link.checkVisibility({ contentVisibilityAuto: true }))
    ? links.map((link) => link.getBoundingClientRect().bottom + window.scrollY)
    : [];
}

/** Calls back once nothing was heard for ADDRESS_DELAY_MS: one clock for a whole scroll, as a new one in each frame costs. */
function quietClock(then: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let heardAt = 0; // milliseconds
  function look(): void {
    const left = heardAt + ADDRESS_DELAY_MS - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) then();
  }
  return {
    isRunning: () => timer !== null,
    heard(): void {
      heardAt = performance.now();
      timer ??= setTimeout(look, ADDRESS_DELAY_MS);
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** How far the page can be scrolled, pixels. */
const height = (): number => document.documentElement.scrollHeight - window.innerHeight;

// Browsers scroll by whole pixels: rounded up, so that a step's beginning is not the end of the one before.
function jump(top: number): void {
  const to = Math.ceil(top - 0.01);
  if (window.scrollY !== to) window.scrollTo({ top: to, behavior: 'instant' }); // there already: a scroll goes on
}

/** Where the page is scrolled to, as a position and back. */
function makePlace({ steps, store, textWindow }: ScrollInput) {
  const last = steps.length - 1;
  let knots: Knots = { pixels: [0], positions: [0] };
  let beyond = 0; // pixels below the last knot: within the sources the position does not say where one is
  let resized = false; // since the knots were tied
  let tied = 0; // pixels that the page could be scrolled when they were
  /** What was asked for last, and the pixel that it became: asked again and again, a rounded place would wander. */
  let asked = { position: position(0, last), pixel: Number.NaN };

  const end = (): number => knots.pixels.at(-1) ?? 0;
  /** Where it was put, or at the end of a page that has got too short for that. */
  const isPut = (): boolean =>
    window.scrollY === asked.pixel || (window.scrollY < asked.pixel && window.scrollY >= height());

  function tie(): void {
    const text = textWindow();
    tied = height();
    knots = bindStops(tieKnots(steps.map(boxOf), text, tied), steps.map(stopsOf), text);
    resized = false;
  }

  function read(scroll = window.scrollY): void {
    beyond = Math.max(0, scroll - end());
    store.getState().moveTo(positionAt(knots, scroll));
  }

  /** Scrolls, and remembers what for. */
  function put(to: Position, pixel: number): void {
    jump(pixel);
    asked = { position: to, pixel: window.scrollY };
    read();
  }

  /** Keeps the reader where they were, the position, not the pixel, when the page has got another shape. */
  function measure(): void {
    if (window.innerHeight === 0) return; // a hidden frame has no size, and no place to lose
    const here = isPut() ? asked.position : store.getState().position;
    const below = beyond;
    tie();
    put(here, here >= last ? end() + below : scrollAt(knots, here));
  }

  return {
    tie,
    measure,
    tieEnd(): void {
      if (window.innerHeight === 0 || height() === tied) return;
      if (isPut() && asked.position >= last) measure();
      else {
        tie();
        read();
      }
    },
    isPut,
    below: () => beyond,
    seek: (to: Position): void => put(to, scrollAt(knots, to)),
    /** Where an address that names a heading leads; `below` says how far within the sources the reader was. */
    toHeading(index: number, below: unknown): void {
      if (index === 0) jump(0);
      else if (index === last && typeof below === 'number') jump(end() + below);
      else steps[index]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      read();
      // Who asked for the last is at it, wherever the end lies once all is laid out.
      asked = { position: index === last ? position(last, last) : store.getState().position, pixel: window.scrollY };
    },
    resize(): void {
      resized = true; // told before the scroll that it brings about
    },
    // A resize moves the scroll bar before the text is measured again: what it says is then of another page than the
    // knots. The window is not asked for its size: in every frame of a scroll the answer would cost a layout.
    scrolled: (scroll: number): void => (resized ? measure() : read(scroll)),
    read,
  };
}

/**
 * A phone's bars come and go with a scroll, and how far that went is still what the knots say: it is read before they are
 * said to be of another page. In another width it is not.
 */
function hearResizes(readScroll: () => void, resize: () => void): void {
  let { innerWidth } = window;
  window.addEventListener('resize', () => {
    if (window.innerWidth === innerWidth) readScroll();
    ({ innerWidth } = window);
    resize();
  });
}

/** Native scrolling moves the playhead, and nothing else does; the address follows once the reader rests. */
export function driveByScroll(input: ScrollInput): ScrollDriver {
  const { steps, store, onJump } = input;
  const ids = steps.map((step) => step.id);
  const place = makePlace(input);
  const quiet = quietClock(tellAddress); // runs out when the address may be written
  let shifted = Number.NaN; // the pixel to which the page was scrolled for its own sake
  let anchored = false; // whether the address names something else than a position, such as a claim

  function tellAddress(): void {
    quiet.stop();
    const { position: here } = store.getState();
    const hash = here === 0 ? '' : writeHash(here, ids);
    const beyond = place.below();
    if (addressNow().hash !== hash && !(beyond > 0 && anchored)) writeAddress({ hash });
    const below = beyond > 0 ? beyond : undefined;
    if (entryState()['below'] !== below) keepInEntry({ below });
    anchored = false;
  }

  /** Goes where an address says; answers with what it asked for. */
  function follow(hash: string): Target | null {
    const target = readHash(hash, ids);
    anchored = target === null && hash.length > 1;
    if (target?.kind === 'position') place.seek(target.position);
    else if (target?.kind === 'heading') place.toHeading(target.index, entryState()['below']);
    return target;
  }

  const readScroll = hearScrolls((scroll) => {
    if (window.innerHeight === 0) return; // a hidden frame has no size, and no place to lose
    if (scroll === shifted) return; // the reader is where they were, and so is the map
    shifted = Number.NaN;
    place.scrolled(scroll);
    quiet.heard();
  });
  hearResizes(readScroll, place.resize);
  // A link may be pressed before: Back is to lead to where the reader was.
  window.addEventListener(
    'click',
    () => {
      readScroll();
      if (quiet.isRunning()) tellAddress();
    },
    { capture: true },
  );
  // Back may come before the address of where it leads from was written: it must not be written over the one it leads to.
  window.addEventListener('popstate', quiet.stop);
  window.addEventListener('hashchange', () => {
    const target = follow(location.hash);
    if (target !== null) onJump?.(target.kind === 'heading' ? target.index : stepAt(target.position));
  });

  // One of the two keeps the reader's place when text above gets another height; both would move it twice as far.
  document.documentElement.style.overflowAnchor = 'none';
  place.tie();
  if (readHash(location.hash, ids) !== null) {
    history.scrollRestoration = 'manual'; // the address says more exactly than pixels where the reader was
    follow(location.hash);
  } else {
    anchored = location.hash.length > 1;
    place.read();
  }

  return {
    seek: place.seek,
    measure(): void {
      readScroll(); // what is kept is where the reader is now
      place.measure();
    },
    tieEnd: place.tieEnd,
    isPut: place.isPut,
    shift(by: number): void {
      readScroll();
      window.scrollBy({ top: by, behavior: 'instant' });
      shifted = window.scrollY;
    },
  };
}

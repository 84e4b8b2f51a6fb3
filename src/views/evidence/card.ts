import { EN_CARD } from '../../strings/card.ts';
import {
  addressOf,
  type Fetched,
  fetchPage,
  isPlace,
  make,
  onSameQuestion,
  placeOf,
  shortNameOf,
} from './card-entries.ts';
import { partsOf } from './card-parts.ts';
import { type CardMap, keepSeen, putCard } from './card-place.ts';
import { isPlainPress } from './open-in-place.ts';
import { lightStatement } from './statement-lines.ts';

export interface CardInput {
  /** Told of the place that an open card speaks of, so that the map can light it; null: none. */
  readonly onPlace: (place: string | null) => void;
  readonly map: CardMap;
}

export interface Card {
  /** Fetches the page to which an address leads, once, for a press to come. */
  ahead(href: string): Promise<unknown>;
  /** Shows the entry at an address; `opener` gets the focus back. Throws where the entry does not come. */
  open(href: string, opener: HTMLElement): Promise<void>;
}

function makeButton(className: string, words = ''): HTMLButtonElement {
  const button = make('button', `control ${className}`, words);
  button.type = 'button';
  return button;
}

/** The card's elements, in a popover: it lies over all, and goes with a press elsewhere or with Escape. */
function makeParts() {
  const title = make('h2', '');
  title.id = 'card-title';
  title.tabIndex = -1;
  const close = makeButton('', EN_CARD.close);
  const said = make('div', 'card-said');
  for (const spoken of [title, said]) spoken.setAttribute('aria-live', 'polite'); // "Next" keeps the focus
  const more = make('div', '');
  const body = make('div', 'card-body', said, more);
  const back = makeButton('card-back');
  const place = make('span', '');
  const next = makeButton('card-next');
  const foot = make('footer', '', back, place, next);
  const card = make('section', 'card', make('header', '', title, close), body, foot);
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', title.id);
  document.body.append(card);
  return { card, title, close, said, more, body, back, place, next, foot };
}

/** What is shown, and what was shown before it, to go back to. */
interface Shown {
  readonly entry: HTMLElement;
  readonly before: HTMLElement | null;
  readonly page: Fetched;
}

/** The next statement on the same question, after the last the first; itself where there is no other. */
function nextOf({ entry, page }: Shown): HTMLElement {
  const all = onSameQuestion(entry, page);
  return all[(all.indexOf(entry) + 1) % all.length] ?? entry;
}

type Parts = ReturnType<typeof makeParts>;

/** Writes an entry into the card. */
function write(parts: Parts, shown: Shown): void {
  const { entry, before, page } = shown;
  const { title, said, more } = partsOf(entry, page);
  parts.title.replaceChildren(...title);
  parts.said.replaceChildren(...said);
  parts.more.replaceChildren(...more);
  parts.body.scrollTop = 0;
  const rivals = onSameQuestion(entry, page);
  const next = nextOf(shown);
  parts.back.hidden = before === null;
  parts.back.textContent = before === null ? '' : EN_CARD.back(shortNameOf(before));
  parts.next.hidden = next === entry;
  parts.next.textContent = EN_CARD.next(shortNameOf(next));
  parts.place.textContent = next === entry ? '' : EN_CARD.of(rivals.indexOf(entry) + 1, rivals.length);
  parts.foot.hidden = parts.back.hidden && parts.next.hidden;
}

/** Pages of entries, each fetched once. */
function makePages(): (page: string) => Promise<Fetched> {
  const pages = new Map<string, Promise<Fetched>>();
  return (page) => {
    const known = pages.get(page) ?? fetchPage(page);
    pages.set(page, known);
    known.catch(() => pages.delete(page)); // the next press tries again
    return known;
  };
}

/** Calls back when all of what the card is about is scrolled out of the window. */
function watchGone(then: () => void): (lines: readonly HTMLElement[]) => void {
  const seen = new Map<Element, boolean>();
  const watching = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (seen.has(target)) seen.set(target, isIntersecting);
    if (entries.length > 0 && seen.size > 0 && ![...seen.values()].includes(true)) then();
  });
  return (lines) => {
    watching.disconnect();
    seen.clear();
    for (const line of lines) {
      seen.set(line, true); // until it is known
      watching.observe(line);
    }
  };
}

interface Doing {
  readonly shown: () => Shown | null;
  readonly show: (to: Shown) => void;
  /** Closes for what leads elsewhere. */
  readonly leave: () => void;
  readonly closed: () => void;
}

/** What a reader may do in an open card. */
function listen({ card, title, close, back, next }: Parts, { shown, show, leave, closed }: Doing): void {
  card.addEventListener('click', (event) => {
    const now = shown();
    const pressed = event.target instanceof Element ? event.target.closest('a') : null;
    if (now === null || pressed === null || !isPlainPress(event)) return;
    const { page, id } = addressOf(pressed.href);
    const isShown = page === now.page.from && !pressed.matches('.card-leave');
    const entry = isShown ? now.page.document.getElementById(id) : null;
    if (entry === null) return leave();
    event.preventDefault();
    show({ ...now, entry, before: now.before ?? (isPlace(now.entry) ? now.entry : null) });
    title.focus({ preventScroll: true }); // the link that had it is gone
  });
  next.addEventListener('click', () => {
    const now = shown();
    if (now !== null) show({ ...now, entry: nextOf(now) });
  });
  back.addEventListener('click', () => {
    const now = shown();
    if (now !== null && now.before !== null) show({ ...now, entry: now.before, before: null });
    title.focus({ preventScroll: true });
  });
  close.addEventListener('click', () => card.hidePopover());
  // What lies beneath stays as it is: a press in the card is none beside it, and Escape closes the card alone.
  card.addEventListener('pointerdown', (event) => event.stopPropagation());
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation();
  });
  // Who walks on by keys leaves it: nothing that has the focus is to lie under it.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !card.contains(target) && card.matches(':popover-open')) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') closed();
  });
}

/** Scrolls of the page for the card's sake, which are taken back. */
function makeScrolls(shift: (by: number) => void) {
  let done: { readonly from: number; readonly to: number } | null = null; // pixels
  return {
    /** Notes what `scroll` did to the page, if it says that it did. */
    note(scroll: () => boolean): void {
      const from = done?.to === window.scrollY ? done.from : window.scrollY;
      if (scroll()) done = { from, to: window.scrollY };
    },
    /** Puts the page back where it was, unless the reader has scrolled it since. */
    undo(): void {
      if (done?.to === window.scrollY) shift(done.from - done.to);
      done = null;
    },
  };
}

/** The card in the page, closed. */
export function makeCard({ onPlace, map }: CardInput): Card {
  const parts = makeParts();
  const { card, title } = parts;
  const pages = makePages();
  const scrolls = makeScrolls(map.shift);
  const close = (): void => card.hidePopover();
  const watch = watchGone(close);
  let opener: HTMLElement | null = null;
  let shown: Shown | null = null;

  function show(to: Shown): void {
    shown = to;
    write(parts, to);
    onPlace(placeOf(to.entry));
    const from = opener;
    const lines = lightStatement(to.entry, from, map);
    if (from === null) return;
    scrolls.note(() => keepSeen(card, lines.length === 0 ? [from] : lines, map));
    watch([from, ...lines]);
  }

  function appear(to: Shown, from: HTMLElement): void {
    if (card.matches(':popover-open')) close();
    scrolls.undo();
    opener = from;
    card.removeAttribute('style');
    card.showPopover({ source: from });
    write(parts, to);
    putCard(card, from, map);
    title.focus({ preventScroll: true });
    show(to);
  }

  listen(parts, {
    shown: () => shown,
    show,
    leave() {
      scrolls.undo(); // Back leads to where the reader was
      close();
    },
    closed() {
      watch([]);
      lightStatement(null, null, map);
      onPlace(null);
      scrolls.undo();
      const { activeElement } = document;
      if (activeElement === document.body || card.contains(activeElement)) opener?.focus({ preventScroll: true });
    },
  });
  return {
    ahead: (href) => pages(addressOf(href).page),
    async open(href, from) {
      const { page: at, id } = addressOf(href);
      const page = await pages(at);
      const entry = page.document.getElementById(id);
      if (entry === null) throw new Error(`${at}: expected #${id}, found it not`);
      appear({ entry, before: null, page }, from);
    },
  };
}

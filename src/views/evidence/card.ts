import type { LiveStrings } from '../../strings/live.ts';
import { type EntryAddress, entryAddress, isPlainPress } from './open-in-place.ts';

const PATIENCE = 4000; // milliseconds after which a press leads where its link does

export interface CardInput {
  /** Where links to claims and places stand. */
  readonly text: HTMLElement;
  /** Told of the place that an open card speaks of, so that the map can light it; null: none. */
  readonly onPlace: (place: string | null) => void;
  readonly t: LiveStrings;
}

type Part = Node | string;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...parts);
  return element;
}

function link(href: string, ...parts: readonly Part[]): HTMLAnchorElement {
  const element = make('a', 'claim', ...parts);
  element.setAttribute('href', href);
  return element;
}

/** An address of the page that the entry is from, as it must be written in this one. */
function addressHere(href: string, from: string): string {
  const to = new URL(href, from);
  return to.origin === location.origin && to.pathname === location.pathname ? to.hash : to.href;
}

/** An element of the fetched page for a place in this one, with links that lead where they led. */
function copyOf(element: Element, from: string): Element {
  const copy = document.importNode(element, true);
  for (const to of copy.querySelectorAll('a[href]'))
    to.setAttribute('href', addressHere(to.getAttribute('href') ?? '', from));
  return copy;
}

/** What an entry of the sources holds: ids stand once. */
const contentOf = (entry: Element, from: string): readonly Node[] => [...copyOf(entry, from).childNodes];

const entriesWith = (page: Document, name: 'topic' | 'place', value: string): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(`.claim-entry[data-${name}="${CSS.escape(value)}"]`),
];

/** A statement in two lines, which leads to the whole of it. */
function short(entry: HTMLElement, from: string): HTMLLIElement {
  const who = [...entry.querySelectorAll('.speaker')].map((speaker) => copyOf(speaker, from));
  const said = entry.querySelector('.claim-statement')?.textContent ?? '';
  const report = entry.closest<HTMLElement>('.source')?.dataset['short'] ?? '';
  const named = entry.querySelector('.speaker')?.textContent?.includes(report) === true;
  return make(
    'li',
    '',
    make('span', 'card-who', ...who, named ? '' : ` · ${report}`),
    link(`${from}#${entry.id}`, said),
  );
}

function list(heading: string, entries: readonly HTMLElement[], from: string): Part[] {
  const rows = entries.map((entry) => short(entry, from));
  return rows.length === 0 ? [] : [make('h3', '', heading), make('ul', 'card-list', ...rows)];
}

/** What a card says of an entry of the sources: the entry itself, and what else is said on its question or its place. */
function partsOf(
  entry: HTMLElement,
  { from, document: page }: Fetched,
  t: LiveStrings,
): { readonly title: string; readonly parts: readonly Part[] } {
  if (entry.matches('.place-entry')) {
    const said = entriesWith(page, 'place', entry.id.replace(/^place-/, ''));
    return {
      title: t.card.place,
      parts: [make('div', 'card-entry', ...contentOf(entry, from)), ...list(t.card.saidOf(said.length), said, from)],
    };
  }
  const { topic } = entry.dataset;
  const others = topic === undefined ? [] : entriesWith(page, 'topic', topic).filter((other) => other !== entry);
  const report = entry.closest('.source')?.querySelector('h2')?.textContent ?? '';
  return {
    title: t.card.claim,
    parts: [
      make('div', 'card-entry', make('p', 'card-who', report.trim()), ...contentOf(entry, from)),
      ...list(t.card.others(others.length), others, from),
    ],
  };
}

/** A page of entries that was fetched, and where it is from, without a fragment. */
interface Fetched {
  readonly from: string;
  readonly document: Document;
}

/** Fetches the page that a citation leads to. Throws where there is none, or something else stands in its place. */
async function fetchPage(from: string): Promise<Fetched> {
  const answer = await fetch(from, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${from}: expected the sources, got ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.querySelector('.claim-entry') === null) throw new Error(`${from}: expected the sources, got another page`);
  return { from, document: page };
}

export interface Card {
  /** Fetches a page of entries, once. */
  fetch(page: string): Promise<unknown>;
  /** Shows an entry; `opener` gets the focus back. Throws where the entry does not come. */
  open(at: EntryAddress, opener: HTMLAnchorElement): Promise<void>;
}

/** The card in the page, closed: a popover, which lies over all and goes with a press elsewhere. */
export function makeCard({ text, onPlace, t }: CardInput): Card {
  const card = make('div', 'card');
  const head = make('header', '');
  const body = make('div', 'card-body');
  const title = make('h2', '');
  const close = make('button', 'control', t.close);
  title.id = 'card-title';
  title.tabIndex = -1;
  close.type = 'button';
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', title.id);
  head.append(title, close);
  card.append(head, body);
  text.append(card);
  const pages = new Map<string, Promise<Fetched>>();
  let opener: HTMLElement | null = null;
  let shown: Fetched | null = null;

  function fetched(page: string): Promise<Fetched> {
    const known = pages.get(page) ?? fetchPage(page);
    pages.set(page, known);
    known.catch(() => pages.delete(page)); // the next press tries again
    return known;
  }

  function show(entry: HTMLElement, page: Fetched): void {
    shown = page;
    const { title: words, parts } = partsOf(entry, page, t);
    const leave = link(`${page.from}#${entry.id}`, entry.matches('.place-entry') ? t.card.places : t.card.sources);
    leave.className = 'card-leave';
    title.textContent = words;
    body.replaceChildren(...parts, make('p', '', leave));
    body.scrollTop = 0;
    const { left, width } = text.getBoundingClientRect();
    card.style.setProperty('--card-left', `${left}px`);
    card.style.setProperty('--card-width', `${width}px`);
    onPlace(entry.matches('.place-entry') ? entry.id.replace(/^place-/, '') : (entry.dataset['place'] ?? null));
    card.showPopover();
    title.focus({ preventScroll: true });
  }

  card.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('a') : null;
    if (pressed === null || !isPlainPress(event)) return;
    const at = pressed.matches('.card-leave') ? null : entryAddress(pressed);
    const entry = at === null || at.page !== shown?.from ? null : shown.document.getElementById(at.id);
    if (entry === null || shown === null) {
      card.hidePopover(); // it leads elsewhere
      return;
    }
    event.preventDefault();
    show(entry, shown);
  });
  close.addEventListener('click', () => card.hidePopover());
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    onPlace(null);
    if (document.activeElement === document.body) opener?.focus({ preventScroll: true });
  });
  return {
    fetch: fetched,
    async open({ page, id }, from) {
      const source = await fetched(page);
      const entry = source.document.getElementById(id);
      if (entry === null) throw new Error(`${page}: expected #${id}, found it not`);
      opener = from;
      show(entry, source);
    },
  };
}

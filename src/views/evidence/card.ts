import type { LiveStrings } from '../../strings/live.ts';
import { entryOf, isPlainPress } from './open-in-place.ts';

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

/** What an entry of the sources holds, for a second place in the page: ids stand once. */
const contentOf = (entry: Element): Node[] =>
  [...entry.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.note-number')))
    .map((node) => node.cloneNode(true));

const entriesWith = (name: 'topic' | 'place', value: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`.claim-entry[data-${name}="${CSS.escape(value)}"]`),
];

/** A statement in two lines, which leads to the whole of it. */
function short(entry: HTMLElement): HTMLLIElement {
  const who = [...entry.querySelectorAll('.speaker')].map((speaker) => speaker.cloneNode(true));
  const said = entry.querySelector('.claim-statement')?.textContent ?? '';
  const report = entry.closest<HTMLElement>('.source')?.dataset['short'] ?? '';
  const named = entry.querySelector('.speaker')?.textContent?.includes(report) === true;
  return make('li', '', make('span', 'card-who', ...who, named ? '' : ` · ${report}`), link(`#${entry.id}`, said));
}

function list(heading: string, entries: readonly HTMLElement[]): Part[] {
  return entries.length === 0 ? [] : [make('h3', '', heading), make('ul', 'card-list', ...entries.map(short))];
}

/** What a card says of an entry of the sources: the entry itself, and what else is said on its question or its place. */
function partsOf(entry: HTMLElement, t: LiveStrings): { readonly title: string; readonly parts: readonly Part[] } {
  if (entry.matches('.place-entry')) {
    const said = entriesWith('place', entry.id.replace(/^place-/, ''));
    return {
      title: t.card.place,
      parts: [make('div', 'card-entry', ...contentOf(entry)), ...list(t.card.saidOf(said.length), said)],
    };
  }
  const { topic } = entry.dataset;
  const others = topic === undefined ? [] : entriesWith('topic', topic).filter((other) => other !== entry);
  const report = entry.closest('.source')?.querySelector('h3')?.textContent ?? '';
  return {
    title: t.card.claim,
    parts: [
      make('div', 'card-entry', make('p', 'card-who', report.trim()), ...contentOf(entry)),
      ...list(t.card.others(others.length), others),
    ],
  };
}

export interface Card {
  /** Shows an entry; `opener` gets the focus back. */
  open(entry: HTMLElement, opener: HTMLElement): void;
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
  let opener: HTMLElement | null = null;

  function show(entry: HTMLElement): void {
    const { title: words, parts } = partsOf(entry, t);
    const leave = link(`#${entry.id}`, entry.matches('.place-entry') ? t.card.places : t.card.sources);
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
    const entry = pressed.matches('.card-leave') ? null : entryOf(pressed);
    if (entry === null) {
      card.hidePopover(); // it leads elsewhere
      return;
    }
    event.preventDefault();
    show(entry);
  });
  close.addEventListener('click', () => card.hidePopover());
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    onPlace(null);
    if (document.activeElement === document.body) opener?.focus({ preventScroll: true });
  });
  return {
    open(entry, from) {
      opener = from;
      show(entry);
    },
  };
}

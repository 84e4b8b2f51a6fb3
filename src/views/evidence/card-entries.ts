// The entries of a fetched page, as elements of this one.

const PATIENCE = 4000; // milliseconds after which a press leads where its link does

/** A page of entries that was fetched, and where it is from, without a fragment. */
export interface Fetched {
  readonly from: string;
  readonly document: Document;
}

/** The page to which an address leads, without a fragment, and the id of the entry in it. */
export function addressOf(href: string): { readonly page: string; readonly id: string } {
  const [page = '', id = ''] = href.split('#');
  return { page, id };
}

/** Fetches the page that a citation leads to. Throws where there is none, or something else stands in its place. */
export async function fetchPage(from: string): Promise<Fetched> {
  const answer = await fetch(from, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${from}: expected the sources, got ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.querySelector('.claim-entry') === null) throw new Error(`${from}: expected the sources, got another page`);
  return { from, document: page };
}

export type Part = Node | string;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...parts);
  return element;
}

export function link(href: string, className: string, ...parts: readonly Part[]): HTMLAnchorElement {
  const element = make('a', className, ...parts);
  element.setAttribute('href', href);
  return element;
}

/** An address of the page that an entry is from, as it must be written in this one. */
function addressHere(href: string, from: string): string {
  const to = new URL(href, from);
  return to.origin === location.origin && to.pathname === location.pathname ? to.hash : to.href;
}

/** An element of the fetched page for a place in this one, with links that lead where they led. */
export function copyOf<Copied extends Element>(element: Copied, { from }: Fetched): Copied {
  const copy = document.importNode(element, true);
  for (const to of [copy, ...copy.querySelectorAll('a')]) {
    const href = to.getAttribute('href');
    if (href !== null) to.setAttribute('href', addressHere(href, from));
  }
  return copy;
}

/** Copies of what a selector finds in an element. */
export const copies = (of: ParentNode | null, selector: string, page: Fetched): readonly Element[] =>
  [...(of?.querySelectorAll(selector) ?? [])].map((found) => copyOf(found, page));

const entriesWith = (page: Fetched, name: 'topic' | 'place', value: string): readonly HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>(`.claim-entry[data-${name}="${CSS.escape(value)}"]`),
];

export const isPlace = (entry: Element): boolean => entry.matches('.place-entry');

/** The place that an entry is of, or is tied to; null: none. */
export const placeOf = (entry: HTMLElement): string | null =>
  isPlace(entry) ? entry.id.replace(/^place-/, '') : (entry.dataset['place'] ?? null);

/** All statements on the question of a statement, itself among them, in the order of reports and lines. */
export function onSameQuestion(entry: HTMLElement, page: Fetched): readonly HTMLElement[] {
  const { topic } = entry.dataset;
  return topic === undefined ? [] : entriesWith(page, 'topic', topic);
}

/** All that is said of a place. */
export const saidOfPlace = (entry: HTMLElement, page: Fetched): readonly HTMLElement[] =>
  entriesWith(page, 'place', placeOf(entry) ?? '');

/** What stands on a question beside its statements: what we say about it, and its figures in one picture. */
export function questionOf({ dataset: { topic } }: HTMLElement, page: Fetched): Element | null {
  const held = page.document.querySelector<HTMLTemplateElement>('template.questions');
  if (held === null || topic === undefined) return null;
  return held.content.querySelector(`[data-topic="${CSS.escape(topic)}"]`);
}

/** What an entry is called in a word: a place by its name, a statement by its speakers and its figure. */
export function shortNameOf(entry: HTMLElement): string {
  const names = [...entry.querySelectorAll(isPlace(entry) ? 'strong' : '.speaker-name')].map((each) =>
    (each.textContent ?? '').trim(),
  );
  const { value } = entry.dataset;
  return [names.join(', '), ...(value === undefined ? [] : [value])].join(' · ');
}

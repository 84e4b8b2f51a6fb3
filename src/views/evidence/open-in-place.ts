import type { Card, CardInput } from './card.ts';

/** Entries have these ids, on the page of the sources and wherever else they stand. */
const ENTRY = /^#(claim|place)-/;

/** Whether a press is one that a browser follows in the same window. */
export const isPlainPress = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey);

/** Where an entry stands: the page, without a fragment, and the entry's id in it. */
export interface EntryAddress {
  readonly page: string;
  readonly id: string;
}

/** The entry that a link leads to; null: none. */
export function entryAddress(link: HTMLAnchorElement): EntryAddress | null {
  if (!ENTRY.test(link.hash)) return null;
  return { page: link.href.slice(0, -link.hash.length), id: link.hash.slice(1) };
}

/**
 * Opens in place what stands behind a cited figure or a named place. The links stay what they are: with a modifier key,
 * without scripts, in a browser without popovers, or where the sources or the card's script do not come, they lead to the
 * sources. Both are fetched for the first link that is pointed at or gets the focus.
 */
export function openInPlace(input: CardInput): void {
  const { text } = input;
  if (!('popover' in HTMLElement.prototype)) return;
  let card: Promise<Card> | null = null;
  const cited = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element && target.closest('.card') === null
      ? target.closest<HTMLAnchorElement>('a.claim, a.place')
      : null;
  const load = (): Promise<Card> => {
    card ??= import('./card.ts').then(({ makeCard }) => makeCard(input));
    return card;
  };
  const ahead = ({ target }: Event): void => {
    const link = cited(target);
    const at = link === null ? null : entryAddress(link);
    if (at !== null)
      load()
        .then((loaded) => loaded.fetch(at.page))
        .catch(() => {}); // told to who presses
  };
  text.addEventListener('pointerover', ahead, { passive: true });
  text.addEventListener('focusin', ahead);
  text.addEventListener('click', (event) => {
    const link = cited(event.target);
    const at = link === null ? null : entryAddress(link);
    if (link === null || at === null || !isPlainPress(event)) return;
    event.preventDefault();
    load()
      .catch((why: unknown) => {
        card = null;
        throw why;
      })
      .then((loaded) => loaded.open(at, link))
      .catch(() => {
        location.href = link.href; // as the link says
      });
  });
}

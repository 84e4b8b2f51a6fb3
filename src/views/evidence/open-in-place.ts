import type { Card, CardInput } from './card.ts';

/** Whether a press is one that a browser follows in the same window. */
export const isPlainPress = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey);

/** The entry of the sources that a link leads to; null: none. */
export function entryOf(link: Element | null): HTMLElement | null {
  const href = link?.getAttribute('href');
  const entry = href?.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  return entry?.matches('.claim-entry, .place-entry') === true ? entry : null;
}

/**
 * Opens in place what stands behind a cited figure or a named place, from what the page holds anyway. The links stay
 * what they are: with a modifier key, without scripts, in a browser without popovers, or where the card's script does not
 * come, they lead to the sources. The script comes with the first link that is pointed at or gets the focus.
 */
export function openInPlace(input: CardInput): void {
  const { text } = input;
  if (!('popover' in HTMLElement.prototype)) return;
  let card: Promise<Card> | null = null;
  const cited = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element && target.closest('.card') === null ? target.closest('a.claim, a.place') : null;
  const load = (): Promise<Card> => {
    card ??= import('./card.ts').then(({ makeCard }) => makeCard(input));
    return card;
  };
  const ahead = ({ target }: Event): void => {
    if (cited(target) !== null) load().catch(() => {}); // told to who presses
  };
  text.addEventListener('pointerover', ahead, { passive: true });
  text.addEventListener('focusin', ahead);
  text.addEventListener('click', (event) => {
    const link = cited(event.target);
    const entry = entryOf(link);
    if (link === null || entry === null || !isPlainPress(event)) return;
    event.preventDefault();
    load().then(
      (opened) => opened.open(entry, link),
      () => {
        card = null;
        location.hash = entry.id; // as the link says
      },
    );
  });
}

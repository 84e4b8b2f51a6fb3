import type { Card, CardInput } from './card.ts';

/** Whether a press is one that a browser follows in the same window. */
export const isPlainPress = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey);

/** Opens what stands at an address, for what was pressed, which gets the focus back. */
type OpenEntry = (href: string, opener: HTMLElement) => void;

/**
 * Opens in place what stands behind a cited figure or a named place. The links stay what they are: with a modifier key,
 * without scripts, in a browser without popovers, or where the sources or the card's script do not come, they lead to the
 * sources. Both are fetched for the first link that is pointed at or gets the focus. Answers with what opens the same for
 * a button.
 */
export function openInPlace(text: HTMLElement, input: CardInput): OpenEntry {
  const follow = (href: string): void => {
    location.href = href;
  };
  if (!('popover' in HTMLElement.prototype)) return follow;
  let card: Promise<Card> | null = null;
  const cited = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a:is(.claim, .place)[href*="#"]') : null;
  const load = (): Promise<Card> => {
    card ??= import('./card.ts').then(({ makeCard }) => makeCard(input));
    return card;
  };
  const open: OpenEntry = (href, opener) =>
    void load()
      .catch((why: unknown) => {
        card = null;
        throw why;
      })
      .then((loaded) => loaded.open(href, opener))
      .catch(() => follow(href)); // as the link says
  const ahead = (event: Event): void => {
    const link = cited(event);
    if (link !== null)
      load()
        .then((loaded) => loaded.ahead(link.href))
        .catch(() => {}); // told to who presses
  };
  text.addEventListener('pointerover', ahead, { passive: true });
  text.addEventListener('focusin', ahead);
  text.addEventListener('click', (event) => {
    const link = cited(event);
    if (link === null || !isPlainPress(event)) return;
    event.preventDefault();
    open(link.href, link);
  });
  return open;
}

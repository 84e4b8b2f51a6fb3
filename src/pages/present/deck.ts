import { ALL_SEEN, type Seen, topFor } from '../../core/present/scrolled.ts';

/** The screens of the page, of which one is shown. */
export interface Deck {
  /** All steps of the story, without what lessons have beside them. */
  readonly story: readonly string[];
  /** Every screen of the page. */
  readonly all: readonly string[];
  /** The screen that an address asks for, by its id or one that it had in an earlier edition; null: none. */
  named(hash: string): string | null;
  /** Shows a screen, and of it what lies below a share of its height. Its heading takes the focus, to be read aloud. */
  show(id: string, down: number): void;
  /** What is seen of the screen that is shown. Where its text is hidden there is nothing to scroll. */
  seen(): Seen;
  /** The box of a step's map; null where it has none. */
  map(id: string): HTMLElement | null;
}

const NEAR = 1; // pixels: a browser scrolls to whole ones

function need<E extends Element>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`${selector}: expected in the page, found nothing`);
  return found;
}

/** What scrolls of a screen: its text beside the map; in a low window, and where there is no map, the screen itself. */
function scrollerOf(screen: HTMLElement): HTMLElement {
  if (screen.matches('.is-interlude, .is-closing')) return screen;
  const text = need<HTMLElement>(screen, '.present-text');
  return getComputedStyle(text).overflowY === 'visible' ? screen : text;
}

const seenOf = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Seen =>
  scrollHeight === 0 ? ALL_SEEN : { top: scrollTop / scrollHeight, share: Math.min(1, clientHeight / scrollHeight) };

/** `scrolled`: a hand has scrolled the screen that is shown. */
export function deckOf(host: HTMLElement, scrolled: () => void): Deck {
  const screens = [...host.querySelectorAll<HTMLElement>('.present-step')];
  const isShown = (screen: HTMLElement): boolean => !screen.hidden;
  for (const screen of screens) {
    screen.hidden = true;
    const heard = (): void => {
      if (isShown(screen)) scrolled();
    };
    screen.addEventListener('scroll', heard, { capture: true, passive: true }); // whichever of its boxes scrolls
  }
  let shown: HTMLElement | null = null;
  const ids = (list: readonly HTMLElement[]): readonly string[] => list.map(({ id }) => id);
  return {
    all: ids(screens),
    story: ids(screens.filter(({ classList }) => !classList.contains('is-interlude'))),
    named(hash) {
      const asked = document.getElementById(hash.slice(1))?.closest('.present-step');
      return screens.find((screen) => screen === asked)?.id ?? null;
    },
    show(id, down) {
      const screen = screens.find((each) => each.id === id);
      if (screen === undefined) return;
      const turned = screen !== shown;
      if (turned) {
        if (shown !== null) shown.hidden = true;
        shown = screen;
        screen.hidden = false;
      }
      const box = scrollerOf(screen);
      const top = Math.round(topFor(down, seenOf(box).share) * box.scrollHeight);
      if (Math.abs(box.scrollTop - top) > NEAR) box.scrollTop = top;
      if (turned) need<HTMLElement>(screen, 'h2').focus({ preventScroll: true });
    },
    seen() {
      if (shown === null) return ALL_SEEN;
      return seenOf(scrollerOf(shown));
    },
    map: (id) => screens.find((screen) => screen.id === id)?.querySelector<HTMLElement>('.present-map') ?? null,
  };
}

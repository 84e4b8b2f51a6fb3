import { type Numbered, numbered } from '../../core/numbered.ts';

/** The steps of the page as screens, of which one is shown. */
export interface Deck {
  readonly ids: readonly string[];
  /** The screen that an address asks for, by its id or one that it had in an earlier edition; null: none. */
  named(hash: string): string | null;
  index(): number;
  /** A screen's number as the story counts its steps, in a lesson too; null for what is none. */
  numbered(id: string): Numbered | null;
  /** Shows a step; its heading takes the focus, so that it is read aloud. */
  show(id: string): void;
  /** Scrolls the step that is shown by a screenful; false where it has no more in that direction. */
  scroll(by: 1 | -1): boolean;
  /** The box of a step's map; null where it has none. */
  map(id: string): HTMLElement | null;
}

const LEFT = 2; // pixels: less than that is no text that is out of sight
const SCREENFUL = 0.85; // of what is seen: a few lines are seen twice

function need<E extends Element>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`${selector}: expected in the page, found nothing`);
  return found;
}

/** `order`: the screens of a lesson; null for all steps of the story and nothing else. */
export function deckOf(host: HTMLElement, order: readonly string[] | null): Deck {
  const all = [...host.querySelectorAll<HTMLElement>('.present-step')];
  const told = all.filter(({ classList }) => !classList.contains('is-interlude'));
  const steps = order === null ? told : order.flatMap((id) => all.find((step) => step.id === id) ?? []);
  for (const step of all) step.hidden = true;
  let at = -1;
  const textOf = (index: number): HTMLElement | null =>
    steps[index]?.querySelector<HTMLElement>('.present-text') ?? null;
  return {
    ids: steps.map(({ id }) => id),
    named(hash) {
      const asked = document.getElementById(hash.slice(1))?.closest('.present-step');
      return steps.find((step) => step === asked)?.id ?? null;
    },
    index: () => at,
    numbered: (id) =>
      numbered(
        told.findIndex((step) => step.id === id),
        told.length,
      ),
    show(id) {
      const next = steps.findIndex((step) => step.id === id);
      const step = steps[next];
      if (step === undefined || next === at) return;
      const before = steps[at];
      if (before !== undefined) before.hidden = true;
      at = next;
      step.hidden = false;
      const text = textOf(at);
      if (text !== null) text.scrollTop = 0;
      need<HTMLElement>(step, 'h2').focus({ preventScroll: true });
    },
    scroll(by) {
      const text = textOf(at);
      if (text === null) return false;
      const left = by > 0 ? text.scrollHeight - text.clientHeight - text.scrollTop : text.scrollTop;
      if (left <= LEFT) return false;
      text.scrollBy({ top: by * text.clientHeight * SCREENFUL, behavior: 'instant' });
      return true;
    },
    map: (id) => steps.find((step) => step.id === id)?.querySelector<HTMLElement>('.present-map') ?? null,
  };
}

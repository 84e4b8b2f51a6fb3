import { entryState, keepInEntry } from '../../app/address.ts';

const REST = 150; // milliseconds without a scroll after which a reader reads

/** Where on the page a reader was: the entry, how far below the window's top it stood, pixels, and whether a link led off. */
interface Left {
  readonly entry: string;
  readonly top: number;
  readonly followed: boolean;
}

function left(): Left | null {
  const { entry, top, followed } = entryState();
  return typeof entry === 'string' && typeof top === 'number' ? { entry, top, followed: followed === true } : null;
}

function note(entry: Element | undefined, followed: boolean): void {
  const nowhere = { entry: undefined, top: undefined, followed: undefined };
  keepInEntry(entry === undefined ? nowhere : { entry: entry.id, top: entry.getBoundingClientRect().top, followed });
}

/**
 * Notes in the history which event is read, and which one's links lead away: nothing is stored elsewhere. The browser's
 * own memory of it is of a page with all events, so it is told to forget.
 */
export function rememberPlace(list: HTMLElement): void {
  history.scrollRestoration = 'manual';
  let resting = 0;
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(resting);
      resting = window.setTimeout(() => {
        const shown = [...list.querySelectorAll('.event-entry:not([hidden])')];
        const read = shown.find((entry) => entry.getBoundingClientRect().bottom > 0) ?? shown.at(-1);
        note(window.scrollY === 0 ? undefined : read, false);
      }, REST);
    },
    { passive: true },
  );
  list.addEventListener('click', (event) => {
    const entry =
      event.target instanceof Element && event.target.closest('a') ? event.target.closest('.event-entry') : null;
    if (entry === null) return;
    window.clearTimeout(resting);
    note(entry, true);
  });
}

/** Puts a reader who comes back, or loads the page again, where they were. */
export function comeBack(): void {
  const was = left();
  const entry = was === null ? null : document.getElementById(was.entry);
  if (was === null || entry === null || entry.hidden) return;
  const { top } = entry.getBoundingClientRect();
  window.scrollBy({ top: top - was.top, behavior: 'instant' });
  if (was.followed) entry.querySelector<HTMLElement>('.event-step')?.focus({ preventScroll: true });
}

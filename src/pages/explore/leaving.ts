/** Where on the page a reader left it for the story: the entry, and how far below the window's top it stood, pixels. */
interface Left {
  readonly entry: string;
  readonly top: number;
}

function left(): Left | null {
  const state: unknown = history.state;
  const { entry, top } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return typeof entry === 'string' && typeof top === 'number' ? { entry, top } : null;
}

/** Notes in the history which event's links lead away: nothing is stored elsewhere. */
export function rememberLeaving(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const entry =
      event.target instanceof Element && event.target.closest('a') ? event.target.closest('.event-entry') : null;
    if (entry === null) return;
    const { top } = entry.getBoundingClientRect();
    history.replaceState({ ...history.state, entry: entry.id, top }, '');
  });
}

/** Puts a reader who comes back where they were. The browser's own memory of it is of a page with all events. */
export function comeBack(): void {
  const was = left();
  const entry = was === null ? null : document.getElementById(was.entry);
  if (was === null || entry === null || entry.hidden) return;
  history.scrollRestoration = 'manual';
  const { top } = entry.getBoundingClientRect();
  window.scrollBy({ top: top - was.top, behavior: 'instant' });
  entry.querySelector<HTMLElement>('.event-step')?.focus({ preventScroll: true });
}

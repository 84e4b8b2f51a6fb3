/** How long a reader has not scrolled when the address is written, milliseconds: writing costs more than a frame. */
export const ADDRESS_DELAY_MS = 400;
const RETRY_MS = 1000;

type EntryState = Readonly<Record<string, unknown>>;

/** What this entry of the history keeps: small values by name, gone with the tab. */
export function entryState(): EntryState {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as EntryState) : {};
}

let owed: { readonly url: string; readonly state: EntryState } | null = null; // what a browser refused
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was owed to the entry that was left is not written over the one that is entered. */
function forget(): void {
  clearTimeout(timer);
  owed = null;
}

function write(url: string, state: EntryState): void {
  forget();
  try {
    history.replaceState(state, '', url);
  } catch {
    // Safari takes a hundred in half a minute, and a page of no origin may not everywhere: nothing else stops for that.
    owed = { url, state };
    window.addEventListener('popstate', forget, { once: true });
    timer = setTimeout(() => {
      if (owed !== null) write(owed.url, owed.state);
    }, RETRY_MS);
  }
}

/** The address of this page, or what it is to be as soon as the browser takes it. */
export const addressNow = (): URL => new URL(owed?.url ?? location.href);

/**
 * Writes what stands behind ? and # into the address of this entry of the history, and is the only place that does. What
 * is refused is written later.
 */
export function writeAddress(parts: { readonly search?: string; readonly hash?: string }): void {
  write(Object.assign(addressNow(), parts).href, owed?.state ?? entryState());
}

/** Keeps something with this entry of the history, over a reload and for Back; undefined takes it away. */
export function keepInEntry(values: EntryState): void {
  const state = Object.fromEntries(
    Object.entries({ ...(owed?.state ?? entryState()), ...values }).filter(([, value]) => value !== undefined),
  );
  write(addressNow().href, state);
}

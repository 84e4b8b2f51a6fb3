import { type EventFilter, sameFilter } from '../../core/lens.ts';
import type { EventKind, Voice } from '../../core/story.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** What an address may ask for on a page. */
export interface Known {
  readonly voices: readonly Voice[];
  readonly kinds: readonly EventKind[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

export const NOTHING_KNOWN: Known = { voices: [], kinds: [], texts: [], days: [] };

/** What an address asks to see; where it names something that we do not know, all of that sort. */
export function filterOf(search: string, known: Known): EventFilter {
  const parameters = new URLSearchParams(search);
  const asked = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === parameters.get(name)) ?? null;
  return {
    voice: asked('voice', known.voices),
    kind: asked('kind', known.kinds),
    text: asked('text', known.texts),
    day: asked('day', known.days),
  };
}

/** The same address asking to see something else, with all that is not a filter as it was. */
export function withFilter(search: string, { voice, kind, text, day }: EventFilter): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ day, voice, kind, text })) {
    parameters.delete(name);
    if (value !== null) parameters.append(name, value);
  }
  const written = parameters.toString().replace(/=(?=&|$)/g, ''); // ?inspect stays without a sign
  return written === '' ? '' : `?${written}`;
}

/** Reads the lens from the address, and from then on writes it there: a reload shows the same picture. */
export function keepLensInAddress(store: PlayheadStore, known: Known): void {
  const write = (filter: EventFilter): void => {
    const address = location.pathname + withFilter(location.search, filter) + location.hash;
    history.replaceState(history.state, '', address);
  };
  store.getState().look(filterOf(location.search, known));
  if (/[?&](day|voice|kind|text)=/.test(location.search)) write(store.getState().lens); // what we do not know goes
  store.subscribe(({ lens }, before) => {
    if (!sameFilter(lens, before.lens)) write(lens);
  });
}

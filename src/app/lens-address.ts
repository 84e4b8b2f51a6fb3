import type { KindId, VoiceId } from '../core/ids.ts';
import { type EventFilter, type Lens, sameFilter } from '../core/picture/lens.ts';
import type { PlayheadStore } from '../playhead/playhead.ts';
import { addressNow, writeAddress } from './address.ts';

/** What an address may ask for on a page. */
export interface Known {
  readonly voices: readonly VoiceId[];
  readonly kinds: readonly KindId[];
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

/** Whether an address asks to have the citations marked: it has the word, whatever stands behind it. */
export function sourcesOf(search: string): boolean {
  return new URLSearchParams(search).has('sources');
}

/** The same address asking for marked citations, or not. */
export function withSources(search: string, sources: boolean): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('sources');
  if (sources) parameters.append('sources', '');
  return written(parameters);
}

/** The same address asking to see something else, with all that is not a filter as it was. */
export function withFilter(search: string, { voice, kind, text, day }: EventFilter): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ day, voice, kind, text })) {
    parameters.delete(name);
    if (value !== null) parameters.append(name, value);
  }
  return written(parameters);
}

function written(parameters: URLSearchParams): string {
  const search = parameters.toString().replace(/=(?=&|$)/g, ''); // ?inspect stays without a sign
  return search === '' ? '' : `?${search}`;
}

/**
 * Reads the lens from the address, and from then on writes it there: a reload shows the same picture, and so do Back
 * and Forward, since each entry of the history has an address of its own.
 */
export function keepLensInAddress(store: PlayheadStore, known: Known): void {
  const write = (lens: Lens): void => {
    writeAddress({ search: withSources(withFilter(addressNow().search, lens), lens.sources) });
  };
  const read = (): void =>
    store.getState().look({ ...filterOf(location.search, known), sources: sourcesOf(location.search) });
  read();
  if (/[?&](day|voice|kind|text)=/.test(location.search)) write(store.getState().lens); // what we do not know goes
  store.subscribe(({ lens }, before) => {
    if (!sameFilter(lens, before.lens) || lens.sources !== before.lens.sources) write(lens);
  });
  window.addEventListener('popstate', read);
}

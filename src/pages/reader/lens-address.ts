import { VOICES, type Voice } from '../../core/story.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

const PARAMETER = 'according';

/** The side that an address asks for; null: everybody, and where it names none that we know. */
export function voiceOf(search: string): Voice | null {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return VOICES.find((voice) => voice === asked) ?? null;
}

/** The same address asking for another side, with everything else as it was. */
export function withVoice(search: string, voice: Voice | null): string {
  const parameters = new URLSearchParams(search);
  if (voice === null) parameters.delete(PARAMETER);
  else parameters.set(PARAMETER, voice);
  const text = parameters.toString().replace(/=(?=&|$)/g, ''); // ?inspect stays without a sign
  return text === '' ? '' : `?${text}`;
}

/** Reads the lens from the address, and from then on writes it there: a reload shows the same picture. */
export function keepLensInAddress(store: PlayheadStore): void {
  store.getState().look({ voice: voiceOf(location.search) });
  store.subscribe(({ lens }, before) => {
    if (lens.voice === before.lens.voice) return;
    const address = location.pathname + withVoice(location.search, lens.voice) + location.hash;
    history.replaceState(history.state, '', address);
  });
}

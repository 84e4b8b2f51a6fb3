import type { PlayheadStore } from '../../playhead/playhead.ts';

/** The place whose mark stays lit until another is chosen. */
interface LightPlaces {
  held(): string | null;
  hold(place: string | null): void;
}

/** The buttons of a list that light a place on the map, for those who cannot point at its name: a finger, a key. */
export function lightPlaces(list: HTMLElement, store: PlayheadStore): LightPlaces {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('.event-highlight')];
  let held: string | null = null;
  function hold(place: string | null): void {
    held = place;
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(place !== null && button.dataset['light'] === place));
    store.getState().look({ highlight: place });
  }
  for (const button of buttons)
    button.addEventListener('click', () => {
      const place = button.dataset['light'] ?? null;
      hold(place === held ? null : place);
    });
  return { held: () => held, hold };
}

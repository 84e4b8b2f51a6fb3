import type { PlayheadStore } from '../../playhead/playhead.ts';

const placeAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('a[data-place]')?.getAttribute('data-place') ?? null) : null;

/**
 * A place that is pointed at or focused in the text lights its mark, and a lit place lights its words. `held` is lit
 * while nothing is pointed at.
 */
export function lightText(text: HTMLElement, store: PlayheadStore, held: () => string | null = () => null): void {
  const look = (place: string | null): void => store.getState().look({ highlight: place ?? held() });
  text.addEventListener('pointerover', (event) => look(placeAt(event.target)));
  text.addEventListener('pointerleave', () => look(null));
  text.addEventListener('focusin', (event) => look(placeAt(event.target)));
  text.addEventListener('focusout', () => look(null));
  store.subscribe(({ lens }, before) => {
    if (lens.highlight === before.lens.highlight) return;
    for (const word of text.querySelectorAll('a.place.is-highlighted')) word.classList.remove('is-highlighted');
    if (lens.highlight === null) return;
    for (const word of text.querySelectorAll(`a.place[data-place="${CSS.escape(lens.highlight)}"]`))
      word.classList.add('is-highlighted');
  });
}
